import * as strings from 'LiaisonDirectoryStrings';
import type { DepartmentProblem } from '../../domain/directory/department-draft';
import type { CellProblem } from '../../domain/directory/import/cells';
import type { LiaisonProblem } from '../../domain/directory/liaison-draft';
import type { LocationProblem } from '../../domain/directory/location-draft';

type Problem = LiaisonProblem | DepartmentProblem | LocationProblem | CellProblem;

const words: Readonly<Record<Problem, string>> = {
  nameMissing: strings.ProblemName,
  titleMissing: strings.ProblemTitle,
  locationMissing: strings.ProblemPlace,
  emailUnreadable: strings.ProblemEmail,
  phoneUnreadable: strings.ProblemPhone,
  dateUnreadable: strings.ProblemDate,
  awayFromMissing: strings.ProblemAwayFrom,
  awayUntilMissing: strings.ProblemAwayUntil,
  awayEndsBeforeItBegins: strings.ProblemAwayOrder,
  backupMissing: strings.ProblemBackup,
  backupIsSelf: strings.ProblemBackupSelf,
  alreadyListed: strings.ProblemListed,
  tooLong: strings.ProblemTooLong,
  nameTaken: strings.ProblemNameTaken,
  aliasTaken: strings.ProblemAliasTaken,
  locationTaken: strings.ProblemLocationTaken,
  locationRetired: strings.ProblemLocationRetired,
  zoneUnknown: strings.ProblemZone,
  hoursUnreadable: strings.ProblemHours,
  holidayUnreadable: strings.ProblemHoliday,
  notFound: strings.ProblemNotFound,
  severalFound: strings.ProblemSeveral,
  choiceUnknown: strings.ProblemChoice
};

/** One problem in words; a problem this page does not know is shown as it is. */
export function problemWords(problem: string): string {
  return Object.entries(words).find(([known]) => known === problem)?.[1] ?? problem;
}

/** Problems in the words the form shows at the field, which say what to do. */
export function wordProblems<Name extends string>(
  problems: Partial<Record<Name, Problem>>
): Partial<Record<Name, string>> {
  const entries = Object.entries(problems) as [Name, Problem][];
  return Object.fromEntries(entries.map(([name, problem]) => [name, words[problem]])) as Partial<Record<Name, string>>;
}
