import type { ClauseStep, ContractDocument } from '../document/document-model';
import { findSharedText, type SharedRun } from './compare-texts';
import { findMoves, type PlacedPair } from './find-moves';
import { pairClauses } from './pair-clauses';
import { readClauses, type Clause } from './read-clauses';
import { onlyReferencesDiffer, readRenumbering } from './references';
import { toSegments, type Segment } from './segments';
import type { TextRange } from '../../text/text-range';

/**
 * What became of a clause. `renumbered`: nothing differs but numbers, its own or those of other clauses it names, which follow those clauses ("Section 5.2"
 * that is now 5.3). `moved`: other clauses come before or after it than did; numbers may differ. `changed` and `movedAndChanged`: words differ.
 */
export type ClauseChangeKind = 'same' | 'renumbered' | 'changed' | 'moved' | 'movedAndChanged' | 'added' | 'removed';

/** A clause where it is in one version. */
export interface ClausePlace extends TextRange {
  /** As people cite it; empty where the document prints none. */
  readonly number: string;
  readonly title: string;
  /** From the main section down to this clause; empty for text before the first section. */
  readonly path: readonly ClauseStep[];
  /** Blocks of the document it consists of, both ends included. */
  readonly firstBlock: number;
  readonly lastBlock: number;
}

/** One clause in the comparison of two versions. */
export interface ClauseChange {
  readonly kind: ClauseChangeKind;
  /** `undefined` for an added clause. */
  readonly older: ClausePlace | undefined;
  /** `undefined` for a removed clause. */
  readonly newer: ClausePlace | undefined;
  /** Whether both versions have it and print different numbers; also true of changed and moved ones. */
  readonly isRenumbered: boolean;
  /** Whether its place is another only because the clause above it moved. */
  readonly isCarried: boolean;
  /** All of its text, older and newer, in reading order. */
  readonly segments: readonly Segment[];
}

export interface VersionComparison {
  readonly olderVersion: string;
  readonly newerVersion: string;
  /** Every clause of both versions once, in the order of the newer; a removed one where it would be. */
  readonly clauses: readonly ClauseChange[];
  readonly counts: Readonly<Record<ClauseChangeKind, number>>;
}

/**
 * Compares two versions of a contract, clause by clause and word by word.
 *
 * Promises: every clause of both versions occurs once; a clause's segments, put together, are exactly its two texts; a version does not differ from
 * itself; comparing the other way round gives the same clauses with deleted and inserted, added and removed exchanged; the same two versions always give the
 * same result, in time that hardly depends on how different they are.
 *
 * Goals: a clause keeps its identity through renumbering, moving and rewording, so that a reader sees the words that changed and not a clause gone here and
 * another come there. Numbers are no part of the text, so renumbering never looks like a change of words.
 *
 * Non-goals: the shortest possible difference (one that reads well is preferred); formatting; clauses split or joined (one part continues, the other
 * is added or removed); saying which change matters.
 */
export function compareVersions(older: ContractDocument, newer: ContractDocument): VersionComparison {
  const oldClauses = readClauses(older);
  const newClauses = readClauses(newer);
  // Every choice between equally good answers is made in one direction, and turned round where asked the other way.
  const isTurned = isAfter(older, newer);
  const pairs = isTurned ? comparePairs(newClauses, oldClauses).map(turnRound) : comparePairs(oldClauses, newClauses);
  const clauses = inReadingOrder(oldClauses, newClauses, pairs);
  return { olderVersion: older.version, newerVersion: newer.version, clauses, counts: countKinds(clauses) };
}

interface ComparedPair extends PlacedPair {
  readonly shared: readonly SharedRun[];
  /** Whether words differ, and nothing but the numbers of renumbered clauses. */
  readonly isOnlyReferences: boolean;
}

/** A total order of documents: two that differ in anything compared here are never equal. */
function isAfter(document: ContractDocument, other: ContractDocument): boolean {
  const structure = ({ blocks }: ContractDocument): string =>
    JSON.stringify(blocks.map(({ start, number, title, level }) => [start, number, title, level]));
  return document.text === other.text ? structure(document) > structure(other) : document.text > other.text;
}

