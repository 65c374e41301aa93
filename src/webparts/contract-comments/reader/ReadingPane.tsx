import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import { readClauseAddresses, type ClauseAddresses } from '../../../domain/contracts/document/clause-addresses';
import { clausePath, nameClause, type ContractDocument } from '../../../domain/contracts/document/document-model';
import { useLayout, type Layout } from '../../../ui/frame/layout';
import { useDiscussionActs, useOpenContract } from '../open-contract';
import type { DiscussionSlots } from './discussion-slots';
import { BlockDiscussion } from './margin/BlockDiscussion';
import { ContractText } from './text/ContractText';
import { useFoundPlace } from './find/use-found-place';
import type { Find } from './find/use-find';
import { markFound, type FoundInText } from './text/found-in-text';
import { MarginCards } from './margin/MarginCards';
import { Outline } from './outline/Outline';
import { SelectionButton } from './text/SelectionButton';
import { TextElements } from './text/text-elements';
import { WholeContractButton } from './WholeContractButton';
import { WHOLE_CONTRACT, type ThreadPlaces } from './thread-places';
import { useReattachTarget, type ReattachTarget } from './placing/use-reattach-target';
import type { Reattaching } from './placing/use-reattaching';
import { useGoal } from './use-goal';
import { useReaderKeys } from './use-reader-keys';
import { useReading, type Reading } from './use-reading';
import { useReadingActs, type ReadingActs } from './use-reading-acts';
import { useScrollPlace, type ScrollPlace } from './text/use-scroll-place';
import type { Goal } from './use-view-state';
import styles from './ReadingPane.module.scss';

export interface ReadingPaneProps {
  /** What is around the text and what is above it: keys pressed there begin at what is read. */
  readonly reader: React.RefObject<HTMLElement>;
  readonly document: ContractDocument;
  readonly places: ThreadPlaces;
  readonly slots: DiscussionSlots;
  /** What is looked for in the text and the comments. */
  readonly find: Find;
  /** What to go to; another object goes there again. */
  readonly goal: Goal | undefined;
  /** The comment whose place is being chosen in the text. */
  readonly reattaching: Reattaching | undefined;
}

/** Share of the text in which a clause one goes to may begin without being moved. */
const IN_SIGHT = 0.7;
/** Share of the text that stays free above a sheet. */
const ABOVE_SHEET = 0.2;

