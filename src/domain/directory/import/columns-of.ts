import type { ImportColumn } from '../../csv/import-plan';
import type { HeadingNames } from '../../csv/match-headers';
import type { Cell, CellProblem } from './cells';

/** How each field of a record is in a file, in the order of an export. */
export type Cells<Draft> = { readonly [Field in keyof Draft]-?: Cell<Draft[Field]> };

/** What the column of each field may be called. */
export type Headings<Draft> = Readonly<Record<keyof Draft, HeadingNames>>;

function columnOf<Draft extends object, Field extends keyof Draft, Problem>(
  cells: Cells<Draft>,
  names: HeadingNames,
  field: Field
): ImportColumn<Draft, Problem | CellProblem> {
  return {
    field,
    names,
    write: (draft) => cells[field].write(draft[field]),
    read: (text, draft) => {
      const reading = cells[field].read(text);
      if ('problem' in reading) return reading;
      const next = { ...draft };
      next[field] = reading.value;
      return { value: next };
    }
  };
}

/** The columns of a kind of record. */
export function columnsOf<Draft extends object, Problem>(
  cells: Cells<Draft>,
  headings: Headings<Draft>
): readonly ImportColumn<Draft, Problem | CellProblem>[] {
  return (Object.keys(cells) as (keyof Draft)[]).map((field) => columnOf(cells, headings[field], field));
}
