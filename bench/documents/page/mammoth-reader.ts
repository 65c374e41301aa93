import type { Reader } from './run-reader';
import { shownBlocks } from './shown-text';

/** What is used of mammoth; the library may not be installed. */
interface Mammoth {
  convertToHtml(file: { readonly arrayBuffer: ArrayBuffer }): Promise<{ readonly value: string }>;
}

/** mammoth makes markup. */
export const createMammothReader = (mammoth: Mammoth): Reader => ({
  read: (_name, bytes) => mammoth.convertToHtml({ arrayBuffer: bytes }),
  show: async (made) => {
    const { value } = (await made) as Awaited<ReturnType<Mammoth['convertToHtml']>>;
    const holder = document.createElement('div');
    holder.append(document.createRange().createContextualFragment(value));
    return { blocks: shownBlocks(holder), outline: [], gaps: [] };
  }
});
