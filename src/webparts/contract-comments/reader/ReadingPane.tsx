import * as React from 'react';
import { CommentIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'ContractCommentsStrings';
import {
  buildOutline,
  clausePath,
  nameClause,
  type ContractDocument
} from '../../../domain/contracts/document/document-model';
import { fill } from '../../../ui/format/text';
import { useLayout } from '../../../ui/frame/layout';
import { commentsOn } from '../discussion/count-words';
import { useDiscussionScope } from '../discussion/discussion-context';
import { findBlock } from './text/block-elements';
import { BlockDiscussion } from './margin/BlockDiscussion';
import { ContractText } from './text/ContractText';
import { MarginCards } from './margin/MarginCards';
import { Outline } from './Outline';
import { SelectionButton } from './text/SelectionButton';
import { WHOLE_CONTRACT, type ThreadPlaces } from './thread-places';
import { usePlaceChoice } from './placing/use-placing';
import { useReading, type Reading } from './use-reading';
import { useReadingActs } from './use-reading-acts';
import { useScrollPlace } from './text/use-scroll-place';
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

/** The text of the contract with its outline, and the discussion where there is room for it: beside the text, under a clause, or in a sheet. */
export function ReadingPane(props: ReadingPaneProps): React.ReactElement {
  const { document, places, goal } = props;
  const { standing } = useDiscussionScope();
  const layout = useLayout();
  const [frame, scroller, canvas] = [
    React.useRef<HTMLDivElement>(null),
    React.useRef<HTMLDivElement>(null),
    React.useRef<HTMLDivElement>(null)
  ];
  const isWide = layout === 'wide';
  const reading = useUncoveredReading(document, isWide);
  const { focusedKey, expandedBlock, composing, expand, composeOn, composeAt } = reading;
  const { currentBlock, goTo, reveal } = useScrollPlace(scroller);
  const acts = useReadingActs({ reading, places, standing, isWide, frame });
  useGoal(props, frame, isWide, (key, block) => {
    acts.focusThread(key);
    goTo(block);
  });
  const choice = usePlaceChoice(document, goTo);
  const isSheetOpen = layout === 'narrow' && expandedBlock !== undefined;
  React.useEffect(() => {
    // The sheet must not hide the clause it is about; a comment being written when the page was left is where it was.
    if (expandedBlock !== undefined && (isSheetOpen || composing !== undefined))
      reveal(expandedBlock, isSheetOpen ? ABOVE_SHEET : 1);
  }, [expandedBlock, isSheetOpen, composing, reveal]);
  const outline = React.useMemo(() => buildOutline(document), [document]);
  const outlineView = <Outline outline={outline} counts={places.counts} currentBlock={currentBlock} onGo={goTo} />;
  const renderDiscussion = (block: number): React.ReactElement => (
    <BlockDiscussion
      name={
        block === WHOLE_CONTRACT ? strings.WholeContract : nameClause(clausePath(document, block), strings.Preamble)
      }
      threads={places.byBlock.get(block) ?? []}
      document={document}
      composing={composing}
      placing={layout === 'narrow' ? 'sheet' : 'inline'}
      onCompose={() => composeAt(block)}
      onDone={acts.finish}
      onClose={acts.close}
    />
  );
  const unfolded = layout === 'medium' ? expandedBlock : undefined;
  const cards = {
    document,
    places,
    focusedKey,
    currentBlock,
    expandedBlock,
    composing,
    onFocus: acts.focusThread,
    onExpand: expand,
    onDone: acts.finish
  };
  const text = {
    document,
    places,
    focusedKey,
    unfolded,
    renderUnfolded: renderDiscussion,
    choice,
    onOpen: acts.open,
    onCompose: composeAt,
    onThread: acts.focusThread
  };
  return (
    <div ref={frame} className={styles.frame}>
      {isWide && <div className={styles.outline}>{outlineView}</div>}
      <div ref={scroller} className={styles.scroller}>
        {!isWide && (
          <details className={styles.folded} key={goal?.key}>
            <summary>{strings.Outline}</summary>
            {outlineView}
          </details>
        )}
        <div ref={canvas} className={styles.canvas}>
          <div className={styles.text}>
            {!choice && <WholeContractButton count={places.counts.get(WHOLE_CONTRACT) ?? 0} onOpen={acts.open} />}
            {unfolded === WHOLE_CONTRACT && renderDiscussion(WHOLE_CONTRACT)}
            <ContractText {...text} />
            {standing === 'open' && (
              <SelectionButton
                document={document}
                canvas={canvas}
                label={choice ? strings.PlaceHere : strings.Comment}
                onChoose={choice?.chooseWords ?? composeOn}
              />
            )}
          </div>
          {isWide && <MarginCards {...cards} />}
        </div>
      </div>
      {isSheetOpen && renderDiscussion(expandedBlock)}
    </div>
  );
}
