/** How much of the cards of a clause is drawn: each card, a line for each, or how many there are. */
export type CardForm = 'cards' | 'lines' | 'count';

/** The cards of one clause. Lengths in pixels. */
export interface CardGroupSize {
  /** Where the text they belong to begins, from the top of the text. */
  readonly wanted: number;
  readonly cards: number;
  /** How high they are when each is drawn. */
  readonly height: number;
}

export interface FormLimits {
  readonly gap: number;
  /** How high a card is that is drawn as a line. */
  readonly line: number;
  /** How far cards may be pushed from their text by those before them. */
  readonly farthest: number;
}

const forms: readonly CardForm[] = ['cards', 'lines', 'count'];

/**
 * The richest form for each clause that leaves the cards of the next one near their text, in the order of the text. Where even one line a
 * clause is too much, the last form is chosen all the same.
 */
export function chooseForms(
  groups: readonly CardGroupSize[],
  { gap, line, farthest }: FormLimits
): readonly CardForm[] {
  let free = 0;
  return groups.map(({ wanted, cards, height }, index) => {
    const heights: Readonly<Record<CardForm, number>> = { cards: height, lines: cards * line, count: line };
    const limit = (groups[index + 1]?.wanted ?? Infinity) + farthest;
    const endOf = (form: CardForm): number => Math.max(wanted, free) + heights[form] + gap;
    const chosen = forms.find((form) => endOf(form) <= limit) ?? 'count';
    free = endOf(chosen);
    return chosen;
  });
}
