import { foldName } from '../text/fold-text';
import type { Contract } from './contract';

/** What is typed about a contract, field by field. */
export interface ContractDraft {
  readonly title: string;
  readonly year: string;
  readonly summary: string;
}

/** What keeps a contract from being saved as it was typed. */
export type ContractProblem = 'missing' | 'tooLong' | 'notAYear';

/** Characters SharePoint takes in a title. */
export const LONGEST_TITLE = 255;
/** Characters of a summary: what a row of the library is for. */
export const LONGEST_SUMMARY = 1000;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;

export const emptyContractDraft: ContractDraft = { title: '', year: '', summary: '' };

/** A contract as it is typed. */
export function draftContract({ title, year, summary }: Pick<Contract, 'title' | 'year' | 'summary'>): ContractDraft {
  return { title, year: year === undefined ? '' : String(year), summary };
}

/** Whether the same was typed. */
export function isSameDraft(one: ContractDraft, other: ContractDraft): boolean {
  return one.title === other.title && one.year === other.year && one.summary === other.summary;
}

/** What is wrong with a draft, by field; nothing where it can be saved. A year may be left out. */
export function findContractProblems(draft: ContractDraft): Partial<Record<keyof ContractDraft, ContractProblem>> {
  const title = draft.title.trim();
  const problems: Partial<Record<keyof ContractDraft, ContractProblem>> = {};
  if (title === '') problems.title = 'missing';
  else if (title.length > LONGEST_TITLE) problems.title = 'tooLong';
  if (draft.year.trim() !== '' && readYear(draft.year) === undefined) problems.year = 'notAYear';
  if (draft.summary.trim().length > LONGEST_SUMMARY) problems.summary = 'tooLong';
  return problems;
}

function readYear(text: string): number | undefined {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text.trim()) : Number.NaN;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

/** Whether readers could mistake a contract for another one: both have the same title and year, case, accents and punctuation aside. */
export function hasNamesake(
  { title, year }: Pick<ContractDraft, 'title' | 'year'>,
  others: readonly Pick<Contract, 'title' | 'year'>[]
): boolean {
  const name = foldName(title);
  const isSameYear = (other: number | undefined): boolean => String(other ?? '') === year.trim();
  return name !== '' && others.some((other) => foldName(other.title) === name && isSameYear(other.year));
}

/** The facts a draft without problems states. */
export function readContractDraft(draft: ContractDraft): Pick<Contract, 'title' | 'year' | 'summary'> {
  return { title: draft.title.trim(), year: readYear(draft.year), summary: draft.summary.trim() };
}

/**
 * What the name of a contract's file says about it: words in place of its underscores, without its ending and a note of its version
 * ("v3", "final"), and the first year in it. Empty where it says nothing.
 */
export function suggestFacts(fileName: string): Pick<ContractDraft, 'title' | 'year'> {
  const words = fileName.replace(/\.[^.]*$/, '').replace(/[_\s]+/g, ' ');
  const title = words.replace(/[\s-]*\b(v\d+(\.\d+)*|version \d+|final|draft|clean|redline)\b/gi, '').trim();
  const year = (title.match(/\d+/g) ?? []).find((digits) => readYear(digits) !== undefined);
  return { title: title.slice(0, LONGEST_TITLE), year: year ?? '' };
}
