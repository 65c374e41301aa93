import { buildOutline, clausePath, composeDocument } from '../../../src/domain/contracts/document/document-model';
import { readDocument } from '../../../src/webparts/contract-comments/parsing/read-document';
import type { Reader } from './run-reader';

/** The product's own reader. */
export const ourReader: Reader = {
  read: (name, bytes) => readDocument(name, bytes),
  show: async (made) => {
    const document = composeDocument('1', await (made as ReturnType<typeof readDocument>));
    return {
      blocks: document.blocks.map(({ kind, number, text, html, index }) => ({
        kind,
        number,
        text,
        html,
        path: clausePath(document, index).map((step) => [step.number, step.title].filter(Boolean).join(' '))
      })),
      outline: buildOutline(document).map(({ number, title }) => [number, title] as const),
      gaps: document.gaps.map(({ kind }) => kind)
    };
  }
};
