import fc from 'fast-check';
import type { TextRange } from '../text/text-range';
import { compareVersions, type ClauseChange } from './comparison/compare-versions';
import { createAnchor } from './document/anchor';
import { composeDocument, type ContractDocument, type SourceBlock } from './document/document-model';
import { createReanchor } from './placement/create-reanchor';
import type { Placement } from './placement/placement';

/*
 * The comparison says which clause became which, and a comment follows its words: a person who reads both must never see them disagree.
 */

interface Clause {
  readonly title: string;
  readonly sentences: readonly string[];
}

const subjects = ['Physician', 'Employer', 'The medical director', 'Either party'];
const duties = ['shall provide', 'shall not refuse', 'may request', 'agrees to pay for'];
const matters = [
  'call coverage on weekends',
  'the cost of professional liability insurance',
  'written notice of absence',
  'records of the time worked at each site',
  'supervision of the advanced practice clinicians',
  'an annual review of compensation'
];
const terms = [
  'within thirty days',
  'in each quarter',
  'unless the bylaws say otherwise',
  'at North Campus',
  'at Willow Bend',
  'upon request'
];

const sentence = fc
  .tuple(
    fc.constantFrom(...subjects),
    fc.constantFrom(...duties),
    fc.constantFrom(...matters),
    fc.constantFrom(...terms)
  )
  .map((parts) => `${parts.join(' ')}.`);
const clause: fc.Arbitrary<Clause> = fc.record({
  title: fc.constantFrom('', 'Coverage', 'Insurance', 'Notice', 'Records', 'Supervision', 'Review'),
  sentences: fc.array(sentence, { minLength: 1, maxLength: 3 })
});

type Revision = (clauses: readonly Clause[]) => readonly Clause[];

const at = (clauses: readonly Clause[], place: number): number => place % Math.max(1, clauses.length);
const edit: fc.Arbitrary<Revision> = fc.oneof(
  fc.nat(20).map(
    (place): Revision =>
      (clauses) =>
        clauses.toSpliced(at(clauses, place), 1)
  ),
  fc.tuple(fc.nat(20), clause).map(
    ([place, added]): Revision =>
      (clauses) =>
        clauses.toSpliced(at(clauses, place), 0, added)
  ),
  fc.tuple(fc.nat(20), fc.nat(20)).map(([from, to]): Revision => (clauses) => {
    const moved = clauses.slice(at(clauses, from), at(clauses, from) + 1);
    const rest = clauses.toSpliced(at(clauses, from), 1);
    return rest.toSpliced(at(rest, to), 0, ...moved);
  }),
  fc
    .tuple(
      fc.nat(20),
      fc.constantFrom('thirty>sixty', 'weekends>nights', 'written>prompt', 'North>South', 'shall>will')
    )
    .map(([place, words]): Revision => (clauses) => {
      const [from, to] = words.split('>') as [string, string];
      return clauses.map((each, index) =>
        index === at(clauses, place)
          ? { ...each, sentences: each.sentences.map((text) => text.replace(from, to)) }
          : each
      );
    }),
  fc.tuple(fc.nat(20), sentence).map(
    ([place, added]): Revision =>
      (clauses) =>
        clauses.map((each, index) =>
          index === at(clauses, place) ? { ...each, sentences: [...each.sentences, added] } : each
        )
  )
);

function layOut(version: string, clauses: readonly Clause[]): ContractDocument {
  return composeDocument(
    version,
    clauses.map(({ title, sentences }, index): SourceBlock => ({
      kind: 'paragraph',
      number: `${index + 1}.`,
      level: 1,
      title,
      text: [title && `${title}.`, ...sentences].filter(Boolean).join(' '),
      html: ''
    }))
  );
}

const versions = fc.tuple(fc.array(clause, { minLength: 1, maxLength: 9 }), fc.array(edit, { maxLength: 5 })).map(
  ([clauses, edits]) =>
    [
      layOut('1', clauses),
      layOut(
        '2',
        edits.reduce<readonly Clause[]>((revised, each) => each(revised), clauses)
      )
    ] as const
);

/** What becomes of a comment on the whole of a clause. */
interface Followed {
  /** The clause, and what the comparison says became of it. */
  readonly change: ClauseChange;
  readonly placement: Placement;
  /** The clause of the newer version it comes to; `undefined` where it comes to none. */
  readonly there: ClauseChange | undefined;
}

function followAll([older, newer]: readonly [ContractDocument, ContractDocument]): readonly Followed[] {
  const { clauses } = compareVersions(older, newer);
  const reanchor = createReanchor(newer, new Map([[older.version, older.text]]));
  return clauses.flatMap((change) => {
    const anchor = change.older && createAnchor(older, change.older);
    if (!anchor) return [];
    const placement = reanchor(anchor);
    const there =
      placement.kind === 'orphaned'
        ? undefined
        : clauses.find((each) => each.newer && placement.start >= each.newer.start && placement.end <= each.newer.end);
    return [{ change, placement, there }];
  });
}

const hasSameWords = ({ kind }: ClauseChange): boolean => kind === 'same' || kind === 'renumbered' || kind === 'moved';
const isAmbiguous = (placement: Placement): boolean =>
  placement.kind === 'orphaned' && placement.reason === 'ambiguous';
const wordsOf = (place: TextRange | undefined, { text }: ContractDocument): string | undefined =>
  place && text.slice(place.start, place.end);

describe('comparison and placement', () => {
  it('agree where a clause went whose words are the same: a comment is there, or could as well be meant elsewhere', () => {
    fc.assert(
      fc.property(versions, (pair) => {
        const kept = followAll(pair).filter(({ change }) => hasSameWords(change));
        expect(kept.filter(({ change, placement, there }) => there !== change && !isAmbiguous(placement))).toEqual([]);
      }),
      { numRuns: 300, seed: 2027 }
    );
  });

  it('agree that a clause is gone: a comment on it never comes to a clause that has only the words of another one', () => {
    fc.assert(
      fc.property(versions, (pair) => {
        const [older] = pair;
        const removed = followAll(pair).filter(({ change }) => change.kind === 'removed');
        const isTwin = ({ change, there }: Followed): boolean =>
          wordsOf(change.older, older) === wordsOf(there?.older, older);
        expect(removed.filter((each) => each.there && hasSameWords(each.there) && !isTwin(each))).toEqual([]);
      }),
      { numRuns: 300, seed: 2027 }
    );
  });
});
