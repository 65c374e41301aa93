import * as React from 'react';
import type { ElementRegistry } from '../../../../ui/elements/element-registry';
import type { TextElements } from '../text/text-elements';
import { alignCards } from './align-cards';
import { isOfThread, NEW_GROUP, type CardGroup } from './card-groups';
import { chooseForms, type CardForm } from './choose-forms';

const GAP_PX = 8;
const LINE_PX = 36;
const FARTHEST_PX = 120;
/** Height of a card that was not drawn yet. */
const USUAL_PX = 112;
/** As many cards are drawn before anything is known about their place. */
const FEW_CARDS = 30;

export interface CardAlignment {
  /** The column of cards. */
  readonly column: React.RefObject<HTMLElement>;
  /** The text the cards are beside; both count from its top. */
  readonly canvas: React.RefObject<HTMLElement>;
  readonly groups: readonly CardGroup[];
  /** The elements of the groups, by key. */
  readonly slots: ElementRegistry<string>;
  /** The elements of the cards that are drawn, by the key of their comment. */
  readonly cards: ElementRegistry<string>;
  readonly elements: TextElements;
  readonly focusedKey: string | undefined;
  readonly isComposing: boolean;
  readonly currentBlock: number;
}

type Forms = ReadonlyMap<string, CardForm>;

interface PlacedGroup {
  readonly group: CardGroup;
  readonly slot: HTMLElement;
  /** Where the text of its first card begins, in pixels below the top of the text. */
  readonly wanted: number;
}

/** Where a thread's words begin, in pixels below the top of the text: its first highlight, else its block, else the top. */
function topOf(block: number, key: string | undefined, elements: TextElements, top: number): number {
  const mark = key && elements.marksIn(block).find(({ keys }) => keys.includes(key));
  const target = mark ? mark.element : elements.blocks.get(block);
  return target ? target.getBoundingClientRect().top - top : 0;
}

function placeGroups({ canvas, groups, slots, elements }: CardAlignment): readonly PlacedGroup[] {
  const top = canvas.current?.getBoundingClientRect().top ?? 0;
  return groups.flatMap((group) => {
    const slot = slots.get(group.key);
    const first = group.threads[0]?.thread.comment.key;
    return slot ? [{ group, slot, wanted: topOf(group.block, first, elements, top) }] : [];
  });
}

/** Notes how high cards are that are drawn closed. */
function noteHeights({ groups, cards, focusedKey }: CardAlignment, heights: Map<string, number>): void {
  for (const { thread } of groups.flatMap(({ threads }) => threads)) {
    const { key } = thread.comment;
    const card = key === focusedKey ? undefined : cards.get(key);
    if (card) heights.set(key, card.offsetHeight);
  }
}

function formsFor(placed: readonly PlacedGroup[], heights: ReadonlyMap<string, number>): Forms {
  const sizes = placed.map(({ group, slot, wanted }) => ({
    wanted,
    cards: group.threads.length + (group.hidden > 0 ? 1 : 0),
    height:
      group.key === NEW_GROUP
        ? slot.offsetHeight
        : group.threads.reduce((sum, { thread }) => sum + (heights.get(thread.comment.key) ?? USUAL_PX) + GAP_PX, 0)
  }));
  const forms = chooseForms(sizes, { gap: GAP_PX, line: LINE_PX, farthest: FARTHEST_PX });
  return new Map(placed.map(({ group }, index) => [group.key, forms[index] ?? 'cards']));
}

/** The group that is exactly at its text: of the comment being written, of the thread in focus while it is in sight, else the first one read. */
function pivotOf({ groups, focusedKey, isComposing, currentBlock }: CardAlignment): CardGroup | undefined {
  if (isComposing) return groups.find(({ key }) => key === NEW_GROUP);
  const focused = groups.find((group) => isOfThread(group, focusedKey));
  return focused && focused.block >= currentBlock ? focused : groups.find(({ block }) => block >= currentBlock);
}

function align(alignment: CardAlignment, placed: readonly PlacedGroup[]): void {
  const { column, canvas, cards, elements, focusedKey } = alignment;
  if (!column.current || !canvas.current) return;
  const top = canvas.current.getBoundingClientRect().top;
  const pivot = pivotOf(alignment);
  const drawn = placed.map(({ group, slot, wanted }) => {
    const card = isOfThread(group, focusedKey) && focusedKey ? cards.get(focusedKey) : undefined;
    // Within its group the thread in focus is the one at its words.
    const inGroup = card ? card.getBoundingClientRect().top - slot.getBoundingClientRect().top : 0;
    const at = card ? topOf(group.block, focusedKey, elements, top) - inGroup : wanted;
    return { key: group.key, slot, wanted: at, height: slot.offsetHeight };
  });
  const tops = alignCards(drawn, pivot?.key, GAP_PX);
  let bottom = 0;
  for (const { key, slot, height } of drawn) {
    const at = tops.get(key) ?? 0;
    slot.style.transform = `translateY(${at}px)`;
    bottom = Math.max(bottom, at + height);
  }
  column.current.style.minHeight = `${bottom}px`;
}

const isSame = (one: Forms, other: Forms): boolean =>
  one.size === other.size && [...one].every(([key, form]) => other.get(key) === form);

/**
 * Keeps the cards in a column beside their text whenever the text or a card changes its size: those of what is read at it, and where there
 * are too many, as lines or as their number. Positions are written to the elements themselves: scrolling and typing must not draw the
 * whole discussion again.
 * @returns the form a group is drawn in
 */
export function useCardAlignment(alignment: CardAlignment): (group: CardGroup) => CardForm {
  const [forms, setForms] = React.useState<Forms>(new Map());
  const latest = React.useRef(alignment);
  latest.current = alignment;
  const heights = React.useRef(new Map<string, number>());
  const { canvas, slots, groups } = alignment;
  const shown = groups.map(({ key, threads, hidden }) => `${key}:${threads.length}:${hidden}`).join(' ');
  const pivotKey = pivotOf(alignment)?.key;
  React.useLayoutEffect(() => {
    const arrange = (): void => {
      if (!latest.current.canvas.current) return;
      noteHeights(latest.current, heights.current);
      const placed = placeGroups(latest.current);
      const next = formsFor(placed, heights.current);
      setForms((before) => (isSame(before, next) ? before : next));
      align(latest.current, placed);
    };
    arrange();
    const observer = new ResizeObserver(arrange);
    if (canvas.current) observer.observe(canvas.current);
    for (const { key } of latest.current.groups) {
      const slot = slots.get(key);
      if (slot) observer.observe(slot);
    }
    return () => observer.disconnect();
  }, [canvas, slots, shown, forms, pivotKey, alignment.focusedKey]);
  const isMany = groups.reduce((sum, { threads }) => sum + threads.length, 0) > FEW_CARDS;
  return (group) =>
    isOfThread(group, alignment.focusedKey) ? 'cards' : (forms.get(group.key) ?? (isMany ? 'count' : 'cards'));
}
