/** How much of a text is read. */
export interface TextLimits {
  /** Most characters. */
  readonly longest: number;
  readonly mostLines: number;
}

/** A text within the limits; one that was cut ends with an ellipsis. */
export function clampText(text: string, { longest, mostLines }: TextLimits): string {
  const clamped = text.slice(0, longest).split('\n', mostLines).join('\n');
  return clamped.length < text.length ? `${clamped.slice(0, longest - 1)}…` : text;
}
