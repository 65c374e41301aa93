/**
 * A longest sequence of pairs, in order on both sides, whose members are the same (Wagner and Fischer). Of several as long, the one
 * that begins in the earliest column. Time and memory grow with `rows` times `columns`.
 */
export function findCommonSubsequence(
  rows: number,
  columns: number,
  areSame: (row: number, column: number) => boolean
): readonly (readonly [row: number, column: number])[] {
  const width = columns + 1;
  const lengths = new Int32Array((rows + 1) * width);
  const lengthAt = (row: number, column: number): number => lengths[row * width + column] as number;
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      lengths[row * width + column] = areSame(row, column)
        ? lengthAt(row + 1, column + 1) + 1
        : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let row = 0;
  let column = 0;
  while (row < rows && column < columns) {
    if (areSame(row, column)) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}
