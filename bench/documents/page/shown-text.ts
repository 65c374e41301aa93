import type { ReadBlock } from '../reading';

const BLOCKS = 'p,h1,h2,h3,h4,h5,h6,li,tr';

/** Reads a counter that a style sheet prints before an element. */
function printedBefore(element: Element): string {
  const content = getComputedStyle(element, '::before').content;
  return content === 'none' || content === 'normal' ? '' : content.replace(/^"|"$/g, '');
}

/** What a page shows of a document that a library drew: its paragraphs and rows. */
export function shownBlocks(holder: Element): readonly ReadBlock[] {
  return [...holder.querySelectorAll(BLOCKS)]
    .filter((element) => !element.parentElement?.closest('p,tr'))
    .map((element) => ({
      kind: element.tagName === 'TR' ? 'table' : 'paragraph',
      number: element.tagName === 'LI' ? '' : printedBefore(element),
      text: [...(element.tagName === 'TR' ? element.children : [element])]
        .map((part) => part.textContent?.replace(/\s+/g, ' ').trim() ?? '')
        .join('\t'),
      html: '',
      path: []
    }))
    .filter(({ text }) => text.trim() !== '');
}
