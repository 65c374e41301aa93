import {
  allLists,
  contractDecisions,
  contractEntries,
  contracts,
  departments,
  knowledgeArticles,
  liaisons
} from '../src/lists';
import { permissionLevels } from '../src/lists/groups';
import { buildSeed } from './build-seed';
import { findMisfits, itemsOf, listAt } from './testing/find-misfits';
import type { SeedKind } from './build-seed';
import type { SeedPrincipal, SeedRoleAssignment, SeedSite } from './types';

/** Each test makes a whole hospital, its documents included. */
jest.setTimeout(30_000);

const baseDay = new Date('2026-11-21T18:30:00Z');
const seeds = new Map<SeedKind, SeedSite>(
  (['empty', 'demo', 'large'] as const).map((kind) => [kind, buildSeed(kind, baseDay)])
);

function seedOf(kind: SeedKind): SeedSite {
  const seed = seeds.get(kind);
  if (seed === undefined) throw new Error(kind);
  return seed;
}

function allAssignments(seed: SeedSite): readonly SeedRoleAssignment[] {
  return seed.lists.flatMap((list) => [
    ...(list.roleAssignments ?? []),
    ...(list.folders ?? []).flatMap((folder) => folder.roleAssignments ?? [])
  ]);
}

describe.each(['demo', 'large'] as const)('the %s seed', (kind) => {
  const seed = seedOf(kind);

  test.each(allLists.map((list) => [list.url, list] as const))('has rows that fit %s', (_, definition) => {
    expect(findMisfits(seed, definition)).toEqual([]);
  });

  test('names every list of the suite in the order in which lookups can be resolved', () => {
    expect(seed.lists.map((list) => list.url)).toEqual(allLists.map((list) => list.url));
  });

  test('gives permissions only to its own groups, with levels that exist', () => {
    const groups = new Set(seed.groups.map((group) => group.title));
    const levels = new Set(permissionLevels.map((level) => level.title));
    const isGroup = (principal: SeedPrincipal): boolean => 'group' in principal && groups.has(principal.group);
    const wrong = allAssignments(seed).filter(
      ({ principal, permissionLevel }) => !isGroup(principal) || !levels.has(permissionLevel)
    );
    expect(wrong).toEqual([]);
  });

  test('has groups whose members are among its people, each of whom has a login of their own', () => {
    const people = new Set(seed.people.map((person) => person.upn));
    expect(people.size).toBe(seed.people.length);
    expect(seed.groups.flatMap((group) => group.members).filter((member) => !people.has(member))).toEqual([]);
  });

  test('puts every entry into a folder that it makes', () => {
    for (const { url } of [contractEntries, contractDecisions]) {
      const { folders, rows } = listAt(seed, url);
      const paths = new Set(folders?.map((folder) => folder.path));
      expect(rows?.filter((row) => row.folder === undefined || !paths.has(row.folder))).toEqual([]);
    }
  });

  test('dates nothing later than the base day', () => {
    const late = seed.lists.flatMap(itemsOf).filter((item) => (item.modified ?? item.created) > baseDay.toISOString());
    expect(late.map((item) => item.key)).toEqual([]);
  });
});

test('the same kind and base day give the same seed', () => {
  expect(JSON.stringify(buildSeed('demo', baseDay))).toBe(JSON.stringify(seedOf('demo')));
  expect(JSON.stringify(buildSeed('large', baseDay))).toBe(JSON.stringify(seedOf('large')));
});

test('the empty seed has an organization with 40 physicians in one group, and no lists, pages or groups of ours', () => {
  const seed = seedOf('empty');
  expect([seed.lists, seed.pages ?? [], seed.permissionLevels]).toEqual([[], [], []]);
  const [physicians] = seed.directoryGroups ?? [];
  expect([physicians?.title, new Set(physicians?.members).size]).toEqual(['Medical staff', 40]);
  expect(seed.groups.map(({ associated }) => associated)).toEqual(['owner', 'member', 'visitor']);
  expect(seed.groups.find((group) => group.associated === 'owner')?.members).toEqual([
    'robin.ashdown@hospital.example'
  ]);
});

test('the switch offers everyone whose view of the product differs', () => {
  const roles = seedOf('demo').people.flatMap((person) => person.role ?? []);
  expect([...roles].sort()).toEqual([
    'Administrator',
    'CIO',
    'Chief of staff',
    'Department executive',
    'IT analyst',
    'Nurse',
    'Physician',
    'Second physician',
    'Site director',
    'Site director',
    'Visitor'
  ]);
});

test('the visitor belongs to no group that may write', () => {
  const groups = seedOf('demo').groups.filter((group) => group.members.includes('wren.calloway@hospital.example'));
  expect(groups.map((group) => group.title)).toEqual(['Visitors']);
});

test('physicians may add entries exactly to the contracts whose comment period is open', () => {
  const seed = seedOf('demo');
  const now = baseDay.toISOString();
  const open = (listAt(seed, contracts.url).rows ?? []).map(
    ({ fields }) =>
      String(fields.PeriodOpens) <= now && now < String(fields.PeriodCloses) && fields.CommentsFrozen === false
  );
  const entries = listAt(seed, contractEntries.url);
  const levels = (entries.folders ?? []).map(
    (folder) =>
      (folder.roleAssignments ?? entries.roleAssignments)?.find(
        ({ principal }) => 'group' in principal && principal.group === 'Physicians'
      )?.permissionLevel
  );
  expect(levels).toEqual(open.map((isOpen) => (isOpen ? 'Add only' : 'Read')));
  expect(open).toEqual([true, true, false, false, false]);
});

test('the large seed has the sizes the product is measured at', () => {
  const seed = seedOf('large');
  const count = (url: string): number => listAt(seed, url).rows?.length ?? 0;
  expect(count(knowledgeArticles.url)).toBe(10_000);
  expect(count(departments.url)).toBe(5000);
  expect(count(liaisons.url)).toBe(500);
  const said = [contractEntries, contractDecisions].flatMap(({ url }) => listAt(seed, url).rows ?? []);
  // Its versions and its period come on top.
  const about = said.filter(
    ({ key, folder, fields }) =>
      folder === 'contract-1' && fields.EntryKind !== 'published' && !key?.endsWith('-scheduled')
  );
  expect(about.length).toBe(10_000);
});
