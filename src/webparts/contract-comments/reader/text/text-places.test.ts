import fc from 'fast-check';
import { composeDocument, type SourceBlock } from '../../../../domain/contracts/document/document-model';
import { toSafeFragment } from '../../../../ui/guards/sanitizer';
import { cutSegments } from './highlight-segments';
import { clearMarks, markSegments } from './mark-highlights';
import { rangeOfSelection } from './selection-range';
import { TextElements } from './text-elements';

const facts = { kind: 'paragraph', level: 2, title: '' } as const;
const sources: readonly SourceBlock[] = [
  {
    ...facts,
    number: '4.2',
    text: 'Call coverage. Physician shall provide coverage.',
    html: '<strong>Call coverage.</strong> Physician shall <em>provide</em> coverage.'
  },
  {
    ...facts,
    number: '4.3',
    text: 'Records are completed in time.',
    html: 'Records are completed in time.'
  }
];
const contract = composeDocument('3', sources);

interface Page {
  readonly elements: TextElements;
  readonly texts: readonly HTMLElement[];
}

/** The page as the reader draws it. */
function draw(): Page {
  document.body.replaceChildren();
  const elements = new TextElements();
  const texts = contract.blocks.map((block) => {
    const around = document.createElement('div');
    const number = document.createElement('span');
    number.textContent = block.number;
    const text = document.createElement('span');
    text.append(toSafeFragment(block.html));
    around.append(number, text);
    document.body.append(around);
    elements.blocks.refFor(block.index)(around);
    elements.texts.refFor(block.index)(text);
    return text;
  });
  return { elements, texts };
}

const isMarked = (text: Element): boolean[] => {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const marks: boolean[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    marks.push(...Array.from(node.textContent ?? '', () => node?.parentElement?.closest('mark') !== null));
  return marks;
};

describe('markSegments', () => {
  it('marks exactly the characters asked for and leaves the text and its emphasis as they were', () => {
    const length = sources[0]!.text.length;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(length), fc.nat(20)), { minLength: 1, maxLength: 4 }), (ranges) => {
        const [text] = draw().texts as [HTMLElement];
        const highlights = ranges.map(([start, size], index) => ({
          key: `k${index}`,
          start,
          end: Math.min(start + size, length)
        }));
        const before = text.innerHTML;
        const marks = markSegments(text, cutSegments(highlights));
        expect(text.textContent).toBe(sources[0]!.text);
        expect(isMarked(text)).toEqual(
          Array.from({ length }, (_, at) => highlights.some(({ start, end }) => start <= at && at < end))
        );
        clearMarks(text, marks);
        expect(text.innerHTML).toBe(before);
      })
    );
  });

  it('keeps tables whole', () => {
    const text = document.createElement('div');
    text.append(
      toSafeFragment(
        '<table><tbody><tr><td>Night</td>\t<td>120</td></tr>\n<tr><td>Day</td>\t<td>90</td></tr></tbody></table>'
      )
    );
    markSegments(text, [{ start: 2, end: 14, keys: ['a'] }]);
    expect([...text.querySelectorAll('mark')].map((mark) => [mark.parentElement?.tagName, mark.textContent])).toEqual([
      ['TD', 'ght'],
      ['TD', '120'],
      ['TD', 'Day']
    ]);
    expect(text.querySelectorAll('tr > td')).toHaveLength(4);
  });
});

describe('rangeOfSelection', () => {
  const select = (start: readonly [Node, number], end: readonly [Node, number]): Selection => {
    const range = document.createRange();
    range.setStart(...start);
    range.setEnd(...end);
    const selection = document.getSelection()!;
    selection.removeAllRanges();
    selection.addRange(range);
    return selection;
  };

  it('reads the stretch a selection covers, over emphasis and blocks', () => {
    const { elements, texts } = draw();
    const [first, second] = texts as [HTMLElement, HTMLElement];
    const range = rangeOfSelection(
      contract,
      elements,
      select([first.querySelector('em')!.firstChild!, 3], [second.firstChild!, 7])
    );
    expect(range && contract.text.slice(range.start, range.end)).toBe('vide coverage.\nRecords');
  });

  it('counts a selection that begins in the number from the first word', () => {
    const { elements, texts } = draw();
    const [first] = texts as [HTMLElement];
    const range = rangeOfSelection(
      contract,
      elements,
      select([first.parentElement!.firstChild!.firstChild!, 1], [first.firstChild!.firstChild!, 4])
    );
    expect(range).toEqual({ start: 0, end: 4 });
  });

  it('finds the same stretch when highlights split the text', () => {
    const { elements, texts } = draw();
    const [first] = texts as [HTMLElement];
    markSegments(first, [{ start: 2, end: 9, keys: ['a'] }]);
    const mark = first.querySelector('mark')!;
    expect(rangeOfSelection(contract, elements, select([mark.firstChild!, 3], [mark.firstChild!, 7]))).toEqual({
      start: 5,
      end: 9
    });
  });

  it('takes neither an empty selection nor one out of the text', () => {
    const { elements, texts } = draw();
    const [first] = texts as [HTMLElement];
    expect(rangeOfSelection(contract, elements, select([first.firstChild!, 0], [first.firstChild!, 0]))).toBeNull();
    const aside = document.body.appendChild(document.createElement('p'));
    aside.textContent = 'Beside the contract';
    expect(rangeOfSelection(contract, elements, select([first.firstChild!, 0], [aside.firstChild!, 4]))).toBeNull();
    expect(rangeOfSelection(contract, elements, null)).toBeNull();
  });
});