function comparePairs(lefts: readonly Clause[], rights: readonly Clause[]): readonly ComparedPair[] {
  const pairs = findMoves(pairClauses(lefts, rights));
  const renumbering = readRenumbering(pairs);
  return pairs.map((pair) => {
    const [left, right] = [pair.left.text, pair.right.text];
    const shared = findSharedText(left, right);
    return { ...pair, shared, isOnlyReferences: onlyReferencesDiffer(left, right, renumbering) };
  });
}

function turnRound(pair: ComparedPair): ComparedPair {
  return {
    ...pair,
    left: pair.right,
    right: pair.left,
    shared: pair.shared.map((run) => ({ left: run.right, right: run.left, length: run.length }))
  };
}

function placeOf({ number, title, path, firstBlock, lastBlock, start, end }: Clause): ClausePlace {
  return { number, title, path, firstBlock, lastBlock, start, end };
}

const kinds = {
  stayed: { same: 'same', renumbered: 'renumbered', changed: 'changed' },
  carried: { same: 'same', renumbered: 'renumbered', changed: 'changed' },
  moved: { same: 'moved', renumbered: 'moved', changed: 'movedAndChanged' }
} as const satisfies Record<PlacedPair['movement'], Record<string, ClauseChangeKind>>;

function describePair({ left, right, movement, shared, isOnlyReferences }: ComparedPair): ClauseChange {
  const segments = toSegments(left, right, shared);
  const isRenumbered = left.number !== right.number;
  const differs = segments.some(({ kind }) => kind !== 'same');
  const words = differs && !isOnlyReferences ? 'changed' : differs || isRenumbered ? 'renumbered' : 'same';
  return {
    kind: kinds[movement][words],
    older: placeOf(left),
    newer: placeOf(right),
    isRenumbered,
    isCarried: movement === 'carried',
    segments
  };
}

const nowhere = { start: 0, end: 0 };
const alone = { isRenumbered: false, isCarried: false };

function describeRemoved(clause: Clause): ClauseChange {
  return {
    kind: 'removed',
    older: placeOf(clause),
    newer: undefined,
    ...alone,
    segments: toSegments(clause, nowhere, [])
  };
}

function describeAdded(clause: Clause): ClauseChange {
  return {
    kind: 'added',
    older: undefined,
    newer: placeOf(clause),
    ...alone,
    segments: toSegments(nowhere, clause, [])
  };
}

function inReadingOrder(
  oldClauses: readonly Clause[],
  newClauses: readonly Clause[],
  pairs: readonly ComparedPair[]
): readonly ClauseChange[] {
  const pairOfOld = new Map(pairs.map((pair) => [pair.left, pair]));
  const changes = new Map(pairs.map((pair) => [pair.right, describePair(pair)]));
  // A removed clause is behind the last clause before it that kept its place.
  const removedAfter = new Map<Clause | undefined, ClauseChange[]>();
  let keptBefore: Clause | undefined;
  for (const clause of oldClauses) {
    const pair = pairOfOld.get(clause);
    if (pair?.movement === 'stayed') keptBefore = pair.right;
    else if (!pair) removedAfter.set(keptBefore, [...(removedAfter.get(keptBefore) ?? []), describeRemoved(clause)]);
  }
  const removedBehind = (clause: Clause | undefined): readonly ClauseChange[] => removedAfter.get(clause) ?? [];
  return [
    ...removedBehind(undefined),
    ...newClauses.flatMap((clause) => [changes.get(clause) ?? describeAdded(clause), ...removedBehind(clause)])
  ];
}

function countKinds(clauses: readonly ClauseChange[]): Record<ClauseChangeKind, number> {
  const counts = { same: 0, renumbered: 0, changed: 0, moved: 0, movedAndChanged: 0, added: 0, removed: 0 };
  for (const { kind } of clauses) counts[kind] += 1;
  return counts;
}
