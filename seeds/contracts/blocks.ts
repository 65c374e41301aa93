import { numberClauses } from './numbering';
import type { Agreement, Clause, Exhibit, Table } from './clause-tree';
import type { ClausePlace } from './numbering';

/** A run of text in one weight. */
export type Run = { readonly text: string; readonly isBold: boolean };

/** One paragraph or table of a document, in order, with references resolved and typographic quotes. */
export type Block =
  | { readonly kind: 'title'; readonly runs: readonly Run[] }
  | { readonly kind: 'section' | 'exhibit'; readonly place: ClausePlace; readonly runs: readonly Run[] }
  /** A numbered paragraph of the second or third level; a heading only, or opening with one. */
  | { readonly kind: 'clause'; readonly place: ClausePlace; readonly runs: readonly Run[]; readonly isHeading: boolean }
  /** An unnumbered paragraph; `place` is the clause it belongs to. */
  | { readonly kind: 'paragraph'; readonly place: ClausePlace | null; readonly runs: readonly Run[] }
  | { readonly kind: 'caption'; readonly place: ClausePlace; readonly runs: readonly Run[] }
  | {
      readonly kind: 'table';
      readonly place: ClausePlace;
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'signatures'; readonly lines: readonly string[] };

const signatureLines = [
  'The Parties have signed this Agreement on the dates below.',
  'Employer',
  'By:',
  'Name and title:',
  'Date:',
  'Physician',
  'Signature:',
  'Printed name:',
  'Address for notices:',
  'Date:'
];

/**
 * The paragraphs and tables of an agreement in reading order.
 * @throws Error when a text refers to a clause that does not exist.
 */
export function layOut(agreement: Agreement): readonly Block[] {
  const places = numberClauses(agreement);
  const set = createTypesetter(places);
  return [
    { kind: 'title', runs: set(agreement.title) },
    ...agreement.preamble.map((text): Block => ({ kind: 'paragraph', place: null, runs: set(text) })),
    ...agreement.sections.flatMap((section) => layOutSection(section, agreement, places, set)),
    { kind: 'signatures', lines: signatureLines },
    ...agreement.exhibits.flatMap((exhibit) => layOutExhibit(exhibit, agreement, places, set))
  ];
}

type Places = ReadonlyMap<string, ClausePlace>;
type Typesetter = (text: string) => readonly Run[];

function layOutSection(section: Clause, agreement: Agreement, places: Places, set: Typesetter): readonly Block[] {
  const place = placeOf(section.id, places);
  return [
    { kind: 'section', place, runs: set(section.title ?? '') },
    ...section.text.map((text): Block => ({ kind: 'paragraph', place, runs: set(text) })),
    ...section.children.flatMap((child) => layOutClause(child, agreement, places, set))
  ];
}

function layOutExhibit(exhibit: Exhibit, agreement: Agreement, places: Places, set: Typesetter): readonly Block[] {
  const place = placeOf(exhibit.id, places);
  return [
    { kind: 'exhibit', place, runs: set(exhibit.title) },
    ...exhibit.intro.map((text): Block => ({ kind: 'paragraph', place, runs: set(text) })),
    ...exhibit.clauses.flatMap((child) => layOutClause(child, agreement, places, set))
  ];
}

function layOutClause(clause: Clause, agreement: Agreement, places: Places, set: Typesetter): readonly Block[] {
  const place = placeOf(clause.id, places);
  const hasOwnLine = clause.title !== undefined && agreement.headings === 'own line';
  const opening = hasOwnLine ? [] : clause.text.slice(0, 1);
  const title = clause.title ?? '';
  const heading = hasOwnLine ? title : title === '' ? '' : `**${title}.** `;
  return [
    { kind: 'clause', place, runs: set(heading + opening.join('')), isHeading: hasOwnLine },
    ...clause.text.slice(opening.length).map((text): Block => ({ kind: 'paragraph', place, runs: set(text) })),
    ...(clause.table === undefined ? [] : layOutTable(clause.table, place, set)),
    ...clause.children.flatMap((child) => layOutClause(child, agreement, places, set))
  ];
}

function layOutTable(table: Table, place: ClausePlace, set: Typesetter): readonly Block[] {
  const plain = (text: string): string =>
    set(text)
      .map((run) => run.text)
      .join('');
  return [
    { kind: 'caption', place, runs: set(table.caption) },
    { kind: 'table', place, header: table.header.map(plain), rows: table.rows.map((row) => row.map(plain)) }
  ];
}

function placeOf(id: string, places: Places): ClausePlace {
  const place = places.get(id);
  if (place === undefined) throw new Error(`There is no clause "${id}".`);
  return place;
}

function createTypesetter(places: Places): Typesetter {
  return (text) =>
    typographic(text.replace(/\{([\w.]+)\}/g, (_, id: string) => placeOf(id, places).number))
      .split('**')
      .map((part, index) => ({ text: part, isBold: index % 2 === 1 }))
      .filter((run) => run.text !== '');
}

/** Straight quotes and apostrophes as a word processor would set them. */
export function typographic(text: string): string {
  return text
    .replace(/(^|[\s(*])"/g, '$1\u201c')
    .replace(/"/g, '\u201d')
    .replace(/'/g, '\u2019');
}
