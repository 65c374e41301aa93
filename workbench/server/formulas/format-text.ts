import { FormulaEvaluationError } from './formula-error';
import type { FormulaValue } from './formula-node';
import { toNumber, toText } from './formula-values';
import { partsOf } from './serial-days';

const dateParts: Readonly<Record<string, (date: Date) => string>> = {
  yyyy: (date) => String(date.getUTCFullYear()),
  yy: (date) => String(date.getUTCFullYear() % 100).padStart(2, '0'),
  mm: (date) => String(date.getUTCMonth() + 1).padStart(2, '0'),
  m: (date) => String(date.getUTCMonth() + 1),
  dd: (date) => String(date.getUTCDate()).padStart(2, '0'),
  d: (date) => String(date.getUTCDate()),
  hh: (date) => String(date.getUTCHours()).padStart(2, '0'),
  h: (date) => String(date.getUTCHours()),
  ':mm': (date) => `:${String(date.getUTCMinutes()).padStart(2, '0')}`,
  ss: (date) => String(date.getUTCSeconds()).padStart(2, '0')
};

/**
 * `TEXT(value, format)` for dates (`yyyy-mm-dd hh:mm:ss`) and numbers (`0`, `000`, `0.00`).
 *
 * @throws FormulaEvaluationError for other formats
 */
export function formatText(value: FormulaValue, format: string): string {
  if (typeof value === 'string' && !/^[\d.]+$/.test(value)) return toText(value);
  const number = toNumber(value);
  const decimals = /^(0+)(?:\.(0+))?$/.exec(format);
  if (decimals) {
    const [, whole = '', fraction = ''] = decimals;
    return number.toFixed(fraction.length).padStart(whole.length + (fraction ? fraction.length + 1 : 0), '0');
  }
  if (!/^(?:yyyy|yy|mm?|dd?|hh?|ss|[-/ .:])+$/i.test(format))
    throw new FormulaEvaluationError(`The format "${format}" is not known.`);
  const date = partsOf(number);
  return format.toLowerCase().replace(/yyyy|yy|:mm|mm?|dd?|hh?|ss/g, (part) => dateParts[part]?.(date) ?? part);
}
