import { allLists, contractEntries, departments } from '.';
import { compareSite, isRepairable, type ObservedField, type ObservedList, type ObservedSite } from './compare-site';
import { groups, permissionLevels } from './groups';
import type { FieldDefinition, ListDefinition } from './list-definition';

const definitions = { levels: permissionLevels, groups, lists: allLists };

function observedField(field: FieldDefinition): ObservedField {
  const type = { RichText: 'Note', Date: 'DateTime' }[field.type as string] ?? field.type;
  return {
    type,
    required: field.required ?? false,
    indexed: Boolean(field.indexed ?? field.unique),
    unique: field.unique ?? false,
    choices: field.choices ?? []
  };
}

function observedList(list: ListDefinition, changes: Partial<ObservedList> = {}): ObservedList {
  return {
    fields: new Map(list.fields.map((field) => [field.name, observedField(field)])),
    versioned: list.versioned,
    attachments: list.attachments ?? false,
    readItems: list.readItems,
    editItems: list.editItems,
    hasOwnPermissions: true,
    access: new Map(list.access.map(({ group, level }) => [group, [level]])),
    ...changes
  };
}

function observedSite(...changed: [ListDefinition, Partial<ObservedList>][]): ObservedSite {
  return {
    levels: new Set(permissionLevels.map((level) => level.key)),
    groups: new Set(groups.map((group) => group.key)),
    lists: new Map(
      allLists.map((list) => [list.url, observedList(list, changed.find(([which]) => which.url === list.url)?.[1])])
    )
  };
}

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

  it('asks for levels before groups before lists on an empty site', () => {
    const empty: ObservedSite = {
      levels: new Set(['read', 'edit']),
      groups: new Set(['owners', 'staff', 'visitors']),
      lists: new Map()
    };
    const kinds = compareSite(definitions, empty).map((difference) => difference.kind);
    expect(kinds).toEqual([
      ...Array(3).fill('missingLevel'),
      ...Array(4).fill('missingGroup'),
      ...Array(allLists.length).fill('missingList')
    ]);
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
    expect(differences.map(isRepairable)).toEqual([false]);
  });

  it('finds a log that people could rewrite', () => {
    const differences = compareSite(definitions, observedSite([contractEntries, { editItems: 'all' }]));
    expect(differences).toMatchObject([{ kind: 'differentSetting', setting: 'editItems' }]);
    expect(differences.every(isRepairable)).toBe(true);
  });

  it('finds a list that inherits the site’s permissions, and says so once', () => {
    expect(
      compareSite(definitions, observedSite([contractEntries, { hasOwnPermissions: false, access: new Map() }]))
    ).toMatchObject([{ kind: 'inheritedPermissions' }]);
  });

  it.each([
    ['more than it should', ['edit', 'append']],
    ['another level', ['contribute']],
    ['nothing', []]
  ] as const)('finds a group that holds %s', (_, actual) => {
    const access = new Map(observedList(contractEntries).access);
    access.set('physicians', actual);
    expect(compareSite(definitions, observedSite([contractEntries, { access }]))).toMatchObject([
      { kind: 'differentAccess', group: 'physicians', expected: 'read', actual }
    ]);
  });
});
