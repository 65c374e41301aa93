import type { TitleProblem } from '../../../lists/title-problem';
import { fill } from '../../../ui/format/text';
import { failureWords } from '../../../ui/states/failure-words';
import type { StepProblem } from './setup-step';
import { strings } from './strings';

/** Why a step is not done, and what to do about it; SharePoint's own words where the suite has none. */
export function problemWords(problem: StepProblem): string {
  if (problem === 'unchanged') return strings.ProblemUnchanged;
  switch (problem.reason) {
    case 'notSetUp':
      return strings.ProblemNeedsOther;
    case 'duplicate':
      return strings.ProblemTitleTaken;
    case 'offline':
    case 'signedOut':
    case 'expired':
    case 'otherPerson':
    case 'throttled': {
      const { title, text } = failureWords(problem.reason);
      return `${title}. ${text}`;
    }
    default:
      return problem.detail ?? failureWords(problem.reason).text;
  }
}

/** What is wrong with a title, and what to do about it. */
export function titleProblemWords(problem: TitleProblem, sort: 'list' | 'page'): string {
  switch (problem.kind) {
    case 'empty':
      return sort === 'page' ? strings.TitleEmptyPage : strings.TitleEmptyList;
    case 'taken':
      return fill(sort === 'page' ? strings.TitleTakenByPage : strings.TitleTakenByList, problem.by);
    case 'needed':
      return fill(sort === 'page' ? strings.TitleNeededForPage : strings.TitleNeededForList, problem.by);
  }
}
