import fc from 'fast-check';
import { composeDocument, type ContractDocument, type SourceBlock } from '../document/document-model';
import { agreementLines, buildDocument } from '../../../testing/contracts/build-document';
import { compareVersions, type ClauseChange } from './compare-versions';
import type { Segment } from './segments';

const first = buildDocument('1', agreementLines);

/** A comparison as lines to read: what became of each clause, its numbers, and its words with `[-deleted-]` and `{+inserted+}`. */
function show(older: ContractDocument, newer: ContractDocument): readonly string[] {
  return compareVersions(older, newer)
    .clauses.filter(({ kind }) => kind !== 'same')
    .map((change) => {
      const numbers = [change.older?.number ?? '', change.newer?.number ?? ''];
      const shown = change.segments.map((segment) => {
        if (segment.kind === 'deleted') return `[-${older.text.slice(segment.older.start, segment.older.end)}-]`;
        const words = newer.text.slice(segment.newer.start, segment.newer.end);
        return segment.kind === 'inserted' ? `{+${words}+}` : words;
      });
      return `${change.kind} ${numbers[0] === numbers[1] ? numbers[0] : numbers.join(' > ')}: ${shown.join('')}`;
    });
}

const revised = (...lines: readonly string[]): ContractDocument => buildDocument('2', lines);
const [
  preamble = '',
  duties = '',
  coverage = '',
  records = '',
  late = '',
  repeated = '',
  term = '',
  notice = '',
  cure = ''
] = agreementLines;

describe('a version of the agreement', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['that is the same', agreementLines, []],
    [
      'with a word changed',
      [preamble, duties, coverage.replace('four', 'five'), records, late, repeated, term, notice, cure],
      [
        'changed 1.1: Call coverage. Physician shall provide call coverage on no more than one in [-four-]{+five+} weekends.'
      ]
    ],
    [
      'with a clause put in, which renumbers those behind it',
      [
        preamble,
        duties,
        '1.1 Badges. Physician shall wear a badge at all times.',
        coverage.replace('1.1', '1.2'),
        records.replace('1.2', '1.3'),
        late,
        repeated,
        term,
        notice,
        cure
      ],
      [
        'added  > 1.1: {+Badges. Physician shall wear a badge at all times.+}',
        'renumbered 1.1 > 1.2: Call coverage. Physician shall provide call coverage on no more than one in four weekends.',
        'renumbered 1.2 > 1.3: Records. Physician shall complete records within thirty (30) days after discharge.'
      ]
    ],
    [
      'without a clause',
      [preamble, duties, records.replace('1.2', '1.1'), late, repeated, term, notice, cure],
      [
        'removed 1.1 > : [-Call coverage. Physician shall provide call coverage on no more than one in four weekends.-]',
        'renumbered 1.2 > 1.1: Records. Physician shall complete records within thirty (30) days after discharge.'
      ]
    ],
    [
      'with a clause moved',
      [
        preamble,
        duties,
        records.replace('1.2', '1.1'),
        late,
        repeated,
        term,
        notice,
        cure,
        coverage.replace('1.1', '2.3')
      ],
      [
        'renumbered 1.2 > 1.1: Records. Physician shall complete records within thirty (30) days after discharge.',
        'moved 1.1 > 2.3: Call coverage. Physician shall provide call coverage on no more than one in four weekends.'
      ]
    ],
    [
      'with a clause moved and edited',
      [
        preamble,
        duties,
        records.replace('1.2', '1.1'),
        late,
        repeated,
        term,
        notice,
        cure,
        coverage.replace('1.1', '2.3').replace('four', 'six')
      ],
      [
        'renumbered 1.2 > 1.1: Records. Physician shall complete records within thirty (30) days after discharge.',
        'movedAndChanged 1.1 > 2.3: Call coverage. Physician shall provide call coverage on no more than one in [-four-]{+six+} weekends.'
      ]
    ],
    [
      'with its sections exchanged, the lighter one moved as one',
      [
        preamble,
        '1 Term',
        notice.replace('2.1', '1.1'),
        cure.replace('2.2', '1.2'),
        '2 Duties',
        coverage.replace('1.1', '2.1'),
        records.replace('1.2', '2.2'),
        late,
        repeated
      ],
      [
        'moved 2 > 1: Term',
        'renumbered 2.1 > 1.1: Notice. Either party may end this agreement on ninety (90) days written notice.',
        'renumbered 2.2 > 1.2: Cure. A party in breach has thirty (30) days to cure the breach.',
        'renumbered 1 > 2: Duties',
        'renumbered 1.1 > 2.1: Call coverage. Physician shall provide call coverage on no more than one in four weekends.',
        'renumbered 1.2 > 2.2: Records. Physician shall complete records within thirty (30) days after discharge.'
      ]
    ],
    [
      'with a clause rewritten under its title',
      [
        preamble,
        duties,
        '1.1 Call coverage. Nobody is on call; a nocturnist group does it all.',
        records,
        late,
        repeated,
        term,
        notice,
        cure
      ],
      [
        'changed 1.1: Call coverage. [-Physician shall provide call coverage on no more than one in four weekends-]{+Nobody is on call; a nocturnist group does it all+}.'
      ]
    ],
    [
      'with another title over the same section',
      [preamble, '1 Work of the physician', coverage, records, late, repeated, term, notice, cure],
      ['changed 1: [-Duties-]{+Work of the physician+}']
    ],
    [
      'with a paragraph added to a clause',
      [preamble, duties, coverage, 'Holidays count as weekends.', records, late, repeated, term, notice, cure],
      [
        'changed 1.1: Call coverage. Physician shall provide call coverage on no more than one in four weekends.{+\nHolidays count as weekends.+}'
      ]
    ],
    [
      'with everything gone',
      [],
      agreementLines
        .map((line) => line.replace(/^(\d[\d.]*|\([a-z]\)) (.*)$/, 'removed $1 > : [-$2-]'))
        .map((line) => (line === preamble ? `removed : [-${preamble}-]` : line))
    ]
  ])('%s is reported as such', (_, lines, expected) => {
    expect(show(first, revised(...lines))).toEqual(expected);
  });
});

