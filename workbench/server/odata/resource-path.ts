import { invalidQuery } from '../protocol/sharepoint-error';

/** A literal of a path, typed as OData writes it. Dates and guids arrive as text. */
export type Literal = string | number | boolean | null;

/** `name(arguments)` between two slashes. `arguments_` is `null` where the segment has no brackets at all. */
export interface PathSegment {
  readonly name: string;
  readonly positional: readonly Literal[];
  /** Named arguments, names in lower case. */
  readonly named: Readonly<Record<string, Literal>>;
  readonly hasBrackets: boolean;
}

/**
 * Splits `web/lists/getByTitle('A/B')/items(3)` into segments; quotes protect slashes, brackets and commas, and `''` stands for one quote.
 *
 * @param path what follows `_api/`, already percent-decoded
 * @param aliases values of `@name` parameters from the query string
 * @throws SharePointError 400 when quotes or brackets do not close
 */
export function parseResourcePath(path: string, aliases: Readonly<Record<string, string>> = {}): PathSegment[] {
  return splitOutsideQuotes(path, '/')
    .filter((part) => part !== '')
    .map((part) => parseSegment(part, aliases));
}

function parseSegment(part: string, aliases: Readonly<Record<string, string>>): PathSegment {
  const open = part.indexOf('(');
  if (open < 0) return { name: part, positional: [], named: {}, hasBrackets: false };
  if (!part.endsWith(')')) throw invalidQuery(`The expression "${part}" is not valid.`);
  const positional: Literal[] = [];
  const named: Record<string, Literal> = {};
  for (const argument of splitOutsideQuotes(part.slice(open + 1, -1), ',')) {
    if (argument.trim() === '') continue;
    const pair = /^\s*([A-Za-z_]\w*)\s*=(.*)$/s.exec(argument);
    if (pair) named[String(pair[1]).toLowerCase()] = parseLiteral(String(pair[2]), aliases);
    else positional.push(parseLiteral(argument, aliases));
  }
  return { name: part.slice(0, open), positional, named, hasBrackets: true };
}

/**
 * Reads one literal: `'text'`, `guid'...'`, `datetime'...'`, a number, `true`, `null` or `@alias`. An object in JSON, which only an alias can
 * stand for, stays text.
 *
 * @throws SharePointError 400 for anything else
 */
export function parseLiteral(source: string, aliases: Readonly<Record<string, string>> = {}): Literal {
  const text = source.trim();
  if (text.startsWith('@')) {
    const value = aliases[text.toLowerCase()];
    if (value === undefined) throw invalidQuery(`The expression "${text}" is not valid.`);
    return parseLiteral(value);
  }
  const quoted = /^(?:guid|datetime|datetimeoffset|binary|time)?'((?:[^']|'')*)'$/is.exec(text);
  if (quoted) return String(quoted[1]).replace(/''/g, "'");
  if (/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text)) return text;
  if (/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?[lfdm]?$/i.test(text)) return Number(text.replace(/[lfdm]$/i, ''));
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  if (/^null$/i.test(text)) return null;
  if (/^\{.*\}$/s.test(text)) return text;
  throw invalidQuery(`The expression "${text}" is not valid.`);
}

/** Splits at a separator that is neither in quotes nor in brackets. */
export function splitOutsideQuotes(text: string, separator: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === "'") quoted = !quoted;
    else if (quoted) continue;
    else if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (character === separator && depth === 0) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  if (quoted) throw invalidQuery(`The expression "${text}" is not valid.`);
  parts.push(text.slice(start));
  return parts;
}
