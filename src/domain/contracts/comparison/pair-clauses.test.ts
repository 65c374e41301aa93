import { composeDocument } from '../document/document-model';
import { pairClauses } from './pair-clauses';
import { readClauses } from './read-clauses';

/** A clause of a test: its level, number, title and text. */
type Line = readonly [level: number, number: string, title: string, text: string];

const clausesOf = (lines: readonly Line[]) =>
  readClauses(
    composeDocument(
      '1',
      lines.map(([level, number, title, text]) => ({
        kind: level === 1 ? 'heading' : 'listItem',
        number,
        level,
        title,
        text,
        html: ''
      }))
    )
  );

/** The place of each older clause's partner in the newer version; -1 where it has none. */
function partners(older: readonly Line[], newer: readonly Line[]): readonly number[] {
  const [lefts, rights] = [clausesOf(older), clausesOf(newer)];
  const pairing = pairClauses(lefts, rights);
  return lefts.map((clause) => pairing.partnerOf(clause)?.index ?? -1);
}

const heading = (text: string): Line => [1, '', '', text];
const clause = (text: string, number = '', title = ''): Line => [2, number, title, text];

describe('the same text elsewhere', () => {
  const inPlace = (text: string): Line => clause(text, '1.1', 'Pay');
  const places = (text: string, other: string): readonly number[] =>
    partners(
      [heading('Duties'), inPlace(text)],
      [heading('Duties'), inPlace(other), heading('Term'), clause(text, '2.5')]
    );

  it.each([
    ['of four words is the clause, whatever is in its place', 'paid monthly in cash', 'paid monthly in kind', 3],
    ['of three words is not, where its place speaks for another', 'paid in cash', 'paid in kind', 1],
    ['of three words with much space between is not either', 'paid   in cash', 'paid   in kind', 1]
  ])('%s', (_, text, other, place) => {
    expect(places(text, other)[1]).toBe(place);
  });
});

describe('clauses of which several read the same', () => {
  const same = clause('the very same words stand here');
  const [first, second] = [clause('one clause that stands only once'), clause('another one that has no double')];

  it('go with the clauses before them', () => {
    expect(partners([first, same, same, second, same, same], [second, same, same, first, same, same])).toEqual([
      3, 4, 5, 0, 1, 2
    ]);
  });

  it('go with the clauses behind them', () => {
    expect(partners([same, same, first, same, same, second], [same, same, second, same, same, first])).toEqual([
      3, 4, 5, 0, 1, 2
    ]);
  });

  it('stay under their heading, in order', () => {
    const reserved = clause('Reserved.');
    expect(
      partners(
        [heading('Duties'), reserved, heading('Term'), reserved, reserved],
        [heading('Term'), reserved, heading('Duties'), reserved]
      )
    ).toEqual([2, 3, 0, 1, -1]);
  });
});