describe('clauses that look alike', () => {
  const north = '1.1 North pay. Employer shall pay $310 for each shift worked at North Campus.';
  const central = '1.2 Central pay. Employer shall pay $320 for each shift worked at Central Hospital.';
  const willow = '1.3 Willow pay. Employer shall pay $330 for each shift worked at Willow Bend.';
  const older = buildDocument('1', ['1 Pay', north, central, willow]);

  it('each follow their own text when they change places', () => {
    expect(show(older, revised('1 Pay', willow.replace('1.3', '1.1'), central, north.replace('1.1', '1.3')))).toEqual([
      'moved 1.3 > 1.1: Willow pay. Employer shall pay $330 for each shift worked at Willow Bend.',
      'moved 1.1 > 1.3: North pay. Employer shall pay $310 for each shift worked at North Campus.'
    ]);
  });

  it('are removed without another taking their place', () => {
    expect(show(older, revised('1 Pay', central.replace('1.2', '1.1'), willow.replace('1.3', '1.2')))).toEqual([
      'removed 1.1 > : [-North pay. Employer shall pay $310 for each shift worked at North Campus.-]',
      'renumbered 1.2 > 1.1: Central pay. Employer shall pay $320 for each shift worked at Central Hospital.',
      'renumbered 1.3 > 1.2: Willow pay. Employer shall pay $330 for each shift worked at Willow Bend.'
    ]);
  });

  it('are distinguished by title when one is removed and another edited', () => {
    expect(
      show(older, revised('1 Pay', central.replace('1.2', '1.1').replace('$320', '$310'), willow.replace('1.3', '1.2')))
    ).toEqual([
      'removed 1.1 > : [-North pay. Employer shall pay $310 for each shift worked at North Campus.-]',
      'changed 1.2 > 1.1: Central pay. Employer shall pay [-$320-]{+$310+} for each shift worked at Central Hospital.',
      'renumbered 1.3 > 1.2: Willow pay. Employer shall pay $330 for each shift worked at Willow Bend.'
    ]);
  });

  it('with the very same text are paired in order, and the one too many is reported', () => {
    const reserved = ['1 Pay', '(a) Reserved.', north, '(a) Reserved.', central];
    expect(show(revised(...reserved), revised(...reserved, '(a) Reserved.'))).toEqual(['added  > (a): {+Reserved.+}']);
  });
});

