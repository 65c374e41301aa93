import { readLines } from '../department-draft';
import { foldName } from '../../text/fold-text';
import { readDay, type DayOrder } from './read-day';
import type { ReferenceProblem } from './references';

/** Why a cell of the directory's file cannot be read. */
export type CellProblem = ReferenceProblem | 'dateUnreadable' | 'choiceUnknown';

/** How values of one kind are in a file. */
export interface Cell<Value> {
  write(value: Value): string;
  /** @param text Without spaces around it. */
  read(text: string): { readonly value: Value } | { readonly problem: CellProblem };
}

/** One value out of a few, with every name it may have in a file; the first is the one exports have. */
export interface Choice<Value = string> {
  readonly value: Value;
  readonly names: readonly string[];
}

/** Words as they are. */
export const text: Cell<string> = { write: (value) => value, read: (value) => ({ value }) };

const joinParts = (parts: readonly string[]): string => parts.map((part) => part.replace(/;/g, ';;')).join('; ');

/** The parts of a cell, each on a line of its own or with semicolons between; two semicolons mean one that belongs to a part. */
function splitParts(written: string): readonly string[] {
  return readLines((written.match(/(?:[^;\n]|;;)+/g) ?? []).map((part) => part.replace(/;;/g, ';')).join('\n'));
}

/** Several texts, which the form holds one to a line. */
export const list: Cell<string> = {
  write: (value) => joinParts(readLines(value)),
  read: (written) => ({ value: splitParts(written).join('\n') })
};

/** A day, written as `2026-03-14`. */
export function day(order: DayOrder): Cell<string> {
  return {
    write: (value) => value,
    read: (written) => {
      const value = readDay(written, order);
      return value === undefined ? { problem: 'dateUnreadable' } : { value };
    }
  };
}

function readChoice<Value>(written: string, choices: readonly Choice<Value>[]): Choice<Value> | undefined {
  return choices.find(({ names }) => names.some((name) => foldName(name) === foldName(written)));
}

/** One of some values. A value that is none of them is written as it is; an empty cell is the value `none`. */
export function choice<Value extends string | boolean>(choices: readonly Choice<Value>[], none: Value): Cell<Value> {
  return {
    write: (value) => choices.find((each) => each.value === value)?.names[0] ?? String(value),
    read: (written) => {
      if (written === '') return { value: none };
      const found = readChoice(written, choices);
      return found ? { value: found.value } : { problem: 'choiceUnknown' };
    }
  };
}

/** Any number of some values, in the order the list has them. */
export function choices(all: readonly Choice[]): Cell<readonly string[]> {
  const one = choice(all, '');
  return {
    write: (values) => joinParts(values.map((value) => one.write(value))),
    read: (written) => {
      const found = splitParts(written).map((part) => readChoice(part, all));
      return found.includes(undefined)
        ? { problem: 'choiceUnknown' }
        : { value: all.filter((each) => found.includes(each)).map(({ value }) => value) };
    }
  };
}
