import { MalformedKqlError, type KqlOperator, type KqlTerm } from './kql-ast';

export type KqlToken =
  | { readonly kind: 'open' | 'close' | 'and' | 'or' | 'not' | 'plus' | 'minus' }
  | { readonly kind: 'term'; readonly term: KqlTerm }
  | { readonly kind: 'property'; readonly name: string; readonly operator: KqlOperator };

const operatorWords: Readonly<Record<string, KqlToken>> = {
  AND: { kind: 'and' },
  OR: { kind: 'or' },
  NOT: { kind: 'not' }
};
const signs: Readonly<Record<string, KqlToken>> = { '+': { kind: 'plus' }, '-': { kind: 'minus' } };
const brackets: Readonly<Record<string, KqlToken>> = { '(': { kind: 'open' }, ')': { kind: 'close' } };

const property = /([A-Za-z][\w.-]*)(<=|>=|<>|:|=|<|>)/y;
const word = /[^\s()"]+/y;

/**
 * Tokens in reading order. A property and its operator are one token; the value follows as a term, a range inside one
 * term (`1..5`, `"2026-01-01".."2026-02-01"`) or an opening bracket. Operators count only in capitals, signs only
 * directly before what they apply to.
 *
 * @throws {MalformedKqlError} when a quotation mark is never closed.
 */
export function readKqlTokens(query: string): KqlToken[] {
  const tokens: KqlToken[] = [];
  let at = 0;
  while (at < query.length) {
    const character = query.charAt(at);
    if (/\s/.test(character)) {
      at += 1;
      continue;
    }
    const isValue = tokens.at(-1)?.kind === 'property';
    const { token, end } = readToken(query, at, isValue);
    tokens.push(token);
    at = end;
  }
  return tokens;
}

type ReadToken = { readonly token: KqlToken; readonly end: number };

function readToken(query: string, at: number, isValue: boolean): ReadToken {
  const character = query.charAt(at);
  const bracket = brackets[character];
  if (bracket !== undefined) {
    return { token: bracket, end: at + 1 };
  }
  if (character === '"') {
    return readQuoted(query, at);
  }
  const sign = signs[character];
  if (sign !== undefined && !isValue && /[^\s)]/.test(query.charAt(at + 1))) {
    return { token: sign, end: at + 1 };
  }
  const restriction = isValue ? null : matchAt(property, query, at);
  if (restriction !== null) {
    const [text, name = '', operator = ':'] = restriction;
    return { token: { kind: 'property', name, operator: operator as KqlOperator }, end: at + text.length };
  }
  return readWord(query, at);
}

function readQuoted(query: string, at: number): ReadToken {
  const close = query.indexOf('"', at + 1);
  if (close < 0) {
    throw new MalformedKqlError(`the quotation mark at ${at} is never closed`);
  }
  const text = query.slice(at + 1, close);
  if (query.startsWith('..', close + 1)) {
    const upper = readToken(query, close + 3, true);
    const to = upper.token.kind === 'term' ? upper.token.term.text : '';
    return { token: term(`${text}..${to}`, false, false), end: upper.end };
  }
  const isPrefix = query.charAt(close + 1) === '*';
  const isWordPrefix = text.endsWith('*');
  return { token: term(text.replace(/\*$/, ''), true, isPrefix || isWordPrefix), end: close + (isPrefix ? 2 : 1) };
}

function readWord(query: string, at: number): ReadToken {
  const text = matchAt(word, query, at)?.[0] ?? query.charAt(at);
  const end = at + text.length;
  const operatorWord = operatorWords[text];
  if (operatorWord !== undefined) {
    return { token: operatorWord, end };
  }
  if (text.endsWith('..') && query.charAt(end) === '"') {
    const upper = readQuoted(query, end);
    const to = upper.token.kind === 'term' ? upper.token.term.text : '';
    return { token: term(`${text}${to}`, false, false), end: upper.end };
  }
  return { token: term(text.replace(/\*$/, ''), false, text.endsWith('*')), end };
}

function term(text: string, isPhrase: boolean, isPrefix: boolean): KqlToken {
  return { kind: 'term', term: { text, isPhrase, isPrefix } };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
