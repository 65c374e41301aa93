/** Whether two texts say the same to a reader: ends of lines and space around the text do not count, as SharePoint changes both. */
export function isSameText(one: string, other: string): boolean {
  const plain = (text: string): string => text.replace(/\r\n?/g, '\n').trim();
  return plain(one) === plain(other);
}
