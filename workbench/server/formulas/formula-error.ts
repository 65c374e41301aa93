/** The formula cannot be used: it is not well formed, or has something formulas do not have. */
export class FormulaSyntaxError extends Error {}

/** What Excel shows as `#VALUE!` and the like: the formula came to no value. `ISERROR` and `IFERROR` catch it. */
export class FormulaEvaluationError extends Error {}
