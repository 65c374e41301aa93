import { formatText } from './format-text';
import { FormulaEvaluationError, FormulaSyntaxError } from './formula-error';
import type { FormulaValue } from './formula-node';
import { toFlag, toNumber, toText } from './formula-values';
import { partsOf, serialOfDay } from './serial-days';

/** The moment a formula is evaluated at, as a serial day of the site's zone. */
export interface FormulaMoment {
  readonly now: number;
}

/** A function of formulas: how many arguments it takes, and what it makes of their values. */
export interface FormulaFunction {
  readonly least: number;
  /** As many as a formula may have at all, when left out. */
  readonly most?: number;
  readonly evaluate: (values: readonly FormulaValue[], moment: FormulaMoment) => FormulaValue;
}

type Evaluate = FormulaFunction['evaluate'];

const fixed = (count: number, evaluate: Evaluate): FormulaFunction => ({ least: count, most: count, evaluate });
const between = (least: number, most: number, evaluate: Evaluate): FormulaFunction => ({ least, most, evaluate });
const several = (evaluate: Evaluate): FormulaFunction => ({ least: 1, evaluate });

const at = (values: readonly FormulaValue[], index: number): FormulaValue => values[index] ?? null;
const number = (values: readonly FormulaValue[], index: number): number => toNumber(at(values, index));
const text = (values: readonly FormulaValue[], index: number): string => toText(at(values, index));
const numbers = (values: readonly FormulaValue[]): number[] => values.filter((value) => value !== null).map(toNumber);

/** `IF`, `IFERROR` and `ISERROR` decide which of their arguments are looked at, see `evaluate-formula.ts`. */
const decided: Evaluate = () => {
  throw new Error('Decided where formulas are evaluated.');
};

const logic: Readonly<Record<string, FormulaFunction>> = {
  IF: between(2, 3, decided),
  IFERROR: fixed(2, decided),
  ISERROR: fixed(1, decided),
  AND: several((values) => values.every(toFlag)),
  OR: several((values) => values.some(toFlag)),
  NOT: fixed(1, (values) => !toFlag(at(values, 0))),
  TRUE: fixed(0, () => true),
  FALSE: fixed(0, () => false),
  ISBLANK: fixed(1, (values) => at(values, 0) === null),
  ISNUMBER: fixed(1, (values) => typeof at(values, 0) === 'number'),
  ISTEXT: fixed(1, (values) => typeof at(values, 0) === 'string')
};

const time: Readonly<Record<string, FormulaFunction>> = {
  NOW: fixed(0, (_values, { now }) => now),
  TODAY: fixed(0, (_values, { now }) => Math.floor(now)),
  DATE: fixed(3, (values) => serialOfDay(number(values, 0), number(values, 1), number(values, 2))),
  TIME: fixed(3, (values) => (number(values, 0) * 3600 + number(values, 1) * 60 + number(values, 2)) / 86_400),
  YEAR: fixed(1, (values) => partsOf(number(values, 0)).getUTCFullYear()),
  MONTH: fixed(1, (values) => partsOf(number(values, 0)).getUTCMonth() + 1),
  DAY: fixed(1, (values) => partsOf(number(values, 0)).getUTCDate()),
  HOUR: fixed(1, (values) => partsOf(number(values, 0)).getUTCHours()),
  MINUTE: fixed(1, (values) => partsOf(number(values, 0)).getUTCMinutes()),
  SECOND: fixed(1, (values) => partsOf(number(values, 0)).getUTCSeconds()),
  WEEKDAY: fixed(1, (values) => partsOf(number(values, 0)).getUTCDay() + 1)
};

const texts: Readonly<Record<string, FormulaFunction>> = {
  LEN: fixed(1, (values) => text(values, 0).length),
  FIND: between(2, 3, (values) => place(text(values, 1), text(values, 0), number([at(values, 2) ?? 1], 0))),
  SEARCH: between(2, 3, (values) =>
    place(text(values, 1).toLowerCase(), text(values, 0).toLowerCase(), number([at(values, 2) ?? 1], 0))
  ),
  LEFT: between(1, 2, (values) => text(values, 0).slice(0, number([at(values, 1) ?? 1], 0))),
  RIGHT: between(1, 2, (values) => lastOf(text(values, 0), number([at(values, 1) ?? 1], 0))),
  MID: fixed(3, (values) => text(values, 0).slice(number(values, 1) - 1, number(values, 1) - 1 + number(values, 2))),
  TRIM: fixed(1, (values) => text(values, 0).trim().replace(/ +/g, ' ')),
  UPPER: fixed(1, (values) => text(values, 0).toUpperCase()),
  LOWER: fixed(1, (values) => text(values, 0).toLowerCase()),
  EXACT: fixed(2, (values) => text(values, 0) === text(values, 1)),
  CONCATENATE: several((values) => values.map(toText).join('')),
  TEXT: fixed(2, (values) => formatText(at(values, 0), text(values, 1))),
  VALUE: fixed(1, (values) => number(values, 0))
};

const arithmetic: Readonly<Record<string, FormulaFunction>> = {
  ABS: fixed(1, (values) => Math.abs(number(values, 0))),
  INT: fixed(1, (values) => Math.floor(number(values, 0))),
  MOD: fixed(2, (values) => remainder(number(values, 0), number(values, 1))),
  ROUND: fixed(2, (values) => rounded(number(values, 0), number(values, 1))),
  SUM: several((values) => numbers(values).reduce((sum, value) => sum + value, 0)),
  MIN: several((values) => Math.min(...numbers(values))),
  MAX: several((values) => Math.max(...numbers(values)))
};

const functions: ReadonlyMap<string, FormulaFunction> = new Map(
  Object.entries({ ...logic, ...time, ...texts, ...arithmetic })
);

/** @param name in upper case @throws FormulaSyntaxError for one that is not known */
export function findFormulaFunction(name: string): FormulaFunction {
  const found = functions.get(name);
  if (!found) throw new FormulaSyntaxError(`${name} is no function.`);
  return found;
}

/** Counted from 1, as Excel does. */
function place(within: string, wanted: string, start: number): number {
  const found = within.indexOf(wanted, start - 1);
  if (found < 0) throw new FormulaEvaluationError(`"${wanted}" is not in "${within}".`);
  return found + 1;
}

function lastOf(content: string, count: number): string {
  return count <= 0 ? '' : content.slice(-count);
}

function remainder(value: number, divisor: number): number {
  if (divisor === 0) throw new FormulaEvaluationError('Division by zero.');
  return value - divisor * Math.floor(value / divisor);
}

function rounded(value: number, digits: number): number {
  const factor = 10 ** digits;
  return (Math.sign(value) * Math.round(Math.abs(value) * factor)) / factor;
}
