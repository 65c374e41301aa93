import type { ListAccess } from './list-definition';

/**
 * Who may do what on contracts and their log: the chief of staff's office keeps them, everyone reads them. Physicians add entries
 * where an opened contract's folder says so, and nowhere else: not beside the folders, not in a closed one.
 */
export const contractAccess: readonly ListAccess[] = [
  { group: 'owners', level: 'fullControl' },
  { group: 'chiefsOfStaff', level: 'fullControl' },
  { group: 'physicians', level: 'read' },
  { group: 'staff', level: 'read' },
  { group: 'siteDirectors', level: 'read' },
  { group: 'analysts', level: 'read' }
];
