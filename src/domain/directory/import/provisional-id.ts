/** The provisional identity of a record that a file adds, until the site gives it one: the negative number of its row's line, which no stored record has. */
export const provisionalId = (line: number): number => -line;
