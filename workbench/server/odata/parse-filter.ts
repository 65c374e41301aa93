import { invalidQuery } from '../protocol/sharepoint-error';
import type { CompareOperator, DatePart, FieldPath, FilterNode } from './filter-node';
import { parseLiteral } from './resource-path';

const TOKEN = /\s*(?:((?:guid|datetime|datetimeoffset)?'(?:[^']|'')*')|([(),])|([^\s(),']+))/giy;
const COMPARE = new Set(['eq', 'ne', 'gt', 'ge', 'lt', 'le']);
const DATE_PARTS = new Set(['year', 'month', 'day', 'hour', 'minute', 'second']);
const MIRRORED: Readonly<Record<string, CompareOperator>> = {
  eq: 'eq',
  ne: 'ne',
  gt: 'lt',
  ge: 'le',
  lt: 'gt',
  le: 'ge'
};

interface Operand {
  readonly path?: FieldPath;
  readonly part?: DatePart;
  readonly literal?: string | number | boolean | null;
  /** A function that is a condition by itself. */
  readonly condition?: FilterNode;
}

/**
 * Reads an OData `$filter`: eq ne gt ge lt le, and or not, brackets, `startswith`, `endswith`, `substringof`, `contains`, date parts.
 *
 * @throws SharePointError 400 when the expression is not valid
 */
export function parseFilter(expression: string): FilterNode {
  const reader = new TokenReader(expression);
  const node = parseOr(reader);
  if (reader.peek() !== undefined) throw reader.error();
  return node;
}

class TokenReader {
  private readonly tokens: string[] = [];
  private position = 0;

  public constructor(private readonly expression: string) {
    TOKEN.lastIndex = 0;
    const text = expression.trimEnd();
    while (TOKEN.lastIndex < text.length) {
      const match = TOKEN.exec(text);
      if (!match) throw this.error();
      this.tokens.push(String(match[1] ?? match[2] ?? match[3]));
    }
  }

  public peek(): string | undefined {
    return this.tokens[this.position];
  }

  public peekWord(): string {
    return this.peek()?.toLowerCase() ?? '';
  }

  public take(): string {
    const token = this.tokens[this.position++];
    if (token === undefined) throw this.error();
    return token;
  }

  public expect(token: string): void {
    if (this.take() !== token) throw this.error();
  }

  public followedByBracket(): boolean {
    return this.tokens[this.position + 1] === '(';
  }

  public error(): Error {
    return invalidQuery(`The expression "${this.expression}" is not valid. Creating query failed.`);
  }
}

function parseOr(reader: TokenReader): FilterNode {
  return parseChain(reader, 'or', parseAnd);
}

function parseAnd(reader: TokenReader): FilterNode {
  return parseChain(reader, 'and', parseUnary);
}

function parseChain(reader: TokenReader, kind: 'and' | 'or', next: (reader: TokenReader) => FilterNode): FilterNode {
  const operands = [next(reader)];
  while (reader.peekWord() === kind) {
    reader.take();
    operands.push(next(reader));
  }
  const [only] = operands;
  return operands.length === 1 && only ? only : { kind, operands };
}

function parseUnary(reader: TokenReader): FilterNode {
  if (reader.peekWord() === 'not') {
    reader.take();
    return { kind: 'not', operand: parseUnary(reader) };
  }
  if (reader.peek() === '(') {
    reader.take();
    const inner = parseOr(reader);
    reader.expect(')');
    return inner;
  }
  return parseComparison(reader);
}

function parseComparison(reader: TokenReader): FilterNode {
  const left = parseOperand(reader);
  const operator = reader.peekWord();
  if (!COMPARE.has(operator)) {
    if (left.condition) return left.condition;
    throw reader.error();
  }
  reader.take();
  const right = parseOperand(reader);
  if (left.condition) return truth(left.condition, operator, right, reader);
  if (left.path && right.path === undefined && right.condition === undefined) return compare(left, operator, right);
  if (right.path && left.path === undefined) return compare(right, String(MIRRORED[operator]), left);
  if (left.path === undefined && right.path === undefined) return constant(left, operator, right);
  throw reader.error();
}

function parseOperand(reader: TokenReader): Operand {
  if (/^[a-z]+$/i.test(reader.peek() ?? '') && reader.followedByBracket()) return parseCall(reader);
  const token = reader.take();
  if (token === '(' || token === ')' || token === ',') throw reader.error();
  if (/^(?:guid|datetime|datetimeoffset)?'|^-?\d|^(?:true|false|null)$/i.test(token))
    return { literal: parseLiteral(token) };
  if (!/^[\p{L}_][\p{L}\p{N}_/.]*$/u.test(token)) throw reader.error();
  return { path: token.split('/') };
}

function parseCall(reader: TokenReader): Operand {
  const name = reader.take().toLowerCase();
  reader.expect('(');
  const values = [parseOperand(reader)];
  while (reader.peek() === ',') {
    reader.take();
    values.push(parseOperand(reader));
  }
  reader.expect(')');
  const [first, second] = values;
  if (DATE_PARTS.has(name) && first?.path) return { path: first.path, part: name as DatePart };
  if (name === 'startswith' || name === 'endswith' || name === 'contains')
    return textCondition(name, first, second, reader);
  if (name === 'substringof') return textCondition('contains', second, first, reader);
  throw reader.error();
}

function textCondition(
  operator: 'startswith' | 'endswith' | 'contains',
  field: Operand | undefined,
  text: Operand | undefined,
  reader: TokenReader
): Operand {
  if (!field?.path || text?.literal === undefined || text.literal === null) throw reader.error();
  return { condition: { kind: 'text', operator, path: field.path, value: String(text.literal) } };
}

function truth(condition: FilterNode, operator: string, right: Operand, reader: TokenReader): FilterNode {
  const wanted = right.literal === true || right.literal === 1;
  const unwanted = right.literal === false || right.literal === 0;
  if ((!wanted && !unwanted) || (operator !== 'eq' && operator !== 'ne')) throw reader.error();
  return wanted === (operator === 'eq') ? condition : { kind: 'not', operand: condition };
}

function compare(field: Operand, operator: string, other: Operand): FilterNode {
  const path = field.path ?? [];
  const value = other.literal;
  if (value === null || value === undefined) return { kind: 'null', path, isNull: operator === 'eq' };
  return {
    kind: 'compare',
    operator: operator as CompareOperator,
    path,
    value,
    ...(field.part ? { part: field.part } : {})
  };
}

function constant(left: Operand, operator: string, right: Operand): FilterNode {
  const same = left.literal === right.literal;
  return { kind: 'constant', value: operator === 'ne' ? !same : same };
}