/** Contracts of a few clauses out of a small vocabulary, so that texts, titles and numbers recur within and between versions. */
const words = fc.array(
  fc.constantFrom(
    'call',
    'coverage',
    'of',
    'the',
    'physician',
    'thirty',
    'days',
    'notice',
    'pay',
    'shift',
    'night',
    'leave'
  ),
  { maxLength: 14 }
);
const block: fc.Arbitrary<SourceBlock> = fc
  .record({
    level: fc.constantFrom(0, 1, 2, 2, 3, 3),
    number: fc.constantFrom('', '1', '2', '(a)', '(b)'),
    title: fc.constantFrom('', 'Pay', 'Call'),
    words
  })
  .map(({ level, number, title, words: said }) => ({
    kind: level === 0 ? 'paragraph' : 'listItem',
    level,
    number: level === 0 ? '' : number,
    title,
    text: said.join(' '),
    html: ''
  }));
const blocks = fc.array(block, { maxLength: 14 });
/** A version and what an editor made of it: blocks kept, edited, taken out, put in, put elsewhere. */
const versions = fc
  .record({ blocks, other: blocks, keys: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 28, maxLength: 28 }) })
  .map(({ blocks: before, other, keys }) => {
    const order = keys.map((key, index) => (key < 7 ? index : (index * 5) % 28));
    const after = [...before, ...other]
      .map((each, index) => ({ each, at: order[index] ?? 0, key: keys[index] ?? 0 }))
      .filter(({ key }) => key !== 3);
    return [
      composeDocument('1', before),
      composeDocument(
        '2',
        after
          .sort((a, b) => a.at - b.at)
          .map(({ each, key }) => (key === 5 ? { ...each, text: `${each.text} always` } : each))
      )
    ] as const;
  });

const olderRanges = (segments: readonly Segment[]) =>
  segments.flatMap((segment) => (segment.kind === 'inserted' ? [] : [segment.older]));
const newerRanges = (segments: readonly Segment[]) =>
  segments.flatMap((segment) => (segment.kind === 'deleted' ? [] : [segment.newer]));

/** Turns a comparison round, as the definition of its mirror image. */
function mirror(change: ClauseChange): ClauseChange {
  const kind = {
    same: 'same',
    renumbered: 'renumbered',
    changed: 'changed',
    moved: 'moved',
    movedAndChanged: 'movedAndChanged',
    added: 'removed',
    removed: 'added'
  } as const;
  const turned = change.segments.map((segment): Segment => {
    if (segment.kind === 'same') return { kind: 'same', older: segment.newer, newer: segment.older };
    return segment.kind === 'deleted'
      ? { kind: 'inserted', newer: segment.older }
      : { kind: 'deleted', older: segment.newer };
  });
  // Within one edit what was deleted always comes first.
  const segments = turned.flatMap((segment, index) => {
    if (segment.kind === 'inserted' && turned[index + 1]?.kind === 'deleted') return [];
    const before = turned[index - 1];
    return segment.kind === 'deleted' && before?.kind === 'inserted' ? [segment, before] : [segment];
  });
  return { ...change, kind: kind[change.kind], older: change.newer, newer: change.older, segments };
}

const inOrderOfBoth = (changes: readonly ClauseChange[]) =>
  [...changes].sort(
    (a, b) =>
      (a.older?.firstBlock ?? -1) - (b.older?.firstBlock ?? -1) ||
      (a.newer?.firstBlock ?? -1) - (b.newer?.firstBlock ?? -1)
  );

