import { FormulaEvaluationError } from './formula-error';
import { findFormulaFunction } from './formula-functions';
import type { FormulaMoment } from './formula-functions';
import type { FormulaNode, FormulaValue } from './formula-node';
import { operate, toFlag, toNumber } from './formula-values';

/** What a formula is evaluated with. */
export interface FormulaScope extends FormulaMoment {
  /** The value of a column; `null` for a blank one. */
  readonly column: (name: string) => FormulaValue;
}

/** What a formula comes to. @throws FormulaEvaluationError where Excel would show an error */
export function evaluateFormula(node: FormulaNode, scope: FormulaScope): FormulaValue {
  switch (node.kind) {
    case 'literal':
      return node.value;
    case 'column':
      return scope.column(node.name);
    case 'negation':
      return -toNumber(evaluateFormula(node.operand, scope));
    case 'percentage':
      return toNumber(evaluateFormula(node.operand, scope)) / 100;
    case 'operation':
      return operate(node.operator, evaluateFormula(node.left, scope), evaluateFormula(node.right, scope));
    case 'call':
      return evaluateCall(node.name, node.args, scope);
  }
}

function evaluateCall(name: string, args: readonly FormulaNode[], scope: FormulaScope): FormulaValue {
  const valueAt = (index: number, fallback: FormulaValue): FormulaValue => {
    const node = args[index];
    return node === undefined ? fallback : evaluateFormula(node, scope);
  };
  switch (name) {
    case 'IF':
      return toFlag(valueAt(0, false)) ? valueAt(1, true) : valueAt(2, false);
    case 'IFERROR':
      return isError(() => valueAt(0, null)) ? valueAt(1, null) : valueAt(0, null);
    case 'ISERROR':
      return isError(() => valueAt(0, null));
    default:
      return findFormulaFunction(name).evaluate(
        args.map((node) => evaluateFormula(node, scope)),
        scope
      );
  }
}

function isError(evaluate: () => FormulaValue): boolean {
  try {
    evaluate();
    return false;
  } catch (error) {
    if (error instanceof FormulaEvaluationError) return true;
    throw error;
  }
}
