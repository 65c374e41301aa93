import fc from 'fast-check';
import { agreementLines, buildDocument } from '../../../testing/contracts/build-document';
import {
  blockAt,
  buildOutline,
  clauseAt,
  clausePath,
  composeDocument,
  GAP_SIGN,
  isSameClause,
  nameClause,
  plainVersion
} from './document-model';

const agreement = buildDocument('3.0', agreementLines);

describe('composeDocument', () => {
  it('gives every block the place of its own words in the text, whatever the blocks are', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (texts) => {
        const document = composeDocument(
          '1',
          texts.map((text) => ({ kind: 'paragraph', number: '', level: 0, title: '', text, html: '' }))
        );
        document.blocks.forEach((block) => expect(document.text.slice(block.start, block.end)).toBe(block.text));
      })
    );
  });

  it('gathers what cannot be shown, each with its block', () => {
    const block = { kind: 'paragraph', number: '', level: 0, title: '', html: '' } as const;
    const picture = { kind: 'picture', text: 'Seal of the hospital' } as const;
    const chart = { kind: 'chart', text: '' } as const;
    const document = composeDocument('1', [
      { ...block, text: 'Rates' },
      { ...block, text: `${GAP_SIGN} and ${GAP_SIGN}`, gaps: [picture, chart] }
    ]);
    expect(document.gaps).toEqual([
      { ...picture, blockIndex: 1 },
      { ...chart, blockIndex: 1 }
    ]);
    expect(agreement.gaps).toEqual([]);
  });

  it('writes whole versions without the empty minor part', () => {
    expect(agreement.version).toBe('3');
    expect(plainVersion(' 0.2 ')).toBe('0.2');
    expect(plainVersion('10.0')).toBe('10');
    expect(plainVersion('1.01')).toBe('1.01');
  });
});

describe('blockAt', () => {
  it('finds the block every offset belongs to', () => {
    for (const block of agreement.blocks) {
      expect(blockAt(agreement, block.start)?.index).toBe(block.index);
      expect(blockAt(agreement, block.end)?.index).toBe(block.index);
    }
  });

  it('answers the last block past the end and nothing in an empty document', () => {
    expect(blockAt(agreement, 1e6)?.index).toBe(agreementLines.length - 1);
    expect(blockAt({ blocks: [] }, 0)).toBeUndefined();
  });
});

describe('clauseAt', () => {
  it('leads to the clause at an offset, and nowhere in an empty document', () => {
    expect(clauseAt(agreement, agreement.text.indexOf('thirty'))).toEqual([
      { number: '1', title: 'Duties' },
      { number: '1.2', title: 'Records' }
    ]);
    expect(clauseAt({ blocks: [] }, 0)).toEqual([]);
  });
});

describe('clausePath', () => {
  it.each([
    [0, []],
    [1, ['1 Duties']],
    [3, ['1 Duties', '1.2 Records']],
    [5, ['1 Duties', '1.2 Records', '(b) ']],
    [7, ['2 Term', '2.1 Notice']]
  ])('leads to block %d by %j', (index, path) => {
    expect(clausePath(agreement, index).map((step) => `${step.number} ${step.title}`)).toEqual(path);
  });
});

describe('nameClause', () => {
  it.each([
    [3, '1.2 Records'],
    [5, '1.2 (b)'],
    [0, 'Preamble']
  ])('calls block %d "%s"', (index, name) => {
    expect(nameClause(clausePath(agreement, index), 'Preamble')).toBe(name);
  });
});

describe('nameClause of a path', () => {
  const step = (number: string, title = '') => ({ number, title });
  it.each([
    ['a letter by the clause above it', [step('4', 'Duties'), step('4.2', 'Call'), step('(a)')], '4.2 (a)'],
    ['a letter without a bracket too', [step('4.2', 'Call'), step('b.')], '4.2 b.'],
    ['a letter with a title by itself', [step('4.2', 'Call'), step('(a)', 'Weekends')], '(a) Weekends'],
    ['a letter under nothing', [step('(a)')], '(a)'],
    ['a letter under a clause without number', [step('', 'Call'), step('(a)')], '(a)'],
    ['a clause by its number alone', [step('4', 'Duties'), step('4.2')], '4.2'],
    ['an exhibit by its name', [step('4', 'Duties'), step('Exhibit B')], 'Exhibit B'],
    ['what has neither number nor title as text before any clause', [step('')], 'Preamble']
  ])('calls %s', (_, path, name) => {
    expect(nameClause(path, 'Preamble')).toBe(name);
  });
});

describe('buildOutline', () => {
  it('leaves out what has no title, what lies deeper, and text that is no clause', () => {
    const block = (kind: 'heading' | 'paragraph' | 'listItem', level: number, number: string, title: string) => ({
      kind,
      level,
      number,
      title,
      text: title || 'Words',
      html: ''
    });
    const document = composeDocument('1', [
      block('heading', 0, '', 'Agreement'),
      block('heading', 1, '1', ''),
      block('listItem', 2, '1.1', ''),
      block('listItem', 2, '1.2', 'Call'),
      block('listItem', 3, '(a)', 'Nights'),
      block('paragraph', 0, '', '')
    ]);
    expect(buildOutline(document).map(({ number, title, lastIndex }) => [number, title, lastIndex])).toEqual([
      ['1', '', 5],
      ['1.2', 'Call', 5]
    ]);
  });

  it('lists titled clauses to the second level with the blocks that belong to each', () => {
    expect(
      buildOutline(agreement).map(({ number, level, blockIndex, lastIndex }) => [number, level, blockIndex, lastIndex])
    ).toEqual([
      ['1', 1, 1, 5],
      ['1.1', 2, 2, 2],
      ['1.2', 2, 3, 5],
      ['2', 1, 6, 8],
      ['2.1', 2, 7, 7],
      ['2.2', 2, 8, 8]
    ]);
  });
});

describe('isSameClause', () => {
  const path = (...steps: readonly string[]) =>
    steps.map((step) => ({ number: step.split(' ')[0] ?? '', title: step.split(' ')[1] ?? '' }));
  it.each([
    ['another number under the same titles', path('1 Duties', '1.2 Call'), path('3 Duties', '3.1 CALL'), true],
    ['the same number under another title', path('1 Duties', '1.2 Call'), path('1 Duties', '1.2 Leave'), false],
    ['another section', path('1 Duties', '1.2 Call'), path('1 Pay', '1.2 Call'), false],
    ['letters where there are no titles', path('1 Duties', '(a)'), path('2 Duties', '(a)'), true],
    ['another letter', path('1 Duties', '(a)'), path('1 Duties', '(b)'), false],
    ['a step more', path('1 Duties'), path('1 Duties', '(a)'), false],
    ['text before the first section', [], [], true]
  ])('goes by titles: %s', (_, left, right, same) => {
    expect(isSameClause(left, right)).toBe(same);
  });
});
