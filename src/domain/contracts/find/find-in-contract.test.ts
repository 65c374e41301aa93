import { agreementLines, buildDocument } from '../../../testing/contracts/build-document';
import { buildEntry } from '../../../testing/contracts/build-entry';
import { anchorOf, placeThreads } from '../../../testing/contracts/place-threads';
import { findInContract, firstFrom, isSameMatch, type FindScope } from './find-in-contract';

const document = buildDocument('3', agreementLines);
const threads = placeThreads([
  buildEntry({ key: 'cure', body: 'Thirty days to cure is too long', anchor: anchorOf(document, '2.2') }),
  buildEntry({ key: 'all', body: 'How many days in all?', anchor: null }),
  buildEntry({ key: 'records', body: 'Who counts?', anchor: anchorOf(document, '1.2') }),
  buildEntry({ key: 'reply', kind: 'reply', parentKey: 'records', body: 'The department counts the DAYS' })
]);
const scope: FindScope = { document, hasText: true, threads };
const blockAtNumber = (number: string): number => document.blocks.findIndex((block) => block.number === number);

describe('finding in a contract', () => {
  it('finds words of the text and of comments in the order of reading', () => {
    const { matches, inText, inComments } = findInContract('days', scope);
    expect(
      matches.map((match) => (match.kind === 'text' ? document.blocks[match.block]?.number : match.statementKey))
    ).toEqual(['all', '1.2', 'reply', '2.1', '2.2', 'cure']);
    expect([inText, inComments]).toEqual([3, 3]);
  });

  it('says where in each block the words are', () => {
    const { byBlock } = findInContract('in', scope);
    for (const [index, ranges] of byBlock)
      for (const { start, end } of ranges)
        expect(document.blocks[index]?.text.slice(start, end).toLowerCase()).toBe('in');
  });

  it('finds in comments only where the text is not shown, also before it is known', () => {
    const found = findInContract('days', { document: undefined, hasText: false, threads });
    expect([found.inText, found.inComments]).toEqual([0, 3]);
  });

  it('finds nothing by nothing, and nothing in what was withdrawn', () => {
    expect(findInContract('  ', scope).matches).toEqual([]);
    const withdrawn = placeThreads([
      buildEntry({ key: 'gone', body: 'Nonsense', anchor: null }),
      buildEntry({ kind: 'withdrawal', parentKey: 'gone', body: '' })
    ]);
    expect(findInContract('nonsense', { ...scope, threads: withdrawn }).matches).toEqual([]);
  });

  it('knows a match when it is found again', () => {
    const { matches } = findInContract('days', scope);
    const again = findInContract('DAYS', { ...scope, threads: [...threads] }).matches;
    for (const match of matches) expect(again.filter((each) => isSameMatch(each, match))).toEqual([match]);
  });

  it('goes on from a block, and at the end from the first', () => {
    const { matches } = findInContract('days', scope);
    expect(matches[firstFrom(matches, blockAtNumber('2.1'))]?.block).toBe(blockAtNumber('2.1'));
    expect(firstFrom(matches, 99)).toBe(0);
    expect(firstFrom([], 0)).toBe(-1);
  });

  it('finds every place in ten thousand clauses', () => {
    const large = buildDocument(
      '1',
      Array.from({ length: 10_000 }, (_, index) => `${index + 1}.1 Clause. The “Physician” works – days and nights.`)
    );
    const { inText } = findInContract('"physician" works - days', { document: large, hasText: true, threads: [] });
    expect(inText).toBe(10_000);
  });
});
