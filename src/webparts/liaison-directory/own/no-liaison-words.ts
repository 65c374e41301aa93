import * as strings from 'LiaisonDirectoryStrings';
import type { OwnProfile } from '../../../data/directory/reader';
import type { Unanswered } from '../../../domain/directory/resolve-liaison';
import { fill } from '../../../ui/format/text';
import { awayInWords } from '../day-words';
import type { DayReading } from '../site-days';

/** Why no one answers for a person, and what fixes it, in sentences. */
export interface NoLiaisonWords {
  readonly title: string;
  readonly text: string;
}

function departmentOf(resolution: Unanswered): string {
  return 'match' in resolution ? (resolution.match.departments[0]?.name ?? '') : '';
}

function resolvableByWords({ resolvableBy }: Unanswered, primaryName: string): string {
  return resolvableBy.kind === 'supervisor'
    ? fill(strings.ResolvableBySupervisor, resolvableBy.person.name, primaryName)
    : strings.ResolvableByEditors;
}

/** Puts the typed reason into words. */
export function noLiaisonWords(
  resolution: Unanswered,
  profile: OwnProfile,
  reading: Pick<DayReading, 'locale' | 'today'>
): NoLiaisonWords {
  switch (resolution.reason) {
    case 'departmentNotGiven':
      return { title: strings.WhichDepartment, text: strings.DepartmentNotGiven };
    case 'departmentUnknown':
      return { title: strings.WhichDepartment, text: fill(strings.DepartmentUnknown, profile.department) };
    case 'departmentAmbiguous':
      return { title: strings.WhichDepartment, text: fill(strings.DepartmentAmbiguous, profile.department) };
    case 'noLiaison':
      return {
        title: fill(strings.DepartmentWithoutLiaison, departmentOf(resolution)),
        text: strings.ResolvableByEditors
      };
    case 'liaisonRemoved':
    case 'liaisonLeft':
      return {
        title: fill(strings.DepartmentWithoutLiaison, departmentOf(resolution)),
        text: `${strings.LiaisonLeft} ${strings.ResolvableByEditors}`
      };
    case 'noBackup':
    case 'backupRemoved':
    case 'everyoneAway': {
      const { primary } = resolution;
      const title = fill(strings.PersonIs, primary.name, awayInWords(primary, reading));
      const cause = resolution.reason === 'everyoneAway' ? strings.EveryoneAway : strings.NoCover;
      return { title, text: `${cause} ${resolvableByWords(resolution, primary.name)}` };
    }
  }
}