/** While a place is chosen nothing may cover the text, be it a comment half written or a discussion unfolded; it comes back after. */
function useUncoveredReading(document: ContractDocument, isWide: boolean, isReattaching: boolean): Reading {
  const { draftAt } = useDiscussionActs();
  const reading = useReading(document, draftAt);
  return React.useMemo(
    () =>
      isReattaching
        ? { ...reading, composing: undefined, expandedBlock: isWide ? reading.expandedBlock : undefined }
        : reading,
    [reading, isReattaching, isWide]
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

interface DiscussionOfProps extends Pick<ReadingPaneProps, 'document' | 'places' | 'slots' | 'find'> {
  readonly block: number;
  readonly reading: Reading;
  readonly acts: ReadingActs;
  readonly layout: Layout;
}

/** What is said about one clause, or about the whole contract. */
function DiscussionOf({
  block,
  document,
  places,
  slots,
  find,
  reading,
  acts,
  layout
}: DiscussionOfProps): React.ReactElement {
  const name =
    block === WHOLE_CONTRACT ? strings.WholeContract : nameClause(clausePath(document, block), strings.Preamble);
  return (
    <BlockDiscussion
      name={name}
      threads={places.byBlock.get(block) ?? []}
      document={document}
      slots={slots}
      composing={reading.composing}
      position={layout === 'narrow' ? 'sheet' : 'inline'}
      takesFocus={find.current?.kind !== 'comment' || find.current.block !== block}
      onCompose={() => reading.composeAt(block)}
      onDone={acts.finish}
      onClose={acts.close}
    />
  );
}

const useElement = (): React.RefObject<HTMLDivElement> => React.useRef<HTMLDivElement>(null);

interface PaneElements {
  readonly scroller: React.RefObject<HTMLDivElement>;
  readonly canvas: React.RefObject<HTMLDivElement>;
  readonly elements: TextElements;
  readonly addresses: ClauseAddresses;
}

function usePaneElements(document: ContractDocument): PaneElements {
  const [elements] = React.useState(() => new TextElements());
  const addresses = React.useMemo(() => readClauseAddresses(document), [document]);
  return { scroller: useElement(), canvas: useElement(), elements, addresses };
}

interface PaneState {
  readonly reading: Reading;
  readonly acts: ReadingActs;
  readonly scroll: ScrollPlace;
  readonly target: ReattachTarget | undefined;
  readonly found: FoundInText;
  readonly isSheetOpen: boolean;
}

/** What is read, what can be done, and where the text is scrolled to. */
function usePaneState(props: ReadingPaneProps, layout: Layout, around: PaneElements): PaneState {
  const { reader, document, places, find, goal, reattaching } = props;
  const { elements, addresses, scroller, canvas } = around;
  const { permission } = useOpenContract();
  const isWide = layout === 'wide';
  const reading = useUncoveredReading(document, isWide, reattaching !== undefined);
  const scroll = useScrollPlace(scroller, canvas, elements, document.blocks.length);
  const acts = useReadingActs({ reading, places, permission, isWide, elements });
  const go = (block: number, key?: string): void => {
    if (key !== undefined) acts.focusThread(key);
    // The sheet would hide the words gone to.
    else if (layout === 'narrow' && reading.composing === undefined) reading.expand(undefined);
    if (block === WHOLE_CONTRACT) scroll.goTo(block);
    else scroll.reveal(block, IN_SIGHT);
  };
  useGoal({ goal, places, addresses, elements, focusedKey: reading.focusedKey, isWide, go });
  useFoundPlace({ find, elements, focusedKey: reading.focusedKey, isWide, go });
  const { currentBlock } = scroll;
  React.useEffect(() => {
    find.readingAt.current = currentBlock;
  }, [find.readingAt, currentBlock]);
  const target = useReattachTarget(document, reattaching, scroll.goTo);
  const isSheetOpen = layout === 'narrow' && reading.expandedBlock !== undefined;
  useRevealed(reading, isSheetOpen, scroll.reveal);
  useReaderKeys(reader, {
    onEnterText: () => elements.buttons.get(currentBlock)?.focus(),
    onCompose: permission === 'open' && !target ? () => reading.composeAt(currentBlock) : undefined
  });
  return { reading, acts, scroll, target, found: markFound(find.found, find.current, currentBlock), isSheetOpen };
}

interface TextColumnProps
  extends
    Pick<ReadingPaneProps, 'document' | 'places'>,
    Pick<PaneState, 'reading' | 'acts' | 'target' | 'found'>,
    Pick<PaneElements, 'elements' | 'addresses' | 'canvas'> {
  /** The block whose discussion is unfolded under it. */
  readonly unfolded: number | undefined;
  readonly renderDiscussion: (block: number) => React.ReactElement;
}

/** The text itself, with what can be done to words of it. */
function TextColumn(props: TextColumnProps): React.ReactElement {
  const { document, places, reading, acts, target, found, elements, addresses, canvas, unfolded, renderDiscussion } =
    props;
  const { permission } = useOpenContract();
  const { focusedKey, composeAt, composeOn } = reading;
  return (
    <div className={styles.text}>
      {!target && (
        <WholeContractButton count={places.counts.get(WHOLE_CONTRACT) ?? 0} elements={elements} onOpen={acts.open} />
      )}
      {unfolded === WHOLE_CONTRACT && renderDiscussion(WHOLE_CONTRACT)}
      <ContractText
        {...{ document, addresses, places, elements, focusedKey, found, unfolded, target }}
        renderUnfolded={renderDiscussion}
        onOpen={acts.open}
        onCompose={composeAt}
        onThread={acts.focusThread}
      />
      {permission === 'open' && (
        <SelectionButton
          {...{ document, elements, canvas }}
          label={target ? strings.ReattachHere : strings.Comment}
          onChoose={target?.chooseWords ?? composeOn}
        />
      )}
    </div>
  );
}

/** The text of the contract with its outline, and the discussion where there is room for it: beside the text, under a clause, or in a sheet. */
export function ReadingPane(props: ReadingPaneProps): React.ReactElement {
  const { document, places, slots, find } = props;
  const layout = useLayout();
  const isWide = layout === 'wide';
  const around = usePaneElements(document);
  const { scroller, canvas, elements, addresses } = around;
  const { reading, acts, scroll, target, found, isSheetOpen } = usePaneState(props, layout, around);
  const { focusedKey, expandedBlock, composing } = reading;
  const goToClause = (block: number): void => {
    scroll.goTo(block);
    elements.buttons.get(block)?.focus({ preventScroll: true });
  };
  const outline = (
    <Outline document={document} counts={places.counts} currentBlock={scroll.currentBlock} onGo={goToClause} />
  );
  const renderDiscussion = (block: number): React.ReactElement => (
    <DiscussionOf {...{ block, document, places, slots, find, reading, acts, layout }} />
  );
  return (
    <div className={styles.frame}>
      {isWide && <div className={styles.outline}>{outline}</div>}
      <div ref={scroller} className={styles.scroller}>
        {!isWide && (
          <details className={styles.folded} key={props.goal?.key ?? props.goal?.clause}>
            <summary>{strings.Outline}</summary>
            {outline}
          </details>
        )}
        <div ref={canvas} className={styles.canvas}>
          <TextColumn
            {...{ document, places, reading, acts, target, found, elements, addresses, canvas, renderDiscussion }}
            unfolded={layout === 'medium' ? expandedBlock : undefined}
          />
          {isWide && (
            <MarginCards
              {...{ document, places, elements, canvas, slots, focusedKey, expandedBlock, composing }}
              currentBlock={scroll.currentBlock}
              onFocus={acts.focusThread}
              onExpand={reading.expand}
              onDone={acts.finish}
            />
          )}
        </div>
      </div>
      {isSheetOpen && renderDiscussion(expandedBlock ?? WHOLE_CONTRACT)}
    </div>
  );
}
