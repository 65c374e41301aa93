/** Why a contract cannot be shown in the page; it can still be opened where it lies. */
export type UnreadableReason =
  /** Neither a Word document nor a PDF. */
  | 'unknownFormat'
  /** Damaged, or protected by a password. */
  | 'damaged'
  /** A scan: pages without text. */
  | 'noText';

/** A document that cannot be read. */
export class UnreadableDocument extends Error {
  public constructor(
    public readonly reason: UnreadableReason,
    message: string,
    options?: { cause?: unknown }
  ) {
    super(message, options);
    this.name = 'UnreadableDocument';
  }
}
