/** Numbers as they are cited in a text ("5.2", "B"), with the number the clause has in the other version. */
export type Renumbering = ReadonlyMap<string, string>;

const lastWord = (number: string): string => number.slice(number.lastIndexOf(' ') + 1);

/** The numbers that changed, of exhibits only the letter. One that several clauses have, like "(a)", cannot be followed. */
export function readRenumbering(
  pairs: readonly { readonly left: { readonly number: string }; readonly right: { readonly number: string } }[]
): Renumbering {
  const targets = new Map<string, string | null>();
  for (const { left, right } of pairs) {
    const [number, target] = [lastWord(left.number), lastWord(right.number)];
    const known = targets.get(number);
    targets.set(number, known === undefined || known === target ? target : null);
  }
  return new Map(
    [...targets].flatMap(([number, target]) =>
      target === null || target === number ? [] : [[number, target] as const]
    )
  );
}

/**
 * What refers to clauses, in English or Spanish: "Section 5.2", "Sections 5.2, 5.3(b) and A.1", "Exhibit B", "cláusula 4". A number is a reference only behind
 * a word that cites, and further numbers of a list only with a dot: "Section 5.2 and 7 days" cites one clause and names a quantity.
 */
const CITATION =
  /(?:\b(?:[Ss]ections?|[Cc]lauses?|[Aa]rticles?|[Pp]aragraphs?|[Ee]xhibits?|[Ss]chedules?|[Ss]ecci[oó]n|[Ss]ecciones|[Cc]l[aá]usulas?|[Aa]rt[ií]culos?|[Aa]partados?|[Aa]nexos?)\s+|§\s*)(?:\d+(?:\.\d+)*|[A-Z](?:\.\d+)*)\b(?:\([a-z\d]{1,4}\))*(?:(?:, | and | or | to | through | y | o | a )(?:\d+|[A-Z])(?:\.\d+)+(?:\([a-z\d]{1,4}\))*)*/g;
const NUMBER = /(?<=\s|§)(?:\d+|[A-Z])(?:\.\d+)*\b/g;

/**
 * Whether two texts differ, and in nothing but the numbers of clauses they refer to, every one of which follows its clause to the new number. A quantity that
 * happens to be a clause's number is never mistaken for a reference, and a reference that was left behind is a difference.
 */
export function onlyReferencesDiffer(left: string, right: string, renumbering: Renumbering): boolean {
  if (left === right) return false;
  return (
    left.replace(CITATION, (citation) => citation.replace(NUMBER, (number) => renumbering.get(number) ?? number)) ===
    right
  );
}
