/** A set of words from a list with blanks between; the words are in it as `foldWords` gives them. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
