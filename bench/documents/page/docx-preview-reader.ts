import type { Reader } from './run-reader';
import { shownBlocks } from './shown-text';

/** What is used of docx-preview; the library may not be installed. */
interface DocxPreview {
  renderAsync(bytes: ArrayBuffer, holder: HTMLElement): Promise<unknown>;
}

/** docx-preview draws pages into the document. */
export const createDocxPreviewReader = ({ renderAsync }: DocxPreview): Reader => ({
  read: async (_name, bytes) => {
    const holder = document.body.appendChild(document.createElement('div'));
    await renderAsync(bytes, holder);
    return holder;
  },
  show: async (made) => {
    const holder = (await made) as HTMLElement;
    const blocks = shownBlocks(holder);
    holder.remove();
    return { blocks, outline: [], gaps: [] };
  }
});