describe('any two versions', () => {
  it('have each block of both exactly once, the newer in reading order', () => {
    fc.assert(
      fc.property(versions, ([older, newer]) => {
        const { clauses } = compareVersions(older, newer);
        const blocksOf = (places: readonly ClauseChange['older'][]) =>
          places.flatMap((place) =>
            place
              ? Array.from({ length: place.lastBlock - place.firstBlock + 1 }, (_, index) => place.firstBlock + index)
              : []
          );
        expect(blocksOf(clauses.map((change) => change.newer))).toEqual(newer.blocks.map(({ index }) => index));
        expect(blocksOf(clauses.map((change) => change.older)).sort((a, b) => a - b)).toEqual(
          older.blocks.map(({ index }) => index)
        );
      })
    );
  });

  it('are given exactly by the segments: deleted taken out and inserted put in make the newer text of the older', () => {
    fc.assert(
      fc.property(versions, ([older, newer]) => {
        const { clauses } = compareVersions(older, newer);
        for (const { older: place, newer: other, segments } of clauses) {
          const said = (
            document: ContractDocument,
            ranges: readonly { readonly start: number; readonly end: number }[]
          ) => ranges.map(({ start, end }) => document.text.slice(start, end)).join('');
          expect(said(older, olderRanges(segments))).toBe(place ? older.text.slice(place.start, place.end) : '');
          expect(said(newer, newerRanges(segments))).toBe(other ? newer.text.slice(other.start, other.end) : '');
          for (const segment of segments) {
            if (segment.kind === 'same')
              expect(older.text.slice(segment.older.start, segment.older.end)).toBe(
                newer.text.slice(segment.newer.start, segment.newer.end)
              );
          }
        }
      })
    );
  });

  it('have segments that follow each other without gap, and no two alike in a row', () => {
    fc.assert(
      fc.property(versions, ([older, newer]) => {
        for (const { segments } of compareVersions(older, newer).clauses) {
          for (const ranges of [olderRanges(segments), newerRanges(segments)])
            ranges.slice(1).forEach((range, index) => expect(range.start).toBe(ranges[index]?.end));
          segments.slice(1).forEach((segment, index) => expect(segment.kind).not.toBe(segments[index]?.kind));
        }
      })
    );
  });

  it('do not differ when they are the same', () => {
    fc.assert(
      fc.property(blocks, (sources) => {
        const { clauses, counts } = compareVersions(composeDocument('1', sources), composeDocument('2', sources));
        expect(counts.same).toBe(clauses.length);
        for (const { older, newer, isRenumbered, isCarried } of clauses)
          expect([older, isRenumbered, isCarried]).toEqual([newer, false, false]);
      })
    );
  });

  it('compare the other way round to the mirror image', () => {
    fc.assert(
      fc.property(versions, ([older, newer]) => {
        const there = compareVersions(older, newer);
        const back = compareVersions(newer, older);
        expect(inOrderOfBoth(back.clauses.map(mirror))).toEqual(inOrderOfBoth(there.clauses));
        expect(back.counts).toEqual({ ...there.counts, added: there.counts.removed, removed: there.counts.added });
      })
    );
  });

  it('compare the other way round to the mirror image too when only numbers, titles or depths differ', () => {
    const outlines = fc.array(
      fc.tuple(fc.constantFrom(1, 2, 3), fc.constantFrom('', '1', '(a)'), fc.constantFrom('', 'Pay')),
      { minLength: 14, maxLength: 14 }
    );
    fc.assert(
      fc.property(blocks, outlines, (sources, outline) => {
        const older = composeDocument('1', sources);
        const newer = composeDocument(
          '2',
          sources.map((source, index) => {
            const [level, number, title] = outline[index] ?? [1, '', ''];
            return { ...source, level, number, title };
          })
        );
        expect(inOrderOfBoth(compareVersions(newer, older).clauses.map(mirror))).toEqual(
          inOrderOfBoth(compareVersions(older, newer).clauses)
        );
      })
    );
  });

  it('have what did not move in the same order', () => {
    fc.assert(
      fc.property(versions, ([older, newer]) => {
        const stayed = compareVersions(older, newer).clauses.filter(
          ({ kind, isCarried }) => !isCarried && ['same', 'renumbered', 'changed', 'removed'].includes(kind)
        );
        const places = stayed.flatMap((change) => (change.older ? [change.older.firstBlock] : []));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      })
    );
  });
});

test('versions are named, and every kind is counted', () => {
  const { olderVersion, newerVersion, counts } = compareVersions(
    first,
    revised(
      preamble,
      duties,
      records.replace('1.2', '1.1'),
      late,
      repeated,
      '(c) A third delay is told to the board.',
      term,
      cure,
      notice
    )
  );
  expect([olderVersion, newerVersion]).toEqual(['1', '2']);
  expect(counts).toEqual({ same: 6, renumbered: 1, changed: 0, moved: 1, movedAndChanged: 0, added: 1, removed: 1 });
});
