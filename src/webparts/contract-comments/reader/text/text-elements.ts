import { ElementRegistry } from '../../../../ui/elements/element-registry';
import type { Mark } from './mark-highlights';

/** The elements the contract's text is drawn with, by the index of the block; how a place in the page becomes a place in the document. */
export class TextElements {
  /** What is around a block: its number, its text and its button. */
  public readonly blocks = new ElementRegistry<number>();
  /** What holds exactly a block's text. */
  public readonly texts = new ElementRegistry<number>();
  /** A block's button; that of the whole contract under `WHOLE_CONTRACT`. */
  public readonly buttons = new ElementRegistry<number>();
  private readonly marks = new Map<number, readonly Mark[]>();
  private readonly marksByElement = new WeakMap<Node, Mark>();

  /** Notes a block's highlights in place of those it had. */
  public setMarks(block: number, marks: readonly Mark[]): void {
    this.marks.set(block, marks);
    for (const mark of marks) this.marksByElement.set(mark.element, mark);
  }

  /** A block's highlights, in the order of its text. */
  public marksIn(block: number): readonly Mark[] {
    return this.marks.get(block) ?? [];
  }

  /** Keys of the threads whose highlight a node is in; none outside of all. */
  public threadsAt(node: Node | null): readonly string[] {
    for (let around = node; around; around = around.parentNode) {
      const mark = this.marksByElement.get(around);
      if (mark) return mark.keys;
    }
    return [];
  }
}
