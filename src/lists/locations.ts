import { directoryAccess } from './directory-access';
import type { ListDefinition } from './list-definition';

/** Hospitals and campuses. */
export const locations = {
  url: 'Lists/CommonGroundLocations',
  kind: 'list',
  title: 'Locations',
  description: 'Hospitals and campuses of the health system.',
  fields: [
    { name: 'Title', type: 'Text', displayName: 'Location', required: true, unique: true },
    { name: 'Campus', type: 'Text', displayName: 'Short name' },
    { name: 'StreetAddress', type: 'Text', displayName: 'Address' },
    { name: 'MainPhone', type: 'Text', displayName: 'Phone' },
    {
      name: 'TimeZone',
      type: 'Text',
      displayName: 'Time zone',
      description: 'IANA name, for example America/Chicago.'
    },
    {
      name: 'WorkingHours',
      type: 'Text',
      displayName: 'Working hours of IT',
      description: 'For example Mon-Fri 8:00-17:00, Sat 9:00-12:00. Empty: Monday to Friday, 8:00 to 17:00.'
    },
    {
      name: 'Holidays',
      type: 'Note',
      displayName: 'Holidays',
      description: 'Days on which IT does not work, as 2027-01-01, one to a line.'
    },
    {
      name: 'Retired',
      type: 'Boolean',
      displayName: 'Retired',
      description: 'No longer offered or searched; what names it keeps naming it.',
      defaultValue: '0'
    }
  ],
  view: ['Title', 'Campus', 'StreetAddress', 'MainPhone', 'TimeZone', 'WorkingHours'],
  versioned: true,
  readItems: 'all',
  editItems: 'all',
  access: directoryAccess
} as const satisfies ListDefinition;
