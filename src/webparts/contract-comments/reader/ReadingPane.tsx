import * as React from 'react';
import { CommentIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'ContractCommentsStrings';
import { clausePath, nameClause, type ContractDocument } from '../../../domain/contracts/document/document-model';
import { fill } from '../../../ui/format/text';
import { useLayout, type Layout } from '../../../ui/frame/layout';
import { commentsOn } from '../discussion/count-words';
import { useDiscussionScope } from '../discussion/discussion-context';
import { findBlock } from './text/block-elements';
import { BlockDiscussion } from './margin/BlockDiscussion';
import { ContractText } from './text/ContractText';
import { MarginCards } from './margin/MarginCards';
import { Outline } from './Outline';
import { SelectionButton } from './text/SelectionButton';
import { WHOLE_CONTRACT, type ThreadPlaces } from './thread-places';
import { useReattachTarget, type ReattachTarget } from './placing/use-reattaching';
import { useReading, type Reading } from './use-reading';
import { useReadingActs, type ReadingActs } from './use-reading-acts';
import { useScrollPlace, type ScrollPlace } from './text/use-scroll-place';
import styles from './ReadingPane.module.scss';

export interface ReadingPaneProps {
  readonly document: ContractDocument;
  readonly places: ThreadPlaces;
  /** A thread to go to; another object goes there again. */
  readonly goal: { readonly key: string } | undefined;
}

/** Share of the text that stays free above a sheet. */
const ABOVE_SHEET = 0.2;

/** Goes to a thread that was asked for from elsewhere, and puts the focus on its card. */
function useGoal(
  { goal, places }: ReadingPaneProps,
  frame: React.RefObject<HTMLElement>,
  isWide: boolean,
  go: (key: string, block: number) => void
): void {
  const latest = React.useRef({ places, go, isWide });
  latest.current = { places, go, isWide };
  React.useEffect(() => {
    const block = goal && latest.current.places.blockOf.get(goal.key);
    if (!goal || block === undefined) return undefined;
    latest.current.go(goal.key, block);
    const timer = window.requestAnimationFrame(() => {
      const card = frame.current?.querySelector<HTMLElement>(`[data-thread="${CSS.escape(goal.key)}"]`);
      card?.focus({ preventScroll: true });
      // A card beside the text is where its clause is, but for a moment after it came.
      const target = latest.current.isWide ? frame.current && findBlock(frame.current, block) : card;
      target?.scrollIntoView({ block: 'nearest' });
    });
    return () => window.cancelAnimationFrame(timer);
  }, [goal, frame]);
}

function WholeContractButton({
  count,
  onOpen
}: {
  readonly count: number;
  readonly onOpen: (block: number) => void;
}): React.ReactElement | null {
  const { locale, standing } = useDiscussionScope();
  if (standing !== 'open' && count === 0) return null;
  return (
    <button type="button" className={styles.whole} onClick={() => onOpen(WHOLE_CONTRACT)}>
      <CommentIcon aria-hidden="true" />
      {count > 0
        ? commentsOn(count, strings.WholeContractInSentence, locale)
        : fill(strings.CommentOn, strings.WholeContractInSentence)}
    </button>
  );
}

/** While a place is chosen nothing may cover the text, be it a comment half written or a discussion unfolded; it comes back after. */
function useUncoveredReading(document: ContractDocument, isWide: boolean): Reading {
  const { placing, draftAt } = useDiscussionScope();
  const reading = useReading(document, draftAt);
  const isPlacing = placing !== undefined;
  return React.useMemo(
    () =>
      isPlacing
        ? { ...reading, composing: undefined, expandedBlock: isWide ? reading.expandedBlock : undefined }
        : reading,
    [reading, isPlacing, isWide]
  );
}

/** Keeps the clause a discussion is about in sight. */
function useRevealed(
  { expandedBlock, composing }: Reading,
  isSheetOpen: boolean,
  reveal: (block: number, share: number) => void
): void {
  React.useEffect(() => {
    // The sheet must not hide the clause it is about; a comment being written when the page was left is where it was.
    if (expandedBlock !== undefined && (isSheetOpen || composing !== undefined))
      reveal(expandedBlock, isSheetOpen ? ABOVE_SHEET : 1);
  }, [expandedBlock, isSheetOpen, composing, reveal]);
}

interface DiscussionOfProps extends Pick<Reading, 'composing' | 'composeAt'> {
  readonly block: number;
  readonly document: ContractDocument;
  readonly places: ThreadPlaces;
  readonly acts: ReadingActs;
  readonly layout: Layout;
}

/** What is said about one clause, or about the whole contract. */
function DiscussionOf(props: DiscussionOfProps): React.ReactElement {
  const { block, document, places, composing, composeAt, acts, layout } = props;
  const name =
    block === WHOLE_CONTRACT ? strings.WholeContract : nameClause(clausePath(document, block), strings.Preamble);
  return (
    <BlockDiscussion
      name={name}
      threads={places.byBlock.get(block) ?? []}
      document={document}
      composing={composing}
      placing={layout === 'narrow' ? 'sheet' : 'inline'}
      onCompose={() => composeAt(block)}
      onDone={acts.finish}
      onClose={acts.close}
    />
  );
}

const useElement = (): React.RefObject<HTMLDivElement> => React.useRef<HTMLDivElement>(null);

interface PaneState {
  readonly reading: Reading;
  readonly acts: ReadingActs;
  readonly scroll: ScrollPlace;
  readonly choice: ReattachTarget | undefined;
  readonly isSheetOpen: boolean;
}

/** What is read, what can be done, and where the text is scrolled to. */
function usePaneState(
  props: ReadingPaneProps,
  layout: Layout,
  frame: React.RefObject<HTMLElement>,
  scroller: React.RefObject<HTMLElement>
): PaneState {
  const { document, places } = props;
  const { standing } = useDiscussionScope();
  const isWide = layout === 'wide';
  const reading = useUncoveredReading(document, isWide);
  const scroll = useScrollPlace(scroller);
  const acts = useReadingActs({ reading, places, standing, isWide, frame });
  useGoal(props, frame, isWide, (key, block) => {
    acts.focusThread(key);
    scroll.goTo(block);
  });
  const choice = useReattachTarget(document, scroll.goTo);
  const isSheetOpen = layout === 'narrow' && reading.expandedBlock !== undefined;
  useRevealed(reading, isSheetOpen, scroll.reveal);
  return { reading, acts, scroll, choice, isSheetOpen };
}

/** The text of the contract with its outline, and the discussion where there is room for it: beside the text, under a clause, or in a sheet. */
export function ReadingPane(props: ReadingPaneProps): React.ReactElement {
  const { document, places } = props;
  const { standing } = useDiscussionScope();
  const layout = useLayout();
  const isWide = layout === 'wide';
  const [frame, scroller, canvas] = [useElement(), useElement(), useElement()];
  const { reading, acts, scroll, choice, isSheetOpen } = usePaneState(props, layout, frame, scroller);
  const { focusedKey, expandedBlock, composing, expand, composeOn, composeAt } = reading;
  const outlineView = (
    <Outline document={document} counts={places.counts} currentBlock={scroll.currentBlock} onGo={scroll.goTo} />
  );
  const renderDiscussion = (block: number): React.ReactElement => (
    <DiscussionOf {...{ block, document, places, composing, acts, composeAt, layout }} />
  );
  const unfolded = layout === 'medium' ? expandedBlock : undefined;
  return (
    <div ref={frame} className={styles.frame}>
      {isWide && <div className={styles.outline}>{outlineView}</div>}
      <div ref={scroller} className={styles.scroller}>
        {!isWide && (
          <details className={styles.folded} key={props.goal?.key}>
            <summary>{strings.Outline}</summary>
            {outlineView}
          </details>
        )}
        <div ref={canvas} className={styles.canvas}>
          <div className={styles.text}>
            {!choice && <WholeContractButton count={places.counts.get(WHOLE_CONTRACT) ?? 0} onOpen={acts.open} />}
            {unfolded === WHOLE_CONTRACT && renderDiscussion(WHOLE_CONTRACT)}
            <ContractText
              {...{ document, places, focusedKey, unfolded, choice }}
              renderUnfolded={renderDiscussion}
              onOpen={acts.open}
              onCompose={composeAt}
              onThread={acts.focusThread}
            />
            {standing === 'open' && (
              <SelectionButton
                document={document}
                canvas={canvas}
                label={choice ? strings.PlaceHere : strings.Comment}
                onChoose={choice?.chooseWords ?? composeOn}
              />
            )}
          </div>
          {isWide && (
            <MarginCards
              {...{ document, places, focusedKey, expandedBlock, composing }}
              currentBlock={scroll.currentBlock}
              onFocus={acts.focusThread}
              onExpand={expand}
              onDone={acts.finish}
            />
          )}
        </div>
      </div>
      {isSheetOpen && renderDiscussion(expandedBlock ?? WHOLE_CONTRACT)}
    </div>
  );
}
