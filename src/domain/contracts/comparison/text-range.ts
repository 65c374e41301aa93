/** A stretch of a text, from the first character up to, but not including, the character at `end`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}
