/**
 * Checks of things that came from outside the program, such as what a browser kept of an earlier version. A record's check names every
 * field of its type, so that a field added later cannot be forgotten here: the compiler asks for it.
 */

/** Whether a value is a `Value`, in all its parts. */
export type Check<Value> = (value: unknown) => value is Value;

export const isText: Check<string> = (value): value is string => typeof value === 'string';

/** A finite number: neither NaN nor infinite. */
export const isNumber: Check<number> = (value): value is number => Number.isFinite(value);

export const isFlag: Check<boolean> = (value): value is boolean => typeof value === 'boolean';

/** A `Date` that is a moment, also one made in another realm. */
export const isMoment: Check<Date> = (value): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]' && !Number.isNaN((value as Date).getTime());

export function isOneOf<Value extends string>(values: readonly Value[]): Check<Value> {
  return (value): value is Value => values.some((known) => known === value);
}

export function isOptional<Value>(check: Check<Value>): Check<Value | undefined> {
  return (value): value is Value | undefined => value === undefined || check(value);
}

export function isNullOr<Value>(check: Check<Value>): Check<Value | null> {
  return (value): value is Value | null => value === null || check(value);
}

export function isListOf<Value>(check: Check<Value>): Check<readonly Value[]> {
  return (value): value is readonly Value[] => Array.isArray(value) && value.every(check);
}

/** One check for each field. Fields beyond these are allowed: they do no harm. */
export function isRecordOf<Value extends object>(checks: {
  readonly [Name in keyof Value]-?: Check<Value[Name]>;
}): Check<Value> {
  const fields = Object.entries(checks) as [string, Check<unknown>][];
  return (value): value is Value =>
    typeof value === 'object' &&
    value !== null &&
    fields.every(([name, check]) => check((value as Record<string, unknown>)[name]));
}

/** The moment a text names, as `JSON.stringify` writes a `Date`; `undefined` when it names none. */
export function readMoment(value: unknown): Date | undefined {
  const moment = isText(value) ? new Date(value) : undefined;
  return isMoment(moment) ? moment : undefined;
}
