import { composeDocument } from '../document/document-model';
import { Pairing } from './pairing';
import { readClauses, type Clause } from './read-clauses';

type Line = readonly [level: number, number: string, text: string];

const read = (...lines: readonly Line[]): readonly Clause[] =>
  readClauses(
    composeDocument(
      '1',
      lines.map(([level, number, text]) => ({
        kind: level === 1 ? 'heading' : 'paragraph',
        number,
        level,
        title: text,
        text,
        html: ''
      }))
    )
  );

const agreement = read(
  [0, '', 'Preamble'],
  [1, '1', 'Duties'],
  [2, '1.1', 'Call'],
  [0, '', 'More on call'],
  [3, '(a)', 'Nights'],
  [2, '1.2', 'Records'],
  [3, '(a)', 'Late'],
  [1, '2', 'Term'],
  [3, '(a)', 'Notice']
);

describe('the clauses of a version', () => {
  it('have the way down to them, numbers as people cite them', () => {
    expect(agreement.map(({ path }) => path.map(({ title }) => title).join(' > '))).toEqual([
      '',
      'Duties',
      'Duties > Call',
      'Duties > Call > Nights',
      'Duties > Records',
      'Duties > Records > Late',
      'Term',
      'Term > Notice'
    ]);
    expect(agreement[3]?.path.map(({ number }) => number)).toEqual(['1', '1.1', '(a)']);
  });

  it('are under the last clause above them that is higher', () => {
    expect(agreement.map(({ parent }) => parent?.title)).toEqual([
      undefined,
      undefined,
      'Duties',
      'Call',
      'Duties',
      'Records',
      undefined,
      'Term'
    ]);
    expect(agreement.map(({ children }) => children.map(({ title }) => title))).toEqual([
      [],
      ['Call', 'Records'],
      ['Nights'],
      [],
      ['Late'],
      [],
      ['Notice'],
      []
    ]);
  });

  it('have the unnumbered paragraphs behind them, which before the first clause are alone', () => {
    expect(agreement.map(({ text }) => text)).toEqual([
      'Preamble',
      'Duties',
      'Call\nMore on call',
      'Nights',
      'Records',
      'Late',
      'Term',
      'Notice'
    ]);
    expect(
      read([0, '', 'One'], [0, '', 'Two']).map(({ firstBlock, lastBlock, path }) => [firstBlock, lastBlock, path])
    ).toEqual([
      [0, 0, []],
      [1, 1, []]
    ]);
  });
});

describe('two clauses', () => {
  const other = read([0, '', 'Preamble'], [1, '1', 'Work'], [2, '1.1', 'Call']);
  const [preamble, duties, call] = agreement as readonly [Clause, Clause, Clause];
  const [otherPreamble, work, otherCall] = other as readonly [Clause, Clause, Clause];

  it('are under the same when both are under none, or under partners', () => {
    const pairing = new Pairing();
    expect([
      pairing.isSameParent(preamble, otherPreamble),
      pairing.isSameParent(preamble, otherCall),
      pairing.isSameParent(call, otherPreamble),
      pairing.isSameParent(call, otherCall)
    ]).toEqual([true, false, false, false]);
    pairing.pair(duties, work);
    expect([
      pairing.isSameParent(call, otherCall),
      pairing.isSameParent(call, otherPreamble),
      pairing.isSameParent(preamble, otherCall)
    ]).toEqual([true, false, false]);
    expect([pairing.partnerOf(duties), pairing.partnerOf(work), pairing.isFree(call), pairing.isFree(work)]).toEqual([
      work,
      duties,
      true,
      false
    ]);
  });

  it('that are pairs are listed in the order of the left version', () => {
    const pairing = new Pairing();
    pairing.pair(call, otherPreamble);
    pairing.pair(preamble, work);
    expect(pairing.pairs).toEqual([
      [preamble, work],
      [call, otherPreamble]
    ]);
  });
});
