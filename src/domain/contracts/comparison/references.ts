import type { SharedRun } from './align-tokens';

/** Numbers as they are cited in a text ("5.2", "B"), with the number the clause has in the other version. */
export type Renumbering = ReadonlyMap<string, string>;

const lastWord = (number: string): string => number.slice(number.lastIndexOf(' ') + 1);

/** The numbers that changed, of exhibits only the letter. One that several clauses have, like "(a)", cannot be followed. */
export function readRenumbering(pairs: readonly { readonly left: { readonly number: string }; readonly right: { readonly number: string } }[]): Renumbering {
  const targets = new Map<string, Set<string>>();
  for (const { left, right } of pairs) targets.set(lastWord(left.number), (targets.get(lastWord(left.number)) ?? new Set()).add(lastWord(right.number)));
  return new Map([...targets].flatMap(([number, [target = '', ...others]]) => (others.length === 0 && target !== number ? [[number, target] as const] : [])));
}

interface Edit {
  readonly deleted: string;
  readonly inserted: string;
  /** The text of the left version before the edit. */
  readonly before: string;
}

function editsOf(left: string, right: string, shared: readonly SharedRun[]): readonly Edit[] {
  let at = { left: 0, right: 0 };
  const edits: Edit[] = [];
  for (const run of [...shared, { left: left.length, right: right.length, length: 0 }]) {
    if (run.left > at.left || run.right > at.right) edits.push({ deleted: left.slice(at.left, run.left), inserted: right.slice(at.right, run.right), before: left.slice(0, at.left) });
    at = { left: run.left + run.length, right: run.right + run.length };
  }
  return edits;
}

/**
 * A text that ends where a cited number would come, in English or Spanish: "Section ", "Sections 5.2, 5.3(b) and ". Between the word that cites and the
 * number may stand other numbers, letters in brackets, and the small words and marks of a list.
 */
const CITING =
  /(?:\b(?:sections?|clauses?|articles?|paragraphs?|exhibits?|schedules?|secci[oó]n|secciones|cl[aá]usulas?|art[ií]culos?|apartados?|anexos?)\b|§)(?:\s|\d|[A-Z](?=\.\d)|[.,]|\([a-z\d]{1,4}\)|\b(?:and|or|to|through|y|o|a|al)\b)*$/i;
/** Characters before a number that are looked at for it. */
const REACH = 80;

function follows({ deleted, inserted, before }: Edit, renumbering: Renumbering): boolean {
  return renumbering.get(deleted) === inserted && CITING.test(before.slice(-REACH));
}

/**
 * Whether two texts differ, and in nothing but the numbers of clauses they refer to, each of which follows that clause to its new number. A number counts as
 * a reference only behind a word that cites ("Section 5.2"): a quantity that happens to be a clause's number is never taken for one.
 */
export function onlyReferencesDiffer(left: string, right: string, shared: readonly SharedRun[], renumbering: Renumbering): boolean {
  const edits = editsOf(left, right, shared);
  return edits.length > 0 && edits.every((edit) => follows(edit, renumbering));
}
