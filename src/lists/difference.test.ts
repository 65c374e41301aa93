import { contracts, departments } from './index';
import { differenceKey, subjectOf, type Difference } from './difference';
import { groups, permissionLevels } from './groups';
import { sitePages } from './site-pages';

const [group] = groups.slice(1);
const [level] = permissionLevels.slice(-1);
const [page] = sitePages;
const [first, second] = departments.fields;
if (!group || !level || !page || !first || !second) throw new Error('There is nothing to differ.');

const auditors = { id: 9, title: 'Auditors', kind: 'otherGroup' } as const;

/** Each is another thing to do on one site. */
const differences: readonly Difference[] = [
  { kind: 'missingLevel', level },
  { kind: 'missingGroup', group },
  { kind: 'differentAccess', group: group.key, actual: [] },
  { kind: 'differentAccess', list: departments, group: group.key, actual: [] },
  { kind: 'missingList', list: contracts, title: 'Contracts' },
  { kind: 'missingField', list: departments, field: first },
  { kind: 'missingField', list: departments, field: second },
  { kind: 'differentField', list: departments, field: first, property: 'indexed' },
  { kind: 'differentField', list: departments, field: first, property: 'required' },
  { kind: 'differentSetting', list: departments, setting: 'versioned' },
  { kind: 'openFolder', list: contracts, contract: { id: 1, title: 'Anesthesiology' } },
  { kind: 'openFolder', list: contracts, contract: { id: 2, title: 'Anesthesiology' } },
  { kind: 'strayAccess', list: departments, principal: auditors, actual: [] },
  { kind: 'missingPage', page, title: page.title },
  { kind: 'siteEditors', principal: auditors, actual: [] }
];

it('knows every difference of a site from every other one', () => {
  expect(new Set(differences.map(differenceKey)).size).toBe(differences.length);
});

it('knows a difference again under another title', () => {
  const [before, after] = ['Contracts', 'Agreements'].map(
    (title) => ({ kind: 'missingList', list: contracts, title }) as const
  );
  expect(before && differenceKey(before)).toBe(after && differenceKey(after));
});

it('says what a difference is about', () => {
  expect(differences.map(subjectOf)).toEqual([
    level.key,
    group.key,
    group.key,
    departments.url,
    contracts.url,
    ...Array<string>(5).fill(departments.url),
    contracts.url,
    contracts.url,
    departments.url,
    page.instanceId,
    ''
  ]);
});
