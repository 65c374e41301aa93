import { contractAccess } from './contract-access';
import type { ListDefinition } from './list-definition';

/** What an entry can be. New kinds may be added at the end; old versions of the suite keep and show kinds they do not know. */
export const entryKinds = [
  'comment',
  'reply',
  'agreement',
  'agreementWithdrawn',
  'answer',
  'settled',
  'dismissed',
  'revision',
  'withdrawal',
  'reattachment',
  'read',
  'period'
] as const;

/**
 * The append-only log of what was said and done about contracts. One item is one act; a contract's entries are in a folder
 * of that contract, whose permissions open and close the comment period.
 */
export const contractEntries = {
  url: 'Lists/ContractEntries',
  kind: 'list',
  title: 'Contract entries',
  description: 'Comments, replies, agreements and answers about contracts: an append-only log.',
  fields: [
    {
      name: 'Title',
      type: 'Text',
      displayName: 'Entry',
      description: 'What the entry is about, for people who open the list.'
    },
    {
      name: 'EntryKey',
      type: 'Text',
      displayName: 'Entry key',
      required: true,
      // Not unique: SharePoint refuses a unique column where folders have permissions of their own.
      indexed: true,
      maxLength: 40,
      searchable: false,
      description:
        'Made by the browser that sent the entry. Items of one author with the same key and content are one entry.'
    },
    { name: 'EntryKind', type: 'Choice', displayName: 'Kind', required: true, indexed: true, choices: entryKinds },
    { name: 'ContractId', type: 'Number', displayName: 'Contract', required: true, indexed: true },
    {
      name: 'ParentKey',
      type: 'Text',
      displayName: 'About entry',
      indexed: true,
      maxLength: 40,
      searchable: false,
      description: 'Key of the entry this one replies to, agrees with, revises or withdraws.'
    },
    { name: 'EntryBody', type: 'Note', displayName: 'Text' },
    {
      name: 'EntryAnchor',
      type: 'Note',
      displayName: 'Anchor',
      searchable: false,
      description:
        'Where in the document the entry points: quote, context, offsets, clause path and document version, as JSON.'
    },
    { name: 'DocumentVersion', type: 'Text', displayName: 'Document version', maxLength: 16 }
  ],
  view: ['ID', 'Title', 'EntryKind', 'ContractId', 'EntryBody', 'Author', 'Created'],
  versioned: true,
  folders: true,
  readItems: 'all',
  editItems: 'own',
  access: contractAccess
} as const satisfies ListDefinition;