describe('headings', () => {
  const [a, b, c, d] = [
    clause('the physician shall see patients in the clinic'),
    clause('employer provides the office and the staff'),
    clause('either party may give a notice in writing'),
    clause('records are kept for as long as law asks')
  ];

  it('go with what is under them and not with their own words', () => {
    expect(
      partners([heading('Alpha'), a, b, heading('Beta'), c, d], [heading('Beta'), a, b, heading('Alpha'), c, d])
    ).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('go where more than half of the text under them went', () => {
    expect(partners([heading('Old'), a, b, c], [heading('Fresh'), a, b, heading('Other'), c])[0]).toBe(0);
    const [half, other] = [clause('twelve words'), clause('dozen thread')];
    expect(
      partners(
        [heading('Old'), clause('one two three four'), clause('six seven eight ab')],
        [heading('Fresh'), clause('one two three four'), heading('Other'), clause('six seven eight ab')]
      )[0]
    ).toBe(-1);
    expect(partners([heading('Old'), half, other], [heading('Fresh'), half, heading('Other'), other])[0]).toBe(-1);
  });

  it('go nowhere when most of what is there came from another one', () => {
    expect(partners([heading('Large'), a, b, heading('Small'), c], [heading('Whole'), a, b, c])).toEqual([
      0, 1, 2, -1, 3
    ]);
  });

  it('of headings go with those, however deep the clauses are', () => {
    const deep = (names: readonly string[]): readonly Line[] => [
      ...names.map((name, depth): Line => [depth + 1, '', '', name]),
      [names.length + 1, '', '', a[3]]
    ];
    expect(partners(deep(['Alpha', 'Beta', 'Gamma', 'Delta']), deep(['One', 'Two', 'Three', 'Four']))).toEqual([
      0, 1, 2, 3, 4
    ]);
  });
});

describe('a clause that was rewritten', () => {
  const [before, after] = ['nobody is on call at night', 'a group of nocturnists does it all'];

  it.each([
    ['has its title, however it is written', 'Call Coverage:', 'call  coverage', 1],
    ['has words of its title apart that stood together', 'Call coverage', 'Callcoverage', -1],
    ['has a title with another word', 'Call coverage', 'Call pay', -1],
    ['has no title', '', '', -1],
    ['has lost its title', 'Call coverage', '', -1]
  ])('is found under its heading by its title: it %s', (_, title, newTitle, place) => {
    expect(
      partners([heading('Duties'), clause(before, '', title)], [heading('Duties'), clause(after, '', newTitle)])[1]
    ).toBe(place);
  });

  describe('but for a few words', () => {
    /** Stand around the clause and resemble nothing, so that no neighbor speaks for it. */
    const apart = [
      'quarterly bonus for quality',
      'malpractice insurance is provided',
      'parking near the entrance',
      'vacation accrues by the month'
    ].map((text) => clause(text));
    const older = 'the chair reviews each chart that was left open past thirty days';
    const newer = 'open charts are told to the chair reviews each month by the office staff';
    const place = (number: string, newNumber: string, text = newer): readonly number[] =>
      partners(
        [heading('Duties'), apart[0] as Line, clause(older, number), apart[1] as Line],
        [
          heading('Duties'),
          apart[2] as Line,
          apart[3] as Line,
          clause(text, newNumber),
          clause('retirement plan for all staff')
        ]
      );

    it('is found by its number under the same heading', () => {
      expect(place('(b)', '(b)')).toEqual([0, -1, 3, -1]);
    });

    it.each([
      ['has another number', '(b)', '(c)', newer],
      ['has no number', '', '', newer],
      ['says something else', '(b)', '(b)', 'sick leave needs no note from a doctor']
    ])('is not found when it %s', (_, number, newNumber, text) => {
      expect(place(number, newNumber, text)).toEqual([0, -1, -1, -1]);
    });

    it('is found beside a clause that stayed, at the same level only', () => {
      const stays = clause('this clause stays what it was');
      const beside = (level: number, text = newer): number | undefined =>
        partners(
          [heading('Duties'), apart[0] as Line, stays, clause(older)],
          [heading('Other'), apart[2] as Line, stays, [level, '', '', text], apart[3] as Line]
        )[3];
      expect([beside(2), beside(3), beside(2, 'sick leave needs no note from a doctor')]).toEqual([3, -1, -1]);
    });
  });
});

describe('a clause that was edited', () => {
  const older = 'physician shall take call on four weekends of each quarter';
  const edited = 'physician shall take call on six weekends of each quarter';
  const half = 'physician shall take call whenever the chair of the group asks';
  const stays = clause('this clause stays what it was before');
  const last = clause('and this one ends the whole contract');

  it('is found wherever it is', () => {
    expect(
      partners(
        [heading('Duties'), clause(older), stays],
        [heading('Term'), stays, heading('Leave'), last, clause(edited)]
      )[1]
    ).toBe(4);
  });

  it('is found with less in common where its title or its heading speaks for it', () => {
    const far = (title: string, newTitle: string): number | undefined =>
      partners(
        [heading('Duties'), clause(older, '', title), stays],
        [heading('Term'), stays, heading('Leave'), last, clause(half, '', newTitle)]
      )[1];
    expect([far('', ''), far('Call', 'Call')]).toEqual([-1, 4]);
    expect(
      partners(
        [heading('Duties'), clause('bonus for quality'), clause(older), clause('parking near the entrance')],
        [heading('Duties'), clause('insurance is provided'), clause('leave accrues'), clause(half)]
      )[2]
    ).toBe(3);
  });

  it('is the one that resembles it most, whichever comes first', () => {
    expect(
      partners([heading('Duties'), clause(half), clause(edited)], [heading('Leave'), last, clause(older)])
    ).toEqual([-1, -1, 2]);
  });

  it.each<readonly [string, readonly Line[], readonly Line[], number, number]>([
    [
      'title',
      [heading('Duties'), clause(older, '', 'Call')],
      [heading('Leave'), clause(edited), last, clause(edited, '', 'Call')],
      1,
      3
    ],
    [
      'number',
      [heading('Duties'), clause(older, '1.2')],
      [heading('Leave'), clause(edited, '3.1'), last, clause(edited, '1.2')],
      1,
      3
    ],
    [
      'heading',
      [heading('Duties'), clause(older)],
      [heading('Leave'), clause(edited), heading('Duties'), last, clause(edited)],
      1,
      4
    ],
    [
      'neighbor before it',
      [heading('Duties'), stays, clause(older)],
      [heading('Leave'), clause(edited), stays, clause(edited)],
      2,
      3
    ],
    [
      'neighbor behind it',
      [heading('Duties'), clause(older), stays],
      [heading('Leave'), clause(edited), last, clause(edited), stays],
      1,
      3
    ]
  ])('is of two that read the same the one its %s speaks for', (_, before, after, at, place) => {
    expect(partners(before, after)[at]).toBe(place);
  });
});
