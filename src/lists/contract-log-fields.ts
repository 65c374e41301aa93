import type { FieldDefinition } from './list-definition';

/**
 * The columns of both logs about contracts. Which contract an item is about is not among them: that is the folder it is in, where
 * SharePoint decides who adds.
 * @param kinds What an item of the log can be.
 */
export function contractLogFields(kinds: readonly string[]): readonly FieldDefinition[] {
  return [
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
      maxLength: 60,
      searchable: false,
      description:
        "The author's number on the site, a period, and what the browser made that sent the entry. Items with the same key and content are one entry."
    },
    { name: 'EntryKind', type: 'Choice', displayName: 'Kind', required: true, indexed: true, choices: kinds },
    {
      name: 'ParentKey',
      type: 'Text',
      displayName: 'About entry',
      indexed: true,
      maxLength: 60,
      searchable: false,
      description:
        'The entry this one replies to, agrees with, answers, revises or withdraws: its list and number, or its key while it had none.'
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
  ];
}

/** Columns of a log's first view. */
export const contractLogView = ['ID', 'Title', 'EntryKind', 'EntryBody', 'Author', 'Created'] as const;
