import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import type { ClauseAddresses } from '../../../../domain/contracts/document/clause-addresses';
import { clausePath, nameClause, type ContractDocument } from '../../../../domain/contracts/document/document-model';
import { useListener } from '../../../../ui/elements/use-listener';
import { useCopyLink } from '../../../../ui/navigation/use-copy';
import { contractUrl, useNavigation } from '../../navigation';
import { useOpenContract } from '../../open-contract';
import { useServices } from '../../services';
import { BlockView } from './BlockView';
import type { ReattachTarget } from '../placing/use-reattach-target';
import type { Highlight } from './highlight-segments';
import type { ThreadPlaces } from '../thread-places';
import type { FoundInText } from './found-in-text';
import type { TextElements } from './text-elements';

export interface ContractTextProps {
  readonly document: ContractDocument;
  /** How links name its clauses. */
  readonly addresses: ClauseAddresses;
  readonly places: ThreadPlaces;
  readonly elements: TextElements;
  readonly focusedKey: string | undefined;
  /** Words that were searched and found. */
  readonly found: FoundInText;
  /** The block whose discussion is unfolded under it; `undefined` where discussions are elsewhere. */
  readonly unfolded: number | undefined;
  /** Where a comment belongs, while that is being chosen. */
  readonly target: ReattachTarget | undefined;
  readonly renderUnfolded: (blockIndex: number) => React.ReactNode;
  readonly onOpen: (blockIndex: number) => void;
  readonly onCompose: (blockIndex: number) => void;
  readonly onThread: (key: string) => void;
}

const none: readonly Highlight[] = [];
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 };

/** Where a key takes the focus: the next or previous clause, the first or the last. */
function nextBlock(key: string, index: number, last: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const step = steps[key] ?? steps[key.toLowerCase()];
  return step === undefined ? undefined : Math.min(Math.max(index + step, 0), last);
}

/** A press on highlighted words goes to their thread; on overlapping ones, to the next with every press. */
function handlePress(
  event: MouseEvent,
  { elements, focusedKey, onThread }: Pick<ContractTextProps, 'elements' | 'focusedKey' | 'onThread'>
): void {
  const keys = event.target instanceof Node ? elements.threadsAt(event.target) : [];
  if (keys.length === 0 || window.getSelection()?.isCollapsed === false) return;
  const next = keys[(keys.indexOf(focusedKey ?? '') + 1) % keys.length];
  if (next) onThread(next);
}

interface ClauseLinks {
  /** The address of this page with each clause, by block; empty where no clause is named by a number. */
  readonly hrefs: readonly string[];
  /** The block whose link was copied last. */
  readonly copied: number | undefined;
  /** Copies the link to the clause a block belongs to, and puts the clause into the address of the page. */
  copyLink(blockIndex: number): void;
}

function useClauseLinks({ document, addresses }: Pick<ContractTextProps, 'document' | 'addresses'>): ClauseLinks {
  const { id } = useOpenContract().contract;
  const { nameClause: nameInAddress } = useNavigation();
  const { outcome, copy } = useCopyLink();
  const [asked, setAsked] = React.useState<number>();
  const hrefs = React.useMemo(
    () =>
      document.blocks.map(({ index, number }) => {
        const clause = number && addresses.of(index);
        return clause ? contractUrl(id, { clause }) : '';
      }),
    [document, addresses, id]
  );
  const copyLink = React.useCallback(
    (blockIndex: number) => {
      const clause = addresses.of(blockIndex);
      if (clause) nameInAddress(clause);
      setAsked(blockIndex);
      copy(contractUrl(id, clause ? { clause } : undefined));
    },
    [addresses, nameInAddress, copy, id]
  );
  return { hrefs, copied: outcome === 'copied' ? asked : undefined, copyLink };
}

interface ClauseKeys extends Pick<ClauseLinks, 'copyLink'> {
  /** The last block. */
  readonly last: number;
  readonly elements: TextElements;
  /** Left out where no comment can be made. */
  readonly onCompose: ((blockIndex: number) => void) | undefined;
}

/** What keys do at a clause's button; the same function until one of what they do is another. */
function useClauseKeys({
  last,
  elements,
  onCompose,
  copyLink
}: ClauseKeys): (index: number, event: React.KeyboardEvent) => void {
  return React.useCallback(
    (index, event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const next = nextBlock(event.key, index, last);
      if (next !== undefined) elements.buttons.get(next)?.focus();
      else if (event.key.toLowerCase() === 'c' && onCompose) onCompose(index);
      else if (event.key.toLowerCase() === 'l') copyLink(index);
      else return;
      event.preventDefault();
    },
    [last, onCompose, copyLink, elements]
  );
}

/** The contract's text, block by block. Arrow keys, J and K go from clause to clause; C comments on the one in focus, L copies a link to it. */
export function ContractText(props: ContractTextProps): React.ReactElement {
  const { document, places, elements, focusedKey, found, unfolded, target, renderUnfolded, onOpen, onCompose } = props;
  const { permission } = useOpenContract();
  const { locale } = useServices();
  const [stop, setStop] = React.useState(0);
  const canComment = permission === 'open' && !target;
  const start = target?.start;
  React.useEffect(() => {
    if (start !== undefined) setStop(start);
  }, [start]);
  const names = React.useMemo(
    () => document.blocks.map((block) => nameClause(clausePath(document, block.index), strings.Preamble)),
    [document]
  );
  const { hrefs, copied, copyLink } = useClauseLinks(props);
  const text = React.useRef<HTMLDivElement>(null);
  useListener(text, 'click', (event) => handlePress(event, props));
  const last = document.blocks.length - 1;
  const handleKey = useClauseKeys({ last, elements, onCompose: canComment ? onCompose : undefined, copyLink });
  return (
    <div ref={text}>
      {document.blocks.map((block) => {
        const highlights = places.highlights.get(block.index) ?? none;
        const isTouched = focusedKey !== undefined && highlights.some(({ key }) => key === focusedKey);
        return (
          <React.Fragment key={block.index}>
            <BlockView
              block={block}
              name={names[block.index] ?? ''}
              highlights={highlights}
              elements={elements}
              focusedKey={isTouched ? focusedKey : undefined}
              found={found.in(block.index)}
              currentFound={found.currentIn(block.index)}
              href={hrefs[block.index]}
              isCopied={copied === block.index}
              onCopyLink={copyLink}
              count={places.counts.get(block.index) ?? 0}
              isStop={block.index === stop}
              canComment={canComment}
              isReattaching={target !== undefined}
              isExpanded={unfolded === undefined ? undefined : unfolded === block.index}
              locale={locale}
              onOpen={target?.chooseBlock ?? onOpen}
              onKey={handleKey}
              onStop={setStop}
            />
            {unfolded === block.index && renderUnfolded(block.index)}
          </React.Fragment>
        );
      })}
    </div>
  );
}
