import { foldName } from '../../text/fold-text';
import { Pairing } from './pairing';
import type { Clause } from './read-clauses';
import { measureResemblance, type Resemblance } from './resemblance-of-clauses';

/** From this many words on, equal text is evidence wherever it occurs ("in cash" is not). */
const TELLING_WORDS = 4;
/** From this resemblance on, a clause is the same one edited, wherever it occurs. */
const ALIKE = 0.4;
/** The same where heading or title speak for it too. */
const ALIKE_IN_PLACE = 0.25;
/** The same where it is beside a pair, or has the number under the same heading. */
const ALIKE_BESIDE = 0.12;

interface Sides {
  readonly lefts: readonly Clause[];
  readonly rights: readonly Clause[];
  readonly pairing: Pairing;
}

type Test = (left: Clause, right: Clause) => boolean;

const isEqual: Test = (left, right) => left.text === right.text;
const isSameTitle: Test = (left, right) =>
  foldName(left.title) !== '' && foldName(left.title) === foldName(right.title);
const isSameNumber: Test = (left, right) => left.number !== '' && left.number === right.number;

/**
 * Which clause of one version continues as which of the other, best evidence first: texts that are equal and occur once on each side, and their equal
 * neighbors (Heckel's way of finding moved lines); headings by what is under them; clauses that resemble each other, wherever they are; under headings
 * that are pairs, what has the same title, or the same number and some likeness. What is left has no partner: it was removed or added.
 */
export function pairClauses(lefts: readonly Clause[], rights: readonly Clause[]): Pairing {
  const sides: Sides = { lefts, rights, pairing: new Pairing() };
  pairUnique(sides);
  pairNeighbors(sides, isEqual);
  pairHeadings(sides);
  pairUnderHeadings(sides, [isEqual]);
  const resemblance = measureResemblance(freeOf(sides, lefts), freeOf(sides, rights));
  const isAlikeBeside: Test = (left, right) => resemblance.between(left, right) >= ALIKE_BESIDE;
  pairAlike(sides, resemblance);
  pairHeadings(sides);
  pairUnderHeadings(sides, [
    isEqual,
    isSameTitle,
    (left, right) => isSameNumber(left, right) && isAlikeBeside(left, right)
  ]);
  pairNeighbors(sides, (left, right) => left.level === right.level && isAlikeBeside(left, right));
  return sides.pairing;
}

const freeOf = ({ pairing }: Sides, clauses: readonly Clause[]): readonly Clause[] =>
  clauses.filter((clause) => pairing.isFree(clause));

/** Clauses by their text, where no other clause of the version has it. */
function soleTexts(clauses: readonly Clause[]): ReadonlyMap<string, Clause> {
  const found = new Map<string, Clause | null>();
  for (const clause of clauses) found.set(clause.text, found.has(clause.text) ? null : clause);
  return new Map([...found].flatMap(([text, clause]) => (clause ? [[text, clause]] : [])));
}

function pairUnique({ lefts, rights, pairing }: Sides): void {
  const inRight = soleTexts(rights);
  for (const [text, left] of soleTexts(lefts)) {
    const right = inRight.get(text);
    if (right && text.split(/\s+/).length >= TELLING_WORDS) pairing.pair(left, right);
  }
}

/** Pairs what follows, and then what precedes, a pair on both sides. */
function pairNeighbors({ lefts, rights, pairing }: Sides, test: Test): void {
  const extend = (step: number, from: readonly Clause[]): void => {
    for (const clause of from) {
      const partner = pairing.partnerOf(clause);
      const left = lefts[clause.index + step];
      const right = partner && rights[partner.index + step];
      if (left && right && pairing.isFree(left) && pairing.isFree(right) && test(left, right))
        pairing.pair(left, right);
    }
  };
  extend(1, lefts);
  extend(-1, [...lefts].reverse());
}

/** The clause of the other version under which most of a clause's text is now; `undefined` when no clause has more than half of it. */
function whereChildrenWent(clause: Clause, pairing: Pairing): Clause | undefined {
  const weights = new Map<Clause, number>();
  let total = 0;
  for (const child of clause.children) {
    const parent = pairing.partnerOf(child)?.parent;
    if (parent) weights.set(parent, (weights.get(parent) ?? 0) + child.text.length);
    total += child.text.length;
  }
  return [...weights].find(([, weight]) => weight * 2 > total)?.[0];
}

/** Pairs headings whose children are, for the most part, under each other's; the deepest first, as they are the children of others. */
function pairHeadings({ lefts, pairing }: Sides): void {
  for (const left of [...lefts].reverse()) {
    const right = pairing.isFree(left) ? whereChildrenWent(left, pairing) : undefined;
    if (right && pairing.isFree(right) && whereChildrenWent(right, pairing) === left) pairing.pair(left, right);
  }
}

/** Pairs, under each pair from the top down, what passes the tests; each test in turn, and in the order of the text. */
function pairUnderHeadings(sides: Sides, tests: readonly Test[]): void {
  const isTop = ({ parent }: Clause): boolean => parent === undefined;
  const queue: (readonly [readonly Clause[], readonly Clause[]])[] = [
    [sides.lefts.filter(isTop), sides.rights.filter(isTop)]
  ];
  for (const [lefts, rights] of queue) {
    for (const test of tests) pairSiblings(freeOf(sides, lefts), freeOf(sides, rights), sides.pairing, test);
    for (const left of lefts) {
      const right = sides.pairing.partnerOf(left);
      if (right) queue.push([left.children, right.children]);
    }
  }
}

function pairSiblings(lefts: readonly Clause[], rights: readonly Clause[], pairing: Pairing, test: Test): void {
  for (const left of lefts) {
    const right = rights.find((candidate) => pairing.isFree(candidate) && test(left, candidate));
    if (right) pairing.pair(left, right);
  }
}

interface Candidate {
  readonly left: Clause;
  readonly right: Clause;
  readonly score: number;
}

/** What speaks for a pair beside its text; it decides between clauses that look alike. */
function evidenceOfPlace(left: Clause, right: Clause, { lefts, rights, pairing }: Sides): number {
  const isBeside = [-1, 1].some((step) => {
    const neighbor = lefts[left.index + step];
    return neighbor !== undefined && pairing.partnerOf(neighbor) === rights[right.index + step];
  });
  return (
    (isSameTitle(left, right) ? 0.2 : 0) +
    (pairing.isSameParent(left, right) ? 0.1 : 0) +
    (isBeside ? 0.1 : 0) +
    (isSameNumber(left, right) ? 0.05 : 0)
  );
}

function pairAlike(sides: Sides, resemblance: Resemblance): void {
  const { pairing } = sides;
  const candidates = freeOf(sides, sides.lefts).flatMap((left) =>
    resemblance.candidatesFor(left).flatMap((right): readonly Candidate[] => {
      const alike = resemblance.between(left, right);
      const isInPlace = isSameTitle(left, right) || pairing.isSameParent(left, right);
      return alike >= (isInPlace ? ALIKE_IN_PLACE : ALIKE)
        ? [{ left, right, score: alike + evidenceOfPlace(left, right, sides) }]
        : [];
    })
  );
  // Candidates come in the order of both versions, and sorting keeps it where scores are equal.
  for (const { left, right } of candidates.sort((a, b) => b.score - a.score)) {
    if (pairing.isFree(left) && pairing.isFree(right)) pairing.pair(left, right);
  }
}
