/**
 * How many slips turn one word into the other: a letter wrong, missing or too many, or two neighbours exchanged, which is the
 * commonest and counts as one (optimal string alignment).
 * @param most Slips worth counting; with more the answer is `most + 1`.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwap = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const inPlace = Number(last[column - 1]) + (isSame ? 0 : 1);
      const aside = Math.min(Number(last[column]), Number(current[column - 1])) + 1;
      current.push(Math.min(inPlace, aside, isSwap ? Number(beforeLast[column - 2]) + 1 : Infinity));
    }
    if (Math.min(...current) > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(Number(last[other.length]), most + 1);
}
