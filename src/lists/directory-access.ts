import type { ListAccess } from './list-definition';

/** Who may do what on the lists of the directory: site directors keep them, everyone reads them. */
export const directoryAccess: readonly ListAccess[] = [
  { group: 'owners', level: 'fullControl' },
  { group: 'siteDirectors', level: 'contribute' },
  { group: 'staff', level: 'read' },
  { group: 'physicians', level: 'read' },
  { group: 'chiefsOfStaff', level: 'read' },
  { group: 'analysts', level: 'read' }
];
