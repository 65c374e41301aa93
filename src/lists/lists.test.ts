import { allLists } from '.';
import { fieldId } from './field-xml';
import { GROUP_MARK, ownGroups } from './groups';

describe.each(allLists.map((list) => [list.url, list] as const))('%s', (_, list) => {
  it('names every column once', () => {
    const names = list.fields.map((field) => field.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('looks only into lists declared before it, or into itself', () => {
    const known = allLists.slice(0, allLists.indexOf(list) + 1).map((earlier) => earlier.url);
    const targets = list.fields.flatMap((field) => (field.type === 'Lookup' ? [field.lookupList] : []));
    expect(targets.filter((target) => target === undefined || !known.includes(target))).toEqual([]);
  });

  it('stays within what SharePoint can index and a view can join', () => {
    expect(list.fields.filter((field) => field.indexed || field.unique).length).toBeLessThanOrEqual(20);
    expect(
      list.view.filter((name) => list.fields.some((field) => field.name === name && /User|Lookup/.test(field.type)))
        .length
    ).toBeLessThanOrEqual(12);
  });

  it('never indexes what SharePoint cannot index', () => {
    expect(list.fields.filter((field) => field.indexed && /Note|RichText|MultiChoice/.test(field.type))).toEqual([]);
  });

  it('gives choices to every choice column and a default among them', () => {
    for (const field of list.fields.filter((candidate) => /Choice/.test(candidate.type))) {
      expect(field.choices?.length).toBeGreaterThan(0);
      if (field.defaultValue !== undefined) expect(field.choices).toContain(field.defaultValue);
    }
  });

  it('asks for no unique column where SharePoint refuses one: beside permissions of folders or items, or "own items only"', () => {
    const hasPermissionsBelow = 'folders' in list && list.folders;
    const isPerPerson = list.readItems === 'own' || list.editItems === 'own';
    if (hasPermissionsBelow || isPerPerson) expect(list.fields.filter((field) => field.unique)).toEqual([]);
  });

  it('shows only columns it has', () => {
    const own = list.fields.map((field) => field.name);
    expect(list.view.filter((name) => ![...own, 'ID', 'Author', 'Created'].includes(name))).toEqual([]);
  });

  it('gives each group at most one level, and the owners all rights', () => {
    const given = list.access.map((grant) => grant.group);
    expect(new Set(given).size).toBe(given.length);
    expect(list.access).toContainEqual({ group: 'owners', level: 'fullControl' });
  });
});

describe('column identities', () => {
  it('never meet: no two columns of the suite share a GUID but Title, which is SharePoint’s', () => {
    const ids = allLists.flatMap((list) =>
      list.fields.filter((field) => field.name !== 'Title').map((field) => fieldId(list, field))
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^\{[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}\}$/);
  });
});

describe('the groups of the suite', () => {
  it.each(ownGroups.map((group) => [group.title, group] as const))(
    '%s has a title SharePoint accepts',
    (title, group) => {
      expect(title).not.toMatch(/["/\\[\]:|<>+=;,?*'@]/);
      expect(group.description.startsWith(GROUP_MARK)).toBe(true);
    }
  );
});
