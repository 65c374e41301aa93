/** What a formula can come to. Moments are days since December 30, 1899 in the site's zone, as in Excel; `null` is a blank cell. */
export type FormulaValue = number | string | boolean | null;

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** A formula that has been read. */
export type FormulaNode =
  | { readonly kind: 'literal'; readonly value: FormulaValue }
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'negation'; readonly operand: FormulaNode }
  | { readonly kind: 'percentage'; readonly operand: FormulaNode }
  | {
      readonly kind: 'operation';
      readonly operator: BinaryOperator;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    }
  /** `name` is in upper case. */
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly FormulaNode[] };
