import { FormulaEvaluationError } from './formula-error';
import type { BinaryOperator, FormulaValue } from './formula-node';

/** A value where a number is needed: text that looks like one is one, a blank is 0. @throws FormulaEvaluationError (`#VALUE!`) */
export function toNumber(value: FormulaValue): number {
  if (typeof value === 'string') {
    const number = value.trim() === '' ? NaN : Number(value);
    if (Number.isNaN(number)) throw new FormulaEvaluationError(`"${value}" is no number.`);
    return number;
  }
  return Number(value);
}

/** A value where text is needed; a blank is an empty text. */
export function toText(value: FormulaValue): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === null ? '' : String(value);
}

/** A value where a condition is needed: 0 and blank are false. @throws FormulaEvaluationError for other text than TRUE and FALSE */
export function toFlag(value: FormulaValue): boolean {
  if (typeof value !== 'string') return Boolean(value);
  if (/^(?:true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  throw new FormulaEvaluationError(`"${value}" is neither true nor false.`);
}

/** Does what an operator does in Excel. @throws FormulaEvaluationError for text in arithmetic and division by zero */
export function operate(operator: BinaryOperator, left: FormulaValue, right: FormulaValue): FormulaValue {
  switch (operator) {
    case '&':
      return toText(left) + toText(right);
    case '=':
      return compare(left, right) === 0;
    case '<>':
      return compare(left, right) !== 0;
    case '<':
      return compare(left, right) < 0;
    case '<=':
      return compare(left, right) <= 0;
    case '>':
      return compare(left, right) > 0;
    case '>=':
      return compare(left, right) >= 0;
    default:
      return calculate(operator, toNumber(left), toNumber(right));
  }
}

function calculate(operator: '+' | '-' | '*' | '/' | '^', left: number, right: number): number {
  if (operator === '/' && right === 0) throw new FormulaEvaluationError('Division by zero.');
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '^':
      return left ** right;
  }
}

/** Numbers come before text, text before truth values; text is compared regardless of case; a blank is whatever it is compared with has as empty. */
function compare(left: FormulaValue, right: FormulaValue): number {
  const [first, second] = [left ?? emptyLike(right), right ?? emptyLike(left)];
  const ranks = rankOf(first) - rankOf(second);
  if (ranks !== 0) return ranks;
  if (typeof first === 'string' && typeof second === 'string') return order(first.toLowerCase(), second.toLowerCase());
  return order(closeEnough(Number(first)), closeEnough(Number(second)));
}

function order<T extends string | number>(first: T, second: T): number {
  return first === second ? 0 : first < second ? -1 : 1;
}

/** Moments are fractions of days: what differs by less than a thousandth of a second is one moment. */
function closeEnough(number: number): number {
  return Math.round(number * 1e8) / 1e8;
}

function emptyLike(other: FormulaValue): FormulaValue {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function rankOf(value: FormulaValue): number {
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 0;
}
