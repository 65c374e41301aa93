import type * as React from 'react';
import type { ContractDocument } from '../../../domain/contracts/document/document-model';
import { createRequiredContext } from '../../../ui/frame/required-context';

/** Draws a document as readers will see it, and goes to a block of it; another object goes there again. */
export type Preview = React.ComponentType<{
  readonly document: ContractDocument;
  readonly goal: { readonly block: number } | undefined;
}>;

/** How the reader draws documents, given by the root of the web part. */
export const [PreviewProvider, usePreview] = createRequiredContext<Preview>('preview of documents');
