/** Positions of the same member in two sequences. */
export type Pair = readonly [left: number, right: number];

/**
 * A longest sequence of pairs, in order on both sides, whose members are the same (Wagner and Fischer). Of several as long, the one
 * that begins earliest on the right. Time and memory grow with the product of the lengths.
 */
export function findCommonSubsequence(left: Int32Array, right: Int32Array): readonly Pair[] {
  const width = right.length + 1;
  const lengths = new Int32Array((left.length + 1) * width);
  const lengthAt = (row: number, column: number): number => lengths[row * width + column] as number;
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        left[row] === right[column]
          ? lengthAt(row + 1, column + 1) + 1
          : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
    }
  }
  const pairs: Pair[] = [];
  let row = 0;
  let column = 0;
  while (row < left.length && column < right.length) {
    if (left[row] === right[column]) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}
