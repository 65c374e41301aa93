import type { Agreement, Clause, Exhibit } from './clause-tree';

/** One change between two versions of an agreement. Clauses are named by id. */
export type Edit =
  /** Replaces words in one paragraph of a clause; the words must be there. */
  | { readonly kind: 'reword'; readonly id: string; readonly from: string; readonly to: string }
  | { readonly kind: 'retitle'; readonly id: string; readonly title: string }
  | { readonly kind: 'insert'; readonly after: string; readonly clause: Clause }
  | { readonly kind: 'append'; readonly to: string; readonly clause: Clause }
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'move'; readonly id: string; readonly after: string }
  /** Changes one cell of a clause's table, found by its text. */
  | { readonly kind: 'cell'; readonly id: string; readonly row: string; readonly from: string; readonly to: string }
  | { readonly kind: 'row'; readonly id: string; readonly after: string; readonly cells: readonly string[] };

/**
 * The next version of an agreement.
 * @throws Error when an edit names a clause, words or a cell that are not there: a seed that silently lost an edit would be misleading.
 */
export function revise(agreement: Agreement, edits: readonly Edit[]): Agreement {
  return edits.reduce(applyEdit, agreement);
}

function applyEdit(agreement: Agreement, edit: Edit): Agreement {
  switch (edit.kind) {
    case 'reword':
      return change(agreement, edit.id, (clause) => [
        { ...clause, text: replaceOnce(clause.text, edit.from, edit.to, edit.id) }
      ]);
    case 'retitle':
      return change(agreement, edit.id, (clause) => [{ ...clause, title: edit.title }]);
    case 'insert':
      return change(agreement, edit.after, (clause) => [clause, edit.clause]);
    case 'append':
      return change(agreement, edit.to, (clause) => [{ ...clause, children: [...clause.children, edit.clause] }]);
    case 'remove':
      return change(agreement, edit.id, () => []);
    case 'move': {
      const moved: Clause[] = [];
      const without = change(agreement, edit.id, (clause) => {
        moved.push(clause);
        return [];
      });
      return change(without, edit.after, (clause) => [clause, ...moved]);
    }
    case 'cell':
      return change(agreement, edit.id, (clause) => [
        editRows(clause, edit.row, (row) => [replaceOnce(row, edit.from, edit.to, edit.id)])
      ]);
    case 'row':
      return change(agreement, edit.id, (clause) => [editRows(clause, edit.after, (row) => [row, edit.cells])]);
  }
}

type Change = (clause: Clause) => readonly Clause[];

function change(agreement: Agreement, id: string, how: Change): Agreement {
  let changed = 0;
  const walk = (clauses: readonly Clause[]): readonly Clause[] =>
    clauses.flatMap((clause) => {
      if (clause.id !== id) return [{ ...clause, children: walk(clause.children) }];
      changed += 1;
      return how(clause);
    });
  const next: Agreement = {
    ...agreement,
    sections: walk(agreement.sections),
    exhibits: agreement.exhibits.map((exhibit): Exhibit => ({ ...exhibit, clauses: walk(exhibit.clauses) }))
  };
  if (changed !== 1) throw new Error(`An edit names clause "${id}", which occurs ${changed} times.`);
  return next;
}

function replaceOnce(texts: readonly string[], from: string, to: string, id: string): readonly string[] {
  const index = texts.findIndex((text) => text.includes(from));
  if (index < 0) throw new Error(`Clause "${id}" does not say "${from}".`);
  return texts.map((text, position) => (position === index ? text.replace(from, to) : text));
}

function editRows(
  clause: Clause,
  firstCell: string,
  how: (row: readonly string[]) => readonly (readonly string[])[]
): Clause {
  const { table } = clause;
  if (table === undefined || !table.rows.some((row) => row[0] === firstCell)) {
    throw new Error(`The table of clause "${clause.id}" has no row "${firstCell}".`);
  }
  return {
    ...clause,
    table: { ...table, rows: table.rows.flatMap((row) => (row[0] === firstCell ? how(row) : [row])) }
  };
}
