import { executiveTiers } from '../domain/relationships/executive-tier';
import { directoryAccess } from './directory-access';
import type { ListDefinition } from './list-definition';

/** Units at a location, each with one executive and one liaison. */
export const departments = {
  url: 'Lists/CommonGroundDepartments',
  kind: 'list',
  title: 'Departments',
  description: 'Departments by location, with the executive who leads each and the liaison who serves it.',
  fields: [
    { name: 'Title', type: 'Text', displayName: 'Department', required: true, indexed: true },
    {
      name: 'DepartmentLocation',
      type: 'Lookup',
      displayName: 'Location',
      lookupList: 'Lists/CommonGroundLocations',
      required: true,
      indexed: true
    },
    {
      name: 'Aliases',
      type: 'Note',
      displayName: 'Also known as',
      description: 'Names that profiles use for this department, one to a line.'
    },
    { name: 'Executive', type: 'User', displayName: 'Executive', indexed: true },
    { name: 'ExecutiveTitle', type: 'Text', displayName: 'Executive title' },
    { name: 'ExecutiveTier', type: 'Choice', displayName: 'Executive tier', choices: executiveTiers },
    {
      name: 'Liaison',
      type: 'Lookup',
      displayName: 'Liaison',
      lookupList: 'Lists/CommonGroundLiaisons',
      indexed: true
    },
    {
      name: 'Systems',
      type: 'Note',
      displayName: 'Systems',
      description: 'Systems the department relies on, one to a line.'
    },
    { name: 'DepartmentPhone', type: 'Text', displayName: 'Phone' },
    {
      name: 'Retired',
      type: 'Boolean',
      displayName: 'Retired',
      description: 'No longer offered or searched; what names it keeps naming it.',
      defaultValue: '0'
    }
  ],
  view: ['Title', 'DepartmentLocation', 'Executive', 'ExecutiveTier', 'Liaison'],
  versioned: true,
  readItems: 'all',
  editItems: 'all',
  access: directoryAccess
} as const satisfies ListDefinition;
