import type { SqlCondition } from '../store/sql-condition';
import type { KqlOperator, KqlRestriction, KqlTerm } from './kql/kql-ast';
import { findProperty } from './managed-properties';
import type { ManagedProperty } from './managed-properties';
import { readPeriod } from './read-period';
import { readWords } from './words';

const nothing: SqlCondition = { sql: '0', parameters: [] };

/** Turns one property restriction into SQL over `search_documents d`. A value the property cannot have matches nothing. */
export function compileRestriction(restriction: KqlRestriction, now: Date): SqlCondition {
  const property = findProperty(restriction.name);
  switch (property.kind) {
    case 'number':
      return compileBounds(property, restriction, readNumber);
    case 'date':
      return compileBounds(property, restriction, (text) => readPeriod(text, now));
    default:
      return 'text' in restriction.value ? compileText(property, restriction.operator, restriction.value) : nothing;
  }
}

interface Bounds<T> {
  readonly start: T;
  readonly end: T;
}

/** A number is a period of its own length: from itself up to the next number there is. */
function readNumber(text: string): Bounds<number> | null {
  const number = Number(text);
  return text.trim() === '' || Number.isNaN(number)
    ? null
    : { start: number, end: number + 1e-9 * Math.max(1, Math.abs(number)) };
}

function compileBounds<T extends string | number>(
  property: ManagedProperty,
  restriction: KqlRestriction,
  read: (text: string) => Bounds<T> | null
): SqlCondition {
  const { value, operator } = restriction;
  if (!('text' in value)) {
    const parts = [bound(property, '>=', read(value.from)?.start), bound(property, '<', read(value.to)?.end)];
    return parts.every((part) => part === null) ? nothing : join(parts);
  }
  const bounds = read(value.text);
  if (bounds === null) return nothing;
  switch (operator) {
    case '<':
      return join([bound(property, '<', bounds.start)]);
    case '<=':
      return join([bound(property, '<', bounds.end)]);
    case '>':
      return join([bound(property, '>=', bounds.end)]);
    case '>=':
      return join([bound(property, '>=', bounds.start)]);
    case '<>':
      return {
        sql: `(${property.expression} < ? OR ${property.expression} >= ?)`,
        parameters: [bounds.start, bounds.end]
      };
    default:
      return join([bound(property, '>=', bounds.start), bound(property, '<', bounds.end)]);
  }
}

function bound(property: ManagedProperty, operator: string, value: string | number | undefined): SqlCondition | null {
  return value === undefined ? null : { sql: `${property.expression} ${operator} ?`, parameters: [value] };
}

function join(parts: readonly (SqlCondition | null)[]): SqlCondition {
  const given = parts.flatMap((part) => part ?? []);
  return {
    sql: `(${given.map((part) => part.sql).join(' AND ')})`,
    parameters: given.flatMap((part) => part.parameters)
  };
}

function compileText(property: ManagedProperty, operator: KqlOperator, term: KqlTerm): SqlCondition {
  switch (operator) {
    case ':':
      return compileContains(property, term);
    case '=':
      return compileEquals(property, term);
    case '<>': {
      const equal = compileEquals(property, term);
      return { sql: `NOT ifnull(${equal.sql}, 0)`, parameters: equal.parameters };
    }
    default:
      return nothing;
  }
}

function compileContains(property: ManagedProperty, term: KqlTerm): SqlCondition {
  switch (property.kind) {
    case 'flag':
    case 'guid':
      return compileEquals(property, term);
    case 'address':
      return startsWith(property, term.text);
    default:
      return property.name === 'title' ? titleContains(term) : containsWords(property, term);
  }
}

function compileEquals(property: ManagedProperty, term: KqlTerm): SqlCondition {
  switch (property.kind) {
    case 'flag':
      return {
        sql: `ifnull(${property.expression}, 0) = ?`,
        parameters: [/^(?:1|true|yes)$/i.test(term.text) ? 1 : 0]
      };
    case 'guid':
      return { sql: `${property.expression} = ? COLLATE NOCASE`, parameters: [term.text.replace(/[{}]/g, '')] };
    case 'address':
      return term.isPrefix
        ? startsWith(property, term.text)
        : { sql: `${property.expression} = ? COLLATE NOCASE`, parameters: [withoutOrigin(term.text)] };
    default:
      return term.isPrefix
        ? containsWords(property, term)
        : { sql: `search_equals(${property.expression}, ?)`, parameters: [term.text] };
  }
}

/** An address is stored without its host, which depends on the port the server was given. */
function withoutOrigin(address: string): string {
  const path = address.replace(/^https?:\/\/[^/]*/i, '').replace(/\/$/, '');
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function startsWith(property: ManagedProperty, address: string): SqlCondition {
  const start = withoutOrigin(address);
  return { sql: `substr(${property.expression}, 1, ?) = ? COLLATE NOCASE`, parameters: [start.length, start] };
}

function titleContains(term: KqlTerm): SqlCondition {
  const words = readWords(term.text);
  if (words.length === 0) return nothing;
  const expression = `title : "${words.join(' ')}"${term.isPrefix ? ' *' : ''}`;
  return { sql: 'd.id IN (SELECT rowid FROM search_text WHERE search_text MATCH ?)', parameters: [expression] };
}

function containsWords(property: ManagedProperty, term: KqlTerm): SqlCondition {
  return { sql: `search_contains(${property.expression}, ?, ?)`, parameters: [term.text, term.isPrefix ? 1 : 0] };
}
