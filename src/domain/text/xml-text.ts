/** What XML 1.0 cannot hold: controls other than tab and line ends, half characters, and two that are no characters. */
const REFUSED = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** Words without what an XML file, such as a Word document, must not contain: with it, it could not be opened. */
export function toXmlText(words: string): string {
  return words.replace(REFUSED, '');
}
