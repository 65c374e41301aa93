import { contracts, departments, liaisons } from '../../../lists';
import { differenceKey, type Difference } from '../../../lists/difference';
import { ownGroups } from '../../../lists/groups';
import { judgeRun, type Attempt } from './judge-run';

const [group] = ownGroups;
if (!group) throw new Error('There are no groups.');

const missing = (list: typeof departments | typeof liaisons | typeof contracts): Difference => ({
  kind: 'missingList',
  list,
  title: list.title
});
const failure = { reason: 'invalid', detail: 'No.' } as const;

function judge(attempts: readonly Attempt[], found: readonly Difference[]) {
  const before = [missing(departments), missing(liaisons), missing(contracts)];
  return judgeRun({ before, attempts, planned: 3, isStopped: false }, found);
}

it('counts as done what is no longer found, also where its answer was lost', () => {
  const attempts = [{ difference: missing(departments) }, { difference: missing(liaisons), failure }];
  const { done, failed, halfMade } = judge(attempts, [missing(contracts)]);
  expect(done).toEqual([missing(departments), missing(liaisons)]);
  expect([failed, halfMade]).toEqual([[], []]);
});

it('counts as failed what is still found, also where SharePoint said yes', () => {
  const attempts = [{ difference: missing(departments) }, { difference: missing(liaisons), failure }];
  const { done, failed, problems } = judge(attempts, [missing(departments), missing(liaisons)]);
  expect(done).toEqual([]);
  expect(failed).toEqual([missing(departments), missing(liaisons)]);
  expect([...problems.values()]).toEqual(['unchanged', failure]);
});

it('knows what a failed step left half made, and says why with what is to be done about it', () => {
  const rest: Difference = { kind: 'unfinishedList', list: departments, title: 'Departments' };
  const { done, failed, halfMade, problems } = judge(
    [{ difference: missing(departments), failure }],
    [rest, missing(liaisons)]
  );
  expect([done, failed]).toEqual([[], []]);
  expect(halfMade).toEqual([missing(departments)]);
  expect(problems.get(differenceKey(rest))).toEqual(failure);
});

it('takes for a rest only what was not found before', () => {
  const owner: Difference = { kind: 'otherOwner', group };
  const shown: Difference = { kind: 'hiddenMembers', group };
  const { done, halfMade } = judgeRun(
    { before: [shown, owner], attempts: [{ difference: shown, failure }], planned: 2, isStopped: true },
    [owner]
  );
  expect([done, halfMade]).toEqual([[shown], []]);
});
