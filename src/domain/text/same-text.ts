/** A text as readers tell it from others: ends of lines and space around it do not count, as SharePoint changes both. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

/** Whether two texts say the same to a reader, by `plainText`. */
export function isSameText(one: string, other: string): boolean {
  return plainText(one) === plainText(other);
}
