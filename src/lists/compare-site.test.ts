import { allLists, contractEntries, departments } from '.';
import { permissionBits } from './base-permissions';
import { compareSite } from './compare-site';
import { remedyOf } from './difference';
import { fieldId } from './field-xml';
import { groups, permissionLevels } from './groups';
import type { FieldDefinition, ListDefinition, PermissionLevelKey } from './list-definition';
import type {
  HeldLevel,
  ObservedField,
  ObservedGrant,
  ObservedGroup,
  ObservedList,
  ObservedPrincipal,
  ObservedSite
} from './observed-site';
import { sitePages } from './site-pages';

const definitions = { levels: permissionLevels, groups, lists: allLists, pages: sitePages };
const wellMade: ObservedGroup = { isMarked: true, showsMembers: true, isOwnersOwn: true };

const held = (key: PermissionLevelKey): HeldLevel => ({
  id: permissionLevels.findIndex((level) => level.key === key),
  key,
  name: key,
  managesLists: ['fullControl', 'edit'].includes(key)
});
const otherLevel: HeldLevel = { id: 99, name: 'Diseño', managesLists: true };
const person: ObservedPrincipal = { id: 7, title: 'Robin Ashdown', kind: 'person' };
const members: ObservedPrincipal = { id: 8, title: 'Hospital Members', kind: 'members' };
const auditors: ObservedPrincipal = { id: 9, title: 'Auditors', kind: 'otherGroup' };

function observedField(list: ListDefinition, field: FieldDefinition): ObservedField {
  const type = { RichText: 'Note', Date: 'DateTime' }[field.type as string] ?? field.type;
  return {
    id: fieldId(list, field).slice(1, -1).toUpperCase(),
    type,
    required: field.required ?? false,
    indexed: Boolean(field.indexed ?? field.unique),
    unique: field.unique ?? false,
    choices: field.choices ?? []
  };
}

const grantsOf = (list: ListDefinition): readonly ObservedGrant[] =>
  list.access.map(({ group, level }) => ({ holder: group, levels: [held(level)] }));

function observedList(list: ListDefinition, changes: Partial<ObservedList> = {}): ObservedList {
  return {
    title: list.title,
    description: list.description,
    itemCount: 0,
    fields: new Map(list.fields.map((field) => [field.name, observedField(list, field)])),
    versioned: list.versioned,
    attachments: list.attachments ?? false,
    hiddenFromSearch: list.hiddenFromSearch ?? false,
    readItems: list.readItems,
    editItems: list.editItems,
    hasOwnPermissions: true,
    grants: grantsOf(list),
    ...changes
  };
}

const siteOf = (changes: Partial<ObservedSite>): ObservedSite => ({
  levels: new Map(permissionLevels.map((level) => [level.key, permissionBits(level.basePermissions ?? [])])),
  groups: new Map(groups.map((group) => [group.key, wellMade])),
  grants: groups.map((group) => ({ holder: group.key, levels: [held(group.siteLevel)] })),
  lists: new Map(allLists.map((list) => [list.url, observedList(list)])),
  takenTitles: new Map(),
  openFolders: [],
  splitAudiences: [],
  pages: undefined,
  ...changes
});

/** A site in order but for one list. */
function observedSite(...changed: [ListDefinition, Partial<ObservedList>][]): ObservedSite {
  return siteOf({
    lists: new Map(
      allLists.map((list) => [list.url, observedList(list, changed.find(([which]) => which.url === list.url)?.[1])])
    )
  });
}

/** The grants of a list with those of one holder in place of what is meant. */
const withGrant = (list: ListDefinition, grant: ObservedGrant): Partial<ObservedList> => ({
  grants: [...grantsOf(list).filter(({ holder }) => holder !== grant.holder), grant]
});

const withField = (list: ListDefinition, name: string, changes: Partial<ObservedField>): Partial<ObservedList> => {
  const fields = new Map(observedList(list).fields);
  const field = fields.get(name);
  if (field) fields.set(name, { ...field, ...changes });
  return { fields };
};

