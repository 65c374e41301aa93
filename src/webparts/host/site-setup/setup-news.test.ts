import { contracts, departments, liaisons, locations } from '../../../lists';
import { differenceKey, type Difference } from '../../../lists/difference';
import { sitePages } from '../../../lists/site-pages';
import type { ObservedSite } from '../../../lists/observed-site';
import type { Attempt, SetupRun } from './judge-run';
import { newsOf } from './setup-news';
import { viewOf, type SetupStage, type SetupState, type SiteLook } from './setup-state';
import { noAnswers } from './setup-step';

const url = 'https://hospital.example/sites/hospital';
const missing = (list: typeof departments | typeof liaisons | typeof contracts | typeof locations): Difference => ({
  kind: 'missingList',
  list,
  title: list.title
});
const all = [missing(locations), missing(liaisons), missing(departments), missing(contracts)];
const foreign: Difference = { kind: 'foreignList', list: contracts };
const pages = sitePages.map((page): Difference => ({
  kind: 'missingPage',
  page,
  title: `${page.title} 2`,
  takenBy: 'Another page'
}));
const pageNames = sitePages.map(({ title }) => title).join(', ');
const done = (difference: Difference): Attempt => ({ difference });
const refused = (difference: Difference): Attempt => ({ difference, failure: { reason: 'invalid', detail: 'No.' } });

const observed = { takenTitles: new Map(), pages: undefined, lists: new Map() } as unknown as ObservedSite;
const look = (differences: readonly Difference[], memberCount = 1): SiteLook => ({
  differences,
  observed,
  groups: [{ key: 'physicians', title: 'Physicians', memberCount, address: '' }]
});
const run = (attempts: readonly Attempt[], isStopped = false): SetupRun => ({
  before: all,
  planned: all.length,
  attempts,
  isStopped
});
const working: SetupStage = { kind: 'working', startedAt: new Date(0), isStopping: false };
const seen = { kind: 'seen' } as const;

const states: readonly [string, Omit<SetupState, 'answers'>, string, string][] = [
  ['looking', { stage: { kind: 'looking' } }, 'plain', `Looking at ${url}…`],
  [
    'found',
    { stage: seen, look: look(all) },
    'plain',
    `Found 4 steps to do on ${url}. Nothing changes until you start.`
  ],
  [
    'found, to be decided',
    { stage: seen, look: look([foreign]) },
    'plain',
    'Needs your decision: Contracts. Nothing changes until you start.'
  ],
  [
    'found, some of it to be decided',
    { stage: seen, look: look([...all.slice(0, 3), foreign]) },
    'plain',
    `Found 3 steps to do on ${url}. Nothing changes until you start. Needs your decision: Contracts.`
  ],
  [
    'found, but for pages at whose addresses are others',
    { stage: seen, look: look(pages) },
    'plain',
    `Needs your decision: ${pageNames}. Nothing changes until you start.`
  ],
  [
    'done but for a page whose making failed and that waits for a decision now',
    {
      stage: seen,
      look: look(pages.slice(0, 1)),
      run: run([...all.slice(0, 3).map(done), refused(pages[0]!)])
    },
    'bad',
    `3 of 4 steps are done. Not done: ${sitePages[0]?.title}. Nothing is half made. Needs your decision: ${sitePages[0]?.title}.`
  ],
  ['nothing to do', { stage: seen, look: look([]) }, 'good', 'This site is set up. No steps are left.'],
  [
    'under way',
    { stage: working, look: look(all), run: run([]) },
    'plain',
    `Setting up ${url}. What is done stays done if you stop.`
  ],
  [
    'about to stop',
    { stage: { ...working, isStopping: true }, look: look(all), run: run([], true) },
    'plain',
    'Stopping after this step…'
  ],
  ['looking again', { stage: { kind: 'looking' }, look: look(all), run: run([]) }, 'plain', 'Looking at what is done…'],
  [
    'stopped',
    { stage: seen, look: look(all.slice(1)), run: run([done(missing(locations))], true) },
    'plain',
    'Stopped after 1 of 4 steps. Nothing is half made. Press Start to go on.'
  ],
  [
    'failed',
    {
      stage: seen,
      look: look(all.slice(1, 2)),
      run: run(all.map((step, index) => (index === 1 ? refused(step) : done(step))))
    },
    'bad',
    '3 of 4 steps are done. Not done: Liaisons. Nothing is half made. Press Start to go on.'
  ],
  [
    'failed everywhere',
    { stage: seen, look: look(all), run: run(all.map(refused)) },
    'bad',
    '0 of 4 steps are done. Not done: Locations, Liaisons, Departments, and 1 more. Nothing is half made. Press Start to go on.'
  ],
  [
    'cut off',
    { stage: seen, look: look(all.slice(1)), run: run([done(all[0]!), refused(all[1]!)]) },
    'bad',
    "1 of 4 steps are done. Not done: Liaisons. 2 more steps weren't begun. Nothing is half made. Press Start to go on."
  ],
  [
    'cut off before the last step',
    { stage: seen, look: look(all.slice(2)), run: run([...all.slice(0, 2).map(done), refused(all[2]!)]) },
    'bad',
    "2 of 4 steps are done. Not done: Departments. 1 more step wasn't begun. Nothing is half made. Press Start to go on."
  ],
  [
    'half made',
    {
      stage: seen,
      look: look([{ kind: 'unfinishedList', list: contracts, title: 'Contracts' }]),
      run: run([...all.slice(0, 3).map(done), refused(missing(contracts))])
    },
    'bad',
    '3 of 4 steps are done. Half made: Contracts. Press Start to go on.'
  ],
  [
    'done but for a decision',
    { stage: seen, look: look([foreign]), run: run(all.slice(0, 3).map(done)) },
    'plain',
    '3 of 4 steps are done. Nothing is half made. Needs your decision: Contracts.'
  ],
  [
    'not to be seen',
    {
      stage: { kind: 'unseen', failure: { reason: 'offline' } },
      look: look(all),
      run: run([done(all[0]!), refused(all[1]!)])
    },
    'bad',
    "The set-up ended. 1 of 4 steps are known to be done, but the site can't be read now. Try again to see the rest."
  ],
  ['not to be seen at first', { stage: { kind: 'unseen', failure: { reason: 'forbidden' } } }, 'bad', ''],
  ['done', { stage: seen, look: look([]), run: run(all.map(done)) }, 'good', 'This site is set up. 4 steps were done.'],
  [
    'done, stopped at the last step',
    { stage: seen, look: look([]), run: run(all.map(done), true) },
    'good',
    'This site is set up. 4 steps were done.'
  ],
  [
    'done, and no one in a group',
    { stage: seen, look: look([], 0), run: run(all.map(done)) },
    'good',
    'This site is set up. 4 steps were done. Next, add people to the groups, and fill in the lists below.'
  ]
];

it.each(states)('says what holds when it is %s', (_, state, tone, text) => {
  expect(newsOf(viewOf({ answers: noAnswers, ...state }), url, 'en-US')).toEqual({ tone, text });
});

it('shows each step with what became of it so far', () => {
  const [first, second, third] = all;
  const attempts = [done(first!), refused(second!)];
  const stage: SetupStage = { ...working, current: differenceKey(third!) };
  const { steps, progress } = viewOf({ stage, look: look(all), run: run(attempts), answers: noAnswers });
  expect(steps.map(({ state }) => state)).toEqual(['done', 'failed', 'working', 'found']);
  expect(progress).toMatchObject({ done: 2, total: 4 });
});
