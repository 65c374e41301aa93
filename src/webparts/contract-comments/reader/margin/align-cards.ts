/** A card beside the text. Lengths in pixels, from the top of the text. */
export interface CardPlace {
  readonly key: string;
  /** Where the text it belongs to begins. */
  readonly wanted: number;
  readonly height: number;
}

/**
 * Tops of cards beside the text: in the order given, never overlapping, each as near to its text as the others allow. The focused
 * card is exactly at its text; those before it move up, those after it down. Only where the cards before it need more room than
 * there is above does it give way.
 */
export function alignCards(
  cards: readonly CardPlace[],
  focusedKey: string | undefined,
  gap: number
): ReadonlyMap<string, number> {
  const tops = cards.map(({ wanted }) => Math.max(0, wanted));
  const focused = cards.findIndex(({ key }) => key === focusedKey);
  for (let index = focused - 1; index >= 0; index -= 1) {
    const limit = (tops[index + 1] ?? Infinity) - gap - (cards[index]?.height ?? 0);
    tops[index] = Math.min(tops[index] ?? 0, limit);
  }
  let free = 0;
  cards.forEach(({ height }, index) => {
    const top = Math.max(tops[index] ?? 0, free);
    tops[index] = top;
    free = top + height + gap;
  });
  return new Map(cards.map(({ key }, index) => [key, tops[index] ?? 0]));
}