describe('compareSite', () => {
  it('finds nothing on a site that is as defined', () => {
    expect(compareSite(definitions, observedSite())).toEqual([]);
  });

  it('asks for levels before groups before lists on a site as Microsoft makes it', () => {
    const empty: ObservedSite = {
      levels: new Map([['read', 0n]]),
      groups: new Map([['owners', wellMade]]),
      lists: new Map(),
      grants: [{ holder: members, levels: [held('edit')] }],
      takenTitles: new Map(),
      openFolders: [],
      splitAudiences: [],
      pages: { own: new Map(), unfinished: new Set(), taken: new Map(), links: new Set() }
    };
    const kinds = compareSite(definitions, empty).map((difference) => difference.kind);
    expect(kinds).toEqual([
      ...Array(6).fill('missingLevel'),
      ...Array(5).fill('missingGroup'),
      ...Array(allLists.length).fill('missingList'),
      ...Array(sitePages.length).fill('missingPage'),
      'siteEditors'
    ]);
  });

  it('finds a level of the suite that was turned into more', () => {
    const levels = new Map(siteOf({}).levels).set('append', permissionBits(['viewListItems', 'manageLists']));
    expect(compareSite(definitions, siteOf({ levels }))).toMatchObject([
      { kind: 'alteredLevel', level: { key: 'append' } }
    ]);
  });

  it.each([
    ['hiddenMembers', { showsMembers: false }],
    ['otherOwner', { isOwnersOwn: false }],
    ['foreignGroup', { isMarked: false, showsMembers: false }]
  ] as const)('finds a group with %s', (kind, changes) => {
    const observed = new Map(siteOf({}).groups).set('physicians', { ...wellMade, ...changes });
    expect(compareSite(definitions, siteOf({ groups: observed }))).toMatchObject([
      { kind, group: { key: 'physicians' } }
    ]);
  });

  it('finds a group of the suite that holds more on the site than it should', () => {
    const grants = siteOf({}).grants.map((grant) =>
      grant.holder === 'staff' ? { ...grant, levels: [held('fullControl')] } : grant
    );
    expect(compareSite(definitions, siteOf({ grants }))).toMatchObject([
      { kind: 'differentAccess', group: 'staff', expected: 'read' }
    ]);
  });

  it('leaves it to a person that the site’s Members may edit the whole site', () => {
    const grants = [...siteOf({}).grants, { holder: members, levels: [held('edit')] }];
    const differences = compareSite(definitions, siteOf({ grants }));
    expect(differences).toMatchObject([{ kind: 'siteEditors', principal: members }]);
    expect(differences.map(remedyOf)).toEqual(['byHand']);
  });

  it('takes a list at its address for its own only where a column says so, and asks before it adopts another', () => {
    const fields = new Map([...observedList(departments).fields].map(([name, field]) => [name, { ...field, id: 'x' }]));
    const differences = compareSite(definitions, observedSite([departments, { fields }]));
    expect(differences).toMatchObject([{ kind: 'foreignList', list: { url: departments.url } }]);
    expect(differences.map(remedyOf)).toEqual(['consent']);
  });

  it('gives a list another title where the title is taken', () => {
    const lists = new Map(siteOf({}).lists);
    lists.delete(departments.url);
    const takenTitles = new Map([
      ['departments', 'Lists/Depts'],
      ['departments (common ground)', 'Lists/Old']
    ]);
    expect(compareSite(definitions, siteOf({ lists, takenTitles }))).toMatchObject([
      { kind: 'missingList', title: 'Departments (Common Ground 2)', takenBy: 'Lists/Depts' }
    ]);
  });

  it('finishes a list whose making broke off, and asks no one whose it is', () => {
    const broken = { title: 'CommonGroundDepartments', fields: new Map(), hasOwnPermissions: false };
    const differences = compareSite(definitions, observedSite([departments, broken]));
    expect(differences).toMatchObject([
      { kind: 'unfinishedList', list: { url: departments.url }, title: 'Departments' }
    ]);
    expect(differences.map(remedyOf)).toEqual(['repair']);
    const adopted = {
      ...broken,
      fields: observedList(departments).fields,
      description: 'Wards',
      hasOwnPermissions: true
    };
    expect(compareSite(definitions, observedSite([departments, adopted]))).toEqual([]);
  });

  it('finds a column that a later version added', () => {
    const fields = new Map(observedList(departments).fields);
    fields.delete('Systems');
    expect(compareSite(definitions, observedSite([departments, { fields }]))).toMatchObject([
      { kind: 'missingField', field: { name: 'Systems' } }
    ]);
  });

  it.each([
    ['required', 'Title', { required: false }],
    ['indexed', 'Title', { indexed: false }],
    ['choices', 'ExecutiveTier', { choices: ['CXO', 'VP'] }]
  ] as const)('finds a column that lost its %s', (property, name, changes) => {
    const differences = compareSite(definitions, observedSite([departments, withField(departments, name, changes)]));
    expect(differences).toMatchObject([{ kind: 'differentField', property, field: { name } }]);
  });

  it('leaves choices and columns that the site added alone', () => {
    const changes = withField(departments, 'ExecutiveTier', { choices: ['CXO', 'VP', 'Director', 'Manager', 'Chair'] });
    expect(compareSite(definitions, observedSite([departments, changes]))).toEqual([]);
  });

  it('reports a column of the wrong type and does not offer to repair it', () => {
    const differences = compareSite(
      definitions,
      observedSite([departments, withField(departments, 'Liaison', { type: 'Text' })])
    );
    expect(differences).toMatchObject([{ kind: 'wrongType', actual: 'Text' }]);
    expect(differences.map(remedyOf)).toEqual(['byHand']);
  });

  it('finds a log that people could rewrite', () => {
    const differences = compareSite(definitions, observedSite([contractEntries, { editItems: 'all' }]));
    expect(differences).toMatchObject([{ kind: 'differentSetting', setting: 'editItems' }]);
    expect(differences.map(remedyOf)).toEqual(['repair']);
  });

  it('finds a list that inherits the site’s permissions, and says so once', () => {
    expect(
      compareSite(definitions, observedSite([contractEntries, { hasOwnPermissions: false, grants: [] }]))
    ).toMatchObject([{ kind: 'inheritedPermissions' }]);
  });

  it('finds a column that is unique though it should not be, which keeps folders from having permissions', () => {
    const changes = withField(contractEntries, 'ParentKey', { unique: true });
    expect(compareSite(definitions, observedSite([contractEntries, changes]))).toMatchObject([
      { kind: 'differentField', property: 'unique', field: { name: 'ParentKey' } }
    ]);
  });

  it.each([
    ['more than it should', [held('edit'), held('append')]],
    ['another level', [held('contribute')]],
    ['a level the suite does not know', [otherLevel]],
    ['nothing', []]
  ])('finds a group that holds %s', (_, actual) => {
    const changes = withGrant(contractEntries, { holder: 'physicians', levels: actual });
    expect(compareSite(definitions, observedSite([contractEntries, changes]))).toMatchObject([
      { kind: 'differentAccess', group: 'physicians', expected: 'read', actual }
    ]);
  });

  it.each([
    [person, 'repair'],
    [members, 'repair'],
    [auditors, 'byHand']
  ] as const)('finds what %p holds on a list', (principal, remedy) => {
    const changes = withGrant(contractEntries, { holder: principal, levels: [held('read')] });
    const differences = compareSite(definitions, observedSite([contractEntries, changes]));
    expect(differences).toMatchObject([{ kind: 'strayAccess', principal }]);
    expect(differences.map(remedyOf)).toEqual([remedy]);
  });

  it('finds the folder of a contract that takes entries after the end of its period', () => {
    const contract = { id: 3, title: 'Anesthesiology' };
    expect(compareSite(definitions, siteOf({ openFolders: [contract] }))).toEqual([
      { kind: 'openFolder', list: contractEntries, contract }
    ]);
  });

  it('leaves someone alone who only has Limited Access to a list', () => {
    const changes = withGrant(contractEntries, { holder: person, levels: [] });
    expect(compareSite(definitions, observedSite([contractEntries, changes]))).toEqual([]);
  });
});
