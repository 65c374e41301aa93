import { departments } from '../../../lists';
import type { Difference } from '../../../lists/difference';
import { groups, permissionLevels } from '../../../lists/groups';
import type { ObservedPrincipal } from '../../../lists/observed-site';
import { sitePages } from '../../../lists/site-pages';
import { adviceOn, nameOf, placeOf, wordsOf } from './difference-words';
import { doneWordsOf } from './done-words';

const [group] = groups.slice(1);
const [level] = permissionLevels.slice(-1);
const [field] = departments.fields;
const auditors: ObservedPrincipal = { id: 9, title: 'Auditors', kind: 'otherGroup' };
const unknown = { id: 3, name: 'Diseño', managesLists: true };
const [page] = sitePages;
if (!group || !level || !page) throw new Error('There are no groups, levels, or pages.');

const everyKind: Readonly<Record<Difference['kind'], Difference>> = {
  missingLevel: { kind: 'missingLevel', level },
  alteredLevel: { kind: 'alteredLevel', level },
  missingGroup: { kind: 'missingGroup', group },
  foreignGroup: { kind: 'foreignGroup', group },
  hiddenMembers: { kind: 'hiddenMembers', group },
  otherOwner: { kind: 'otherOwner', group },
  missingList: { kind: 'missingList', list: departments, title: 'Departments' },
  unfinishedList: { kind: 'unfinishedList', list: departments, title: 'Departments' },
  foreignList: { kind: 'foreignList', list: departments },
  missingField: { kind: 'missingField', list: departments, field },
  differentField: { kind: 'differentField', list: departments, field, property: 'unique' },
  wrongType: { kind: 'wrongType', list: departments, field, actual: 'Note' },
  differentSetting: { kind: 'differentSetting', list: departments, setting: 'readItems' },
  inheritedPermissions: { kind: 'inheritedPermissions', list: departments },
  differentAccess: { kind: 'differentAccess', group: 'staff', expected: 'read', actual: [unknown] },
  openFolder: { kind: 'openFolder', list: departments, contract: { id: 3, title: 'Anesthesiology' } },
  splitAudience: { kind: 'splitAudience', list: departments, contract: { id: 3, title: 'Anesthesiology' } },
  strayAccess: { kind: 'strayAccess', list: departments, principal: auditors, actual: [unknown] },
  missingPage: { kind: 'missingPage', page, title: 'Contract comments (2)', takenBy: 'Comments' },
  unfinishedPage: { kind: 'unfinishedPage', page },
  missingLink: { kind: 'missingLink', page, title: page.title, url: '/SitePages/Contract-comments.aspx' },
  siteEditors: { kind: 'siteEditors', principal: auditors, actual: [unknown] }
};

describe.each(Object.values(everyKind).map((difference) => [difference.kind, difference] as const))(
  '%s',
  (_, difference) => {
    it('has a sentence of its own, with everything filled in, and a place', () => {
      const sentence = wordsOf(difference);
      expect(sentence).toMatch(/\p{L}/u);
      expect(`${sentence} ${adviceOn(difference) ?? ''}`).not.toMatch(/\{\d\}|undefined/);
      expect(nameOf(difference)).toMatch(/\p{L}/u);
      expect(placeOf(difference)).toMatch(/^(Departments|Groups and permission levels|Pages and navigation)$/);
    });

    it('has another sentence once it is done, which speaks of nothing missing', () => {
      const sentence = doneWordsOf(difference);
      expect(sentence).toMatch(/\p{L}/u);
      expect(sentence).not.toMatch(/\{\d\}|undefined|missing/);
      expect(sentence).not.toBe(wordsOf(difference));
    });
  }
);

it('says a level the suite does not know as the site calls it, and nothing held as such', () => {
  expect(wordsOf(everyKind.differentAccess)).toBe('All staff has Diseño instead of Read');
  const held = { ...unknown, key: 'edit' } as const;
  expect(wordsOf({ kind: 'differentAccess', list: departments, group: 'staff', actual: [held] })).toBe(
    'All staff has Edit instead of no access'
  );
});
