import * as React from 'react';
import { WarningIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'ContractCommentsStrings';
import { createAnchor, type Anchor } from '../../../domain/contracts/document/anchor';
import type { PlacedThread } from '../../../domain/contracts/thread/choose-threads';
import type { ContractDocument } from '../../../domain/contracts/document/document-model';
import { useDiscussionActs, useOpenContract, type OpenContractFacts } from '../open-contract';
import { quoteWords } from '../quote-words';
import { VersionTexts } from '../version-texts';
import styles from './ThreadCard.module.scss';

export interface PlacementNoteProps {
  readonly placed: PlacedThread;
  readonly document: ContractDocument | undefined;
}

function reasonOf({ placement }: PlacedThread): string | null {
  if (placement?.kind === 'orphaned')
    return placement.reason === 'gone' ? strings.OrphanedGone : strings.OrphanedAmbiguous;
  if (placement?.kind === 'moved') return placement.how === 'changed' ? strings.MovedChanged : strings.MovedElsewhere;
  return null;
}

function Quote({ label, words }: { readonly label: string; readonly words: string }): React.ReactElement {
  return (
    <div>
      <span className={styles.quiet}>{label}</span>
      <blockquote className={styles.quote}>{words}</blockquote>
    </div>
  );
}

/** The words an anchor quotes, and whether the version it names has them. */
function QuoteOf({ anchor }: { readonly anchor: Anchor }): React.ReactElement {
  const text = React.useContext(VersionTexts).get(anchor.version);
  const label = React.useMemo(() => quoteWords(anchor, text), [anchor, text]);
  return <Quote label={label} words={anchor.quote} />;
}

function mayReattach({ thread }: PlacedThread, { me, mayDecide, permission }: OpenContractFacts): boolean {
  return mayDecide || (permission === 'open' && thread.comment.author.id === me.id);
}

/** Says what a comment was about before someone attached it to other words, and lets others be chosen. */
export function AttachedByHandNote({ placed }: { readonly placed: PlacedThread }): React.ReactElement | null {
  const facts = useOpenContract();
  const { reattach } = useDiscussionActs();
  const { thread, placement } = placed;
  const { anchor, originalAnchor } = thread;
  if (placement?.kind !== 'placed' || !originalAnchor || anchor === originalAnchor) return null;
  return (
    <div className={styles.byHand}>
      <p className={styles.quiet}>{strings.AttachedByHand}</p>
      <QuoteOf anchor={originalAnchor} />
      {mayReattach(placed, facts) && (
        <div className={styles.actions}>
          <button type="button" className={styles.action} onClick={() => reattach(thread)}>
            {strings.ChooseReattachAgain}
          </button>
        </div>
      )}
    </div>
  );
}

/** Says that the words a comment was about changed, moved or are gone, with the old and the new wording, and lets its place be confirmed or chosen. */
export function PlacementNote({ placed, document }: PlacementNoteProps): React.ReactElement | null {
  const facts = useOpenContract();
  const { act, reattach } = useDiscussionActs();
  const { thread, placement } = placed;
  const reason = reasonOf(placed);
  if (!reason || !thread.anchor || !placement) return null;
  const anchor: Anchor | null = placement.kind === 'moved' && document ? createAnchor(document, placement) : null;
  return (
    <div className={styles.placement}>
      <p className={styles.placementReason}>
        <span aria-hidden="true">
          <WarningIcon />
        </span>
        {reason}
      </p>
      <QuoteOf anchor={thread.anchor} />
      {placement.kind === 'moved' && placement.how === 'changed' && (
        <Quote label={strings.QuoteNow} words={placement.newQuote} />
      )}
      {document && mayReattach(placed, facts) && (
        <div className={styles.actions}>
          {anchor && (
            <button
              type="button"
              className={styles.action}
              onClick={() => act('reattachment', { parentKey: thread.comment.reference, anchor })}
            >
              {strings.ConfirmReattach}
            </button>
          )}
          <button type="button" className={styles.action} onClick={() => reattach(thread)}>
            {anchor ? strings.ChooseOtherReattach : strings.ChooseReattach}
          </button>
        </div>
      )}
    </div>
  );
}
