import type { Agreement, Clause } from './clause-tree';

/** Where a clause stands: the number a reader would cite, and the label printed in front of it. */
export type ClausePlace = {
  readonly id: string;
  readonly level: 1 | 2 | 3;
  /** As cited: `4`, `4.2`, `4.2(a)` or `4.2.1`; in exhibits `A.1` and `A.1(a)`. */
  readonly number: string;
  /** As printed: `4.`, `4.2`, `(a)` or `4.2.1`. */
  readonly label: string;
  /** The clause's own heading, or for an untitled clause that of the clause above it. */
  readonly title: string;
};

/**
 * Numbers every clause in document order, as Word will when it counts the numbered paragraphs.
 *
 * @returns places by clause id, and the letter of each exhibit under the exhibit's id.
 * @throws Error when two clauses have the same id.
 */
export function numberClauses(agreement: Agreement): ReadonlyMap<string, ClausePlace> {
  const places = new Map<string, ClausePlace>();
  const add = (place: ClausePlace): void => {
    if (places.has(place.id)) throw new Error(`Two clauses have the id "${place.id}".`);
    places.set(place.id, place);
  };
  agreement.sections.forEach((section, index) => {
    const number = String(index + 1);
    const title = section.title ?? '';
    add({ id: section.id, level: 1, number, label: `${number}.`, title });
    numberChildren(section.children, number, agreement, add);
  });
  agreement.exhibits.forEach((exhibit, index) => {
    const letter = String.fromCharCode(65 + index);
    add({ id: exhibit.id, level: 1, number: letter, label: `Exhibit ${letter}`, title: exhibit.title });
    numberChildren(exhibit.clauses, letter, agreement, add);
  });
  return places;
}

function numberChildren(clauses: readonly Clause[], parent: string, agreement: Agreement, add: (place: ClausePlace) => void): void {
  clauses.forEach((clause, index) => {
    const number = `${parent}.${index + 1}`;
    const title = clause.title ?? '';
    add({ id: clause.id, level: 2, number, label: number, title });
    clause.children.forEach((child, position) => {
      add({ id: child.id, level: 3, ...thirdLevel(agreement, number, position), title: child.title ?? title });
    });
  });
}

/** Exhibits are always lettered at the third level, whatever the body does. */
function thirdLevel(agreement: Agreement, parent: string, position: number): Pick<ClausePlace, 'number' | 'label'> {
  const isDecimal = agreement.thirdLevel === 'decimals' && /^\d/.test(parent);
  if (isDecimal) {
    const number = `${parent}.${position + 1}`;
    return { number, label: number };
  }
  const letter = `(${String.fromCharCode(97 + position)})`;
  return { number: parent + letter, label: letter };
}
