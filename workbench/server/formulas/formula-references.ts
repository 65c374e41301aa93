import type { FormulaNode } from './formula-node';
import { readFormulaTokens } from './read-formula-tokens';

/** The columns a formula names, each once. */
export function columnsIn(node: FormulaNode): string[] {
  return [...new Set(collect(node))];
}

/** True for a formula that asks what time it is. */
export function readsClock(node: FormulaNode): boolean {
  if (node.kind === 'call') return ['NOW', 'TODAY'].includes(node.name) || node.args.some(readsClock);
  return childrenOf(node).some(readsClock);
}

/** The formula with other names for its columns; all are in brackets afterwards. @throws FormulaSyntaxError as `parseFormula` does */
export function renameColumns(formula: string, rename: (name: string) => string): string {
  const tokens = readFormulaTokens(formula);
  let renamed = '';
  let end = 0;
  tokens.forEach((token, index) => {
    const isCall = tokens[index + 1]?.content === '(';
    const isColumn =
      token.kind === 'column' || (token.kind === 'name' && !isCall && !/^(?:true|false)$/i.test(token.content));
    renamed += formula.slice(end, token.start);
    renamed += isColumn ? `[${rename(token.content)}]` : formula.slice(token.start, token.end);
    end = token.end;
  });
  return renamed + formula.slice(end);
}

function collect(node: FormulaNode): string[] {
  return node.kind === 'column' ? [node.name] : childrenOf(node).flatMap(collect);
}

function childrenOf(node: FormulaNode): readonly FormulaNode[] {
  switch (node.kind) {
    case 'negation':
    case 'percentage':
      return [node.operand];
    case 'operation':
      return [node.left, node.right];
    case 'call':
      return node.args;
    default:
      return [];
  }
}
