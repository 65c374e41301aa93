import { directoryAccess } from './directory-access';
import type { ListDefinition } from './list-definition';

/** Hospitals and campuses. */
export const locations = {
  url: 'Lists/Locations',
  kind: 'list',
  title: 'Locations',
  description: 'Hospitals and campuses of the health system.',
  fields: [
    { name: 'Title', type: 'Text', displayName: 'Location', required: true, unique: true },
    { name: 'Campus', type: 'Text', displayName: 'Short name' },
    { name: 'StreetAddress', type: 'Text', displayName: 'Address' },
    { name: 'MainPhone', type: 'Text', displayName: 'Phone' },
    { name: 'TimeZone', type: 'Text', displayName: 'Time zone', description: 'IANA name, for example America/Chicago.' }
  ],
  view: ['Title', 'Campus', 'StreetAddress', 'MainPhone', 'TimeZone'],
  versioned: true,
  readItems: 'all',
  editItems: 'all',
  access: directoryAccess
} as const satisfies ListDefinition;
