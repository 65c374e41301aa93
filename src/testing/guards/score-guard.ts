import {
  findPatientIdentifiers,
  type IdentifierKind,
  type IdentifierRange
} from '../../domain/guards/patient-identifiers';
import type { LabeledSentence } from './labeled-sentences';

export const identifierKinds: readonly IdentifierKind[] = [
  'recordNumber',
  'socialSecurity',
  'birthDate',
  'phone',
  'address'
];

/** How a guard did on some sentences. */
export interface GuardScore {
  readonly kind: IdentifierKind | 'all';
  /** Identifiers there are. */
  readonly labeled: number;
  /** Of these, found with their kind and the very range. */
  readonly hit: number;
  /** Ranges found that are none. */
  readonly extra: number;
}

export interface GuardResult {
  readonly scores: readonly GuardScore[];
  /** Share of the ordinary sentences with a warning, 0 to 1. */
  readonly falseAlarms: number;
  /** Sentences with something missed or something extra, and what was found. */
  readonly wrong: readonly { readonly text: string; readonly found: readonly string[] }[];
}

function isSame(one: IdentifierRange, other: IdentifierRange): boolean {
  return one.kind === other.kind && one.start === other.start && one.end === other.end;
}

/** Runs the guard over labeled sentences. */
export function scoreGuard(sentences: readonly LabeledSentence[]): GuardResult {
  const results = sentences.map(({ text, identifiers }) => {
    const found = findPatientIdentifiers(text);
    return {
      text,
      identifiers,
      found,
      hits: identifiers.filter((identifier) => found.some((range) => isSame(range, identifier))),
      extras: found.filter((range) => !identifiers.some((identifier) => isSame(range, identifier)))
    };
  });
  const scoreOf = (kind: IdentifierKind | 'all'): GuardScore => {
    const count = (select: (result: (typeof results)[number]) => readonly IdentifierRange[]): number =>
      results.flatMap(select).filter((range) => kind === 'all' || range.kind === kind).length;
    return {
      kind,
      labeled: count(({ identifiers }) => identifiers),
      hit: count(({ hits }) => hits),
      extra: count(({ extras }) => extras)
    };
  };
  const ordinary = results.filter(({ identifiers }) => identifiers.length === 0);
  return {
    scores: [...identifierKinds.map(scoreOf), scoreOf('all')],
    falseAlarms: ordinary.filter(({ found }) => found.length > 0).length / ordinary.length,
    wrong: results
      .filter(({ identifiers, hits, extras }) => hits.length < identifiers.length || extras.length > 0)
      .map(({ text, found }) => ({
        text,
        found: found.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
      }))
  };
}
