import { contracts, departments } from './index';
import type { Difference } from './difference';
import { sitePages } from './site-pages';
import { titleProblem } from './title-problem';

const [comments, bank] = sitePages;
if (!comments || !bank) throw new Error('There are no pages.');

const page = (title: string): Difference => ({ kind: 'missingPage', page: comments, title });
const list = (title: string): Difference => ({ kind: 'missingList', list: departments, title });
const bankPage: Difference = { kind: 'missingPage', page: bank, title: 'Knowledge bank' };
const contractList: Difference = { kind: 'unfinishedList', list: contracts, title: 'Contracts' };

const site = {
  takenTitles: new Map([['wards', 'Lists/Depts']]),
  pages: {
    own: new Map(),
    unfinished: new Set<string>(),
    links: new Set<string>(),
    taken: new Map([
      ['contract-comments', 'Comments of 2019'],
      ['untitled', '']
    ])
  }
};

it.each<[string, Difference, ReturnType<typeof titleProblem>]>([
  ['a free title of a list', list('Units'), undefined],
  ['a blank title of a list', list('  '), { kind: 'empty' }],
  ['a list’s title of signs alone', list('???'), undefined],
  ['the title of a list of the site, however it is written', list(' WARDS '), { kind: 'taken', by: 'Lists/Depts' }],
  ['the title another list is about to get', list('contracts'), { kind: 'needed', by: 'Contracts' }],
  ['the title a list is born with', list('CommonGroundLiaisons'), { kind: 'needed', by: 'Liaisons' }],
  ['the title of a page about to be made, for a list', list('Knowledge bank'), undefined],
  ['a free title of a page', page('Comments of physicians'), undefined],
  ['a page’s title of signs alone, which makes no address', page(' ?? '), { kind: 'empty' }],
  ['the address of a page of the site', page(' contract: COMMENTS'), { kind: 'taken', by: 'Comments of 2019' }],
  ['the address of a page without a title', page('Untitled'), { kind: 'taken', by: 'untitled' }],
  ['the address another page is about to get', page('Knowledge  Bank?'), { kind: 'needed', by: 'Knowledge bank' }],
  ['a repair that makes nothing with a title', { kind: 'inheritedPermissions', list: departments }, undefined]
])('judges %s', (_, difference, problem) => {
  expect(titleProblem(difference, [difference, bankPage, contractList], site)).toEqual(problem);
});

it('holds no title against a page that the owner leaves out', () => {
  expect(titleProblem(page('Knowledge bank'), [], site)).toBeUndefined();
});
