/** The identity that stands for a record a file adds until the site gives it one: the line of its row, taken negative, which is no one else's. */
export const provisionalId = (line: number): number => -line;
