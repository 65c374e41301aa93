import { contracts, departments } from '../../../lists';
import { differenceKey, type Difference } from '../../../lists/difference';
import { sitePages } from '../../../lists/site-pages';
import { isNeeded, isUndecided, isWanted, noAnswers, toSteps } from './setup-step';

const [page, other] = sitePages;
if (!page || !other) throw new Error('There are no pages.');

const site = { takenTitles: new Map([['departments', 'Lists/Depts']]), pages: undefined };
const taken: Difference = { kind: 'missingList', list: departments, title: 'Wards', takenBy: 'Lists/Depts' };
const plain: Difference = { kind: 'missingList', list: contracts, title: 'Contracts' };
const choice: Difference = { kind: 'missingPage', page, title: other.title, takenBy: 'Old' };
const otherPage: Difference = { kind: 'missingPage', page: other, title: other.title };
const titled = (difference: Difference): string => ('title' in difference ? difference.title : '');

it('gives what is made the title that was typed for it, however often the site is looked at', () => {
  const answers = { ...noAnswers, titles: new Map([[departments.url, 'Units']]) };
  const [named, untouched] = toSteps([taken, plain], answers, site);
  expect(named && [titled(named.difference), named.takesTitle, named.key]).toEqual([
    'Units',
    true,
    differenceKey(taken)
  ]);
  expect(untouched && [titled(untouched.difference), untouched.takesTitle]).toEqual(['Contracts', false]);
  const unfinished: Difference = { kind: 'unfinishedList', list: departments, title: 'Departments' };
  const [again] = toSteps([unfinished], answers, site);
  expect(again && [titled(again.difference), again.takesTitle]).toEqual(['Units', true]);
});

it('finds a title that another wanted step needs, where it can be changed', () => {
  const answers = { ...noAnswers, titles: new Map([[departments.url, 'contracts']]) };
  expect(toSteps([taken, plain], answers, site).map(({ titleProblem }) => titleProblem)).toEqual([
    { kind: 'needed', by: 'Contracts' },
    undefined
  ]);
});

it('minds the title of a page that is left out only once it is wanted', () => {
  const problems = (agreed: readonly string[]) =>
    toSteps([choice, otherPage], { ...noAnswers, agreed: new Set(agreed) }, { ...site, pages: undefined }).map(
      ({ titleProblem }) => titleProblem?.kind
    );
  expect(problems([])).toEqual([undefined, undefined]);
  expect(problems([differenceKey(choice)])).toEqual(['needed', undefined]);
});

it('wants what is repaired or agreed to, and needs what the suite is not whole without', () => {
  const steps = toSteps([taken, choice, { kind: 'foreignList', list: contracts }], noAnswers, site);
  expect(steps.map(isWanted)).toEqual([true, false, false]);
  expect(steps.map(isNeeded)).toEqual([true, false, true]);
  expect(steps.map(isUndecided)).toEqual([false, true, true]);
  expect(steps.map((step) => isUndecided({ ...step, isAgreed: true }))).toEqual([false, false, false]);
  expect(steps.map((step) => isWanted({ ...step, state: 'done' }))).toEqual([false, false, false]);
});
