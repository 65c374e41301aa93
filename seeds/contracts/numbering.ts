import type { ClauseStep } from '../../src/domain/contracts/document/document-model';
import type { Agreement, Clause } from './clause-tree';

/** Where a clause is: the number a reader would cite, and the label printed in front of it. */
export type ClausePlace = {
  readonly id: string;
  readonly level: 1 | 2 | 3;
  /** As cited: `4`, `4.2`, `4.2(a)` or `4.2.1`; in exhibits `A.1` and `A.1(a)`. */
  readonly number: string;
  /** As printed: `4.`, `4.2`, `(a)` or `4.2.1`. */
  readonly label: string;
  /** The clause's own heading, or for an untitled clause that of the clause above it. */
  readonly title: string;
  /** From the section down to the clause itself, each with its printed number (without a full stop after it) and its own heading. */
  readonly path: readonly ClauseStep[];
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
  const addTop = (id: string, number: string, label: string, title: string, clauses: readonly Clause[]): void => {
    const path = [{ number: label.replace(/\.$/, ''), title }];
    add({ id, level: 1, number, label, title, path });
    numberChildren(clauses, { number, path }, agreement, add);
  };
  agreement.sections.forEach((section, index) => {
    addTop(section.id, String(index + 1), `${index + 1}.`, section.title ?? '', section.children);
  });
  agreement.exhibits.forEach((exhibit, index) => {
    const letter = String.fromCharCode(65 + index);
    addTop(exhibit.id, letter, `Exhibit ${letter}`, exhibit.title, exhibit.clauses);
  });
  return places;
}

type Parent = Pick<ClausePlace, 'number' | 'path'>;

function numberChildren(
  clauses: readonly Clause[],
  parent: Parent,
  agreement: Agreement,
  add: (place: ClausePlace) => void
): void {
  clauses.forEach((clause, index) => {
    const number = `${parent.number}.${index + 1}`;
    const title = clause.title ?? '';
    const path = [...parent.path, { number, title }];
    add({ id: clause.id, level: 2, number, label: number, title, path });
    clause.children.forEach((child, position) => {
      const third = thirdLevel(agreement, number, position);
      add({
        id: child.id,
        level: 3,
        ...third,
        title: child.title ?? title,
        path: [...path, { number: third.label, title: child.title ?? '' }]
      });
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
