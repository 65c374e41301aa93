import { FormulaSyntaxError } from './formula-error';
import { findFormulaFunction } from './formula-functions';
import type { BinaryOperator, FormulaNode } from './formula-node';
import { readFormulaTokens } from './read-formula-tokens';
import type { FormulaToken } from './read-formula-tokens';

/** How many functions may be inside each other, and how many arguments one may have, as Microsoft documents. */
const MAXIMUM_DEPTH = 8;
const MAXIMUM_ARGUMENTS = 30;

/** Operators from the weakest to the strongest; those of a line bind alike, from left to right. */
const precedence: readonly (readonly BinaryOperator[])[] = [
  ['=', '<>', '<', '<=', '>', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^']
];

/**
 * Reads a formula as SharePoint's validation and calculated columns have them: `=AND([Start]<=NOW(),LEN(Title)>3)`.
 *
 * @throws FormulaSyntaxError for what is not well formed, a function that is not known, and what is nested or filled beyond the limits
 */
export function parseFormula(formula: string): FormulaNode {
  return new FormulaParser(readFormulaTokens(formula.trim().replace(/^=/, ''))).parse();
}

class FormulaParser {
  private position = 0;
  private depth = 0;

  public constructor(private readonly tokens: readonly FormulaToken[]) {}

  public parse(): FormulaNode {
    const node = this.parseOperation(0);
    if (this.position < this.tokens.length) throw this.unexpected();
    return node;
  }

  private parseOperation(level: number): FormulaNode {
    const operators = precedence[level];
    if (operators === undefined) return this.parseSigned();
    let left = this.parseOperation(level + 1);
    for (;;) {
      const operator = operators.find((candidate) => this.takeSymbol(candidate));
      if (operator === undefined) return left;
      left = { kind: 'operation', operator, left, right: this.parseOperation(level + 1) };
    }
  }

  private parseSigned(): FormulaNode {
    if (this.takeSymbol('-')) return { kind: 'negation', operand: this.parseSigned() };
    if (this.takeSymbol('+')) return this.parseSigned();
    let node = this.parseOperand();
    while (this.takeSymbol('%')) node = { kind: 'percentage', operand: node };
    return node;
  }

  private parseOperand(): FormulaNode {
    const token = this.tokens[this.position++];
    switch (token?.kind) {
      case 'number':
        return { kind: 'literal', value: Number(token.content) };
      case 'text':
        return { kind: 'literal', value: token.content };
      case 'column':
        return { kind: 'column', name: token.content };
      case 'name':
        return this.parseName(token.content);
      case 'symbol':
        if (token.content === '(') return this.closed(this.parseOperation(0));
        throw this.unexpected();
      case undefined:
        throw new FormulaSyntaxError('The formula ends too early.');
    }
  }

  /** A function, TRUE or FALSE, or a column whose name needs no brackets. */
  private parseName(name: string): FormulaNode {
    if (this.takeSymbol('(')) return this.parseCall(name.toUpperCase());
    if (/^(?:true|false)$/i.test(name)) return { kind: 'literal', value: name.toLowerCase() === 'true' };
    return { kind: 'column', name };
  }

  private parseCall(name: string): FormulaNode {
    const known = findFormulaFunction(name);
    if (++this.depth > MAXIMUM_DEPTH) throw new FormulaSyntaxError('Functions are nested too deeply.');
    const args: FormulaNode[] = [];
    if (!this.takeSymbol(')')) {
      do args.push(this.parseOperation(0));
      while (this.takeSymbol(','));
      this.closed(args);
    }
    this.depth--;
    const { least, most = MAXIMUM_ARGUMENTS } = known;
    if (args.length < least || args.length > most)
      throw new FormulaSyntaxError(`${name} does not take ${args.length} arguments.`);
    return { kind: 'call', name, args };
  }

  private closed<T>(inner: T): T {
    if (!this.takeSymbol(')')) throw this.unexpected();
    return inner;
  }

  private takeSymbol(symbol: string): boolean {
    const token = this.tokens[this.position];
    if (token?.kind !== 'symbol' || token.content !== symbol) return false;
    this.position++;
    return true;
  }

  private unexpected(): FormulaSyntaxError {
    const token = this.tokens[Math.min(this.position, this.tokens.length - 1)];
    return new FormulaSyntaxError(`${token?.content ?? 'The end'} cannot be here.`);
  }
}
