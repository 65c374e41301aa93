import { FormulaSyntaxError } from './formula-error';

/** One piece of a formula, with its place in the text. */
export interface FormulaToken {
  readonly kind: 'number' | 'text' | 'column' | 'name' | 'symbol';
  /** Without quotes or brackets; a symbol as it is written. */
  readonly content: string;
  readonly start: number;
  readonly end: number;
}

const patterns: readonly (readonly [FormulaToken['kind'] | 'space', RegExp])[] = [
  ['space', /\s+/y],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy],
  ['text', /"(?:[^"]|"")*"/y],
  ['column', /\[[^[\]]+\]/y],
  ['name', /[\p{L}_][\p{L}\p{N}_.]*/uy],
  ['symbol', /<>|<=|>=|[-+*/^&=<>%(),]/y]
];

/** Cuts a formula into its pieces. @throws FormulaSyntaxError at a character formulas do not have */
export function readFormulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const token = readToken(formula, at);
    if (token.kind !== 'space') tokens.push({ ...token, kind: token.kind });
    at = token.end;
  }
  return tokens;
}

function readToken(
  formula: string,
  start: number
): Omit<FormulaToken, 'kind'> & { readonly kind: FormulaToken['kind'] | 'space' } {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = start;
    const found = pattern.exec(formula)?.[0];
    if (found !== undefined) return { kind, content: contentOf(kind, found), start, end: start + found.length };
  }
  throw new FormulaSyntaxError(`Nothing in a formula begins with ${formula.charAt(start)}.`);
}

function contentOf(kind: FormulaToken['kind'] | 'space', found: string): string {
  if (kind === 'text') return found.slice(1, -1).replace(/""/g, '"');
  return kind === 'column' ? found.slice(1, -1) : found;
}
