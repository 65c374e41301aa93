/**
 * From a person's profile and a day to the liaison who answers for them.
 *
 * Promises: the same profile, directory and day always give the same answer; someone who is away is never the answer; where
 * no one answers, the reason is typed and says who can fix it; any data ends, cycles of backups included.
 * Goals: one function that the directory, questions, reports and requests share. Source of the rules: one point person per
 * unit, dated backups, and departments spelled in profiles as people spell them.
 * A liaison whose approvals are missing answers all the same: a signature that lags behind must not leave a department alone, and
 * `findCoverage` lists it.
 * Non-goals: likeness of names (a wrong liaison is worse than asking the person once), working hours, and who may see what.
 */
import type { CalendarDay } from '../time/calendar-day';
import type { Department, Liaison } from './directory';
import type { DirectoryIndex } from './directory-index';
import { matchDepartment, type Asker, type DepartmentMatch } from './match-department';
import { findCovering, type CoveringGap } from './find-covering';
import type { Person } from '../people/person';
import { foldName } from '../text/fold-text';

/** Who can fix it that no one answers. */
export type Resolver =
  /** The person who asks, by saying which department is theirs. */
  | { readonly kind: 'asker' }
  /** Those who may edit the directory. */
  | { readonly kind: 'editors' }
  /** The person the absent liaison reports to. */
  | { readonly kind: 'supervisor'; readonly person: Person };

/** Someone answers. */
export interface Answered {
  readonly kind: 'answered';
  readonly match: DepartmentMatch;
  /** The one to turn to on that day. */
  readonly answering: Liaison;
  /** The liaison chosen for the department; the same as `answering` unless away. */
  readonly primary: Liaison;
  /** Empty when the primary answers; otherwise the primary and every backup who is away too, in the order they were asked. */
  readonly away: readonly Liaison[];
  /** Backups further on who are there that day: who is asked next when the one who answers does not act. */
  readonly next: readonly Liaison[];
}

/** No one answers, and why. */
export type Unanswered =
  | {
      readonly kind: 'unanswered';
      readonly reason: 'departmentNotGiven' | 'departmentUnknown';
      readonly resolvableBy: Resolver;
    }
  /** Several departments go by that name, with different liaisons. */
  | {
      readonly kind: 'unanswered';
      readonly reason: 'departmentAmbiguous';
      readonly resolvableBy: Resolver;
      readonly candidates: readonly Department[];
    }
  | {
      readonly kind: 'unanswered';
      readonly reason: 'noLiaison' | 'liaisonRemoved';
      readonly resolvableBy: Resolver;
      readonly match: DepartmentMatch;
    }
  | {
      readonly kind: 'unanswered';
      /** `liaisonLeft`: her account is gone, and so are her backups or they are away. */
      readonly reason: CoveringGap | 'liaisonLeft';
      readonly resolvableBy: Resolver;
      readonly match: DepartmentMatch;
      readonly primary: Liaison;
      readonly away: readonly Liaison[];
    };

export type Resolution = Answered | Unanswered;

const asker: Resolver = { kind: 'asker' };
const editors: Resolver = { kind: 'editors' };

/**
 * The liaison who answers for a person on a day.
 * @param index The directory, see `indexDirectory`.
 * @param profile What is known of the person who asks.
 * @param day The day the answer is for.
 */
export function resolveLiaison(index: DirectoryIndex, profile: Asker, day: CalendarDay): Resolution {
  const match = matchDepartment(index, profile);
  if (!match) {
    const reason = foldName(profile.department) === '' ? 'departmentNotGiven' : 'departmentUnknown';
    return { kind: 'unanswered', reason, resolvableBy: asker };
  }
  const liaisonIds = new Set(match.departments.map(({ liaisonId }) => liaisonId));
  if (liaisonIds.size > 1)
    return { kind: 'unanswered', reason: 'departmentAmbiguous', resolvableBy: asker, candidates: match.departments };
  const [liaisonId] = liaisonIds;
  if (liaisonId === undefined) return { kind: 'unanswered', reason: 'noLiaison', resolvableBy: editors, match };
  const primary = index.liaisonById.get(liaisonId);
  if (!primary) return { kind: 'unanswered', reason: 'liaisonRemoved', resolvableBy: editors, match };
  const answering = findCovering(primary, day, index.liaisonById);
  if (answering.liaison)
    return {
      kind: 'answered',
      match,
      answering: answering.liaison,
      primary,
      away: answering.away,
      next: answering.next
    };
  if (primary.hasLeft)
    return { kind: 'unanswered', reason: 'liaisonLeft', resolvableBy: editors, match, primary, away: answering.away };
  const supervisor = primary.reportsTo;
  const resolvableBy: Resolver = supervisor ? { kind: 'supervisor', person: supervisor } : editors;
  return { kind: 'unanswered', reason: answering.gap, resolvableBy, match, primary, away: answering.away };
}
