/** Why a contract cannot be shown in the page; it can still be opened where it lies. */
export type UnreadableReason =
  /** Neither a Word document (.docx) nor a PDF. */
  | 'unknownFormat'
  /** A Word document of the format before 2007 (.doc). */
  | 'oldWord'
  | 'damaged'
  /** Protected by a password. */
  | 'password'
  /** Encrypted by a sensitivity label: only programs that ask for the right can open it. */
  | 'encrypted'
  /** A scan: pages without text. */
  | 'noText'
  /** It took longer to fetch and read than anyone waits. */
  | 'tooSlow'
  /** Longer or more deeply nested than a contract is, or made to exhaust whoever opens it. */
  | 'tooLarge';

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
