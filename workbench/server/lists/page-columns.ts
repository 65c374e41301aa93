import { addField } from '../fields/field-store';
import type { NewField } from '../fields/field-store';
import type { Store } from '../store/store';

const shared = { group: 'Page Layout Columns', canBeDeleted: false } as const;

/** What a page library has beside the columns of every library, with SharePoint's names and ids. */
const pageColumns: readonly NewField[] = [
  {
    internalName: 'CanvasContent1',
    id: '4966388e-6e12-4bc6-8990-5b5b66153eae',
    type: 'Note',
    title: 'Authoring Canvas Content'
  },
  {
    internalName: 'LayoutWebpartsContent',
    id: '261075db-0525-4fb8-a6ea-772014186599',
    type: 'Note',
    title: 'Authoring Layout Content'
  },
  { internalName: 'Description', id: '3f155110-a6a2-4d70-926c-94648101f0e8', type: 'Note', title: 'Description' },
  {
    internalName: 'PromotedState',
    id: 'f5ad16a2-85be-46b2-b5f0-2bb8b4a5074a',
    type: 'Number',
    title: 'Promoted State',
    indexed: true
  },
  {
    internalName: 'FirstPublishedDate',
    id: 'c84f8697-331e-457d-884a-c4fb8f30ea74',
    type: 'DateTime',
    title: 'First Published Date'
  },
  {
    internalName: '_CommentFlags',
    id: '55b29417-1042-47f0-9dff-ce8156667f96',
    type: 'Integer',
    title: 'Comment settings',
    hidden: true
  }
];

/** Gives a new page library the columns that hold what is on a page. */
export function addPageColumns(store: Store, listNumber: number): void {
  for (const column of pageColumns) addField(store, listNumber, { ...shared, ...column });
}
