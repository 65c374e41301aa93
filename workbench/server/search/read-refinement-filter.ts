import { MalformedKqlError } from './kql/kql-ast';
import type { KqlNode, KqlTerm, KqlValue } from './kql/kql-ast';

/**
 * One entry of `RefinementFilters`, in the part of FQL that refiners speak: `Property:value`, `equals("...")`, `string("...")`,
 * `starts-with("...")`, `range(from, to)` with `min`, `max` and `datetime("...")`, joined by `and(...)`, `or(...)`, `not(...)`.
 * A value may be a token of an earlier answer: two marks and the hexadecimal bytes of the text.
 *
 * @throws {MalformedKqlError} for anything else
 */
export function readRefinementFilter(filter: string): KqlNode {
  const reader = new FilterReader(filter);
  const node = readFilter(reader, null);
  if (!reader.isAtEnd()) throw new MalformedKqlError(`the refinement filter goes on after ${filter}`);
  return node;
}

const HEX_TOKEN = /^\u01C2\u01C2((?:[0-9a-f]{2})+)$/i;

/** The token that asks for exactly this value. */
export function refinementToken(value: string): string {
  return `"\u01C2\u01C2${Buffer.from(value, 'utf8').toString('hex')}"`;
}

class FilterReader {
  private at = 0;

  public constructor(private readonly text: string) {}

  public isAtEnd(): boolean {
    return this.peek(/\s*/y) === this.text.slice(this.at);
  }

  public accept(pattern: RegExp): string | null {
    this.at += this.peek(/\s*/y).length;
    const found = this.peek(pattern);
    this.at += found.length;
    return found === '' ? null : found;
  }

  public expect(pattern: RegExp): string {
    const found = this.accept(pattern);
    if (found === null) throw new MalformedKqlError(`the refinement filter breaks off at ${this.at}: ${this.text}`);
    return found;
  }

  private peek(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text)?.[0] ?? '';
  }
}

function readFilter(reader: FilterReader, property: string | null): KqlNode {
  const operator = reader.accept(/(?:and|or|not|equals|string|starts-with|range)\(/iy)?.toLowerCase();
  switch (operator) {
    case 'and(':
      return { kind: 'every', nodes: readList(reader, property) };
    case 'or(':
      return { kind: 'some', nodes: readList(reader, property) };
    case 'not(':
      return { kind: 'not', node: { kind: 'every', nodes: readList(reader, property) } };
    case 'range(':
      return restrict(property, readRange(reader));
    case undefined:
      return readRestriction(reader, property);
    default:
      return restrict(property, readCall(reader, operator === 'starts-with('));
  }
}

function readList(reader: FilterReader, property: string | null): KqlNode[] {
  const nodes = [readFilter(reader, property)];
  while (reader.accept(/,/y) !== null) nodes.push(readFilter(reader, property));
  reader.expect(/\)/y);
  return nodes;
}

function readRestriction(reader: FilterReader, property: string | null): KqlNode {
  const name = reader.accept(/[A-Za-z]\w*(?=:)/y);
  if (name === null) return restrict(property, readTerm(reader));
  reader.expect(/:/y);
  return readFilter(reader, name);
}

function restrict(property: string | null, value: KqlValue): KqlNode {
  if (property === null) throw new MalformedKqlError('a refinement filter names no property');
  return { kind: 'property', name: property, operator: '=', value };
}

function readCall(reader: FilterReader, isPrefix: boolean): KqlTerm {
  const term = readTerm(reader);
  while (reader.accept(/,\s*[^,)]*/y) !== null);
  reader.expect(/\)/y);
  return { ...term, isPrefix };
}

function readTerm(reader: FilterReader): KqlTerm {
  const written = reader.expect(/"[^"]*"|[^\s,()"]+/y).replace(/^"|"$/g, '');
  const token = HEX_TOKEN.exec(written)?.[1];
  return {
    text: token === undefined ? written : Buffer.from(token, 'hex').toString('utf8'),
    isPhrase: true,
    isPrefix: false
  };
}

function readRange(reader: FilterReader): KqlValue {
  const from = readBound(reader);
  reader.expect(/,/y);
  const to = readBound(reader);
  while (reader.accept(/,\s*[^,)]*/y) !== null);
  reader.expect(/\)/y);
  return { from, to };
}

function readBound(reader: FilterReader): string {
  if (reader.accept(/min|max/iy) !== null) return '';
  const wrapper = reader.accept(/(?:datetime|decimal|int|float)\(/iy);
  const { text } = readTerm(reader);
  if (wrapper !== null) reader.expect(/\)/y);
  return text;
}
