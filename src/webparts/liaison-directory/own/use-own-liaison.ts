import * as React from 'react';
import type { OwnProfile } from '../../../data/directory/reader';
import type { CalendarDay } from '../../../domain/time/calendar-day';
import { findWaitingApprovals } from '../../../domain/directory/approvals';
import { findLed, type LedGroup } from '../../../domain/directory/led-departments';
import { locationsNamedIn } from '../../../domain/directory/department-names';
import type { Liaison } from '../../../domain/directory/directory';
import type { DirectoryIndex } from '../../../domain/directory/directory-index';
import type { Grouping } from '../../../domain/directory/directory-rows';
import { resolveLiaison, type Resolution } from '../../../domain/directory/resolve-liaison';
import { useOwnDepartment } from './use-own-department';
import { findOwnCard } from '../../../domain/directory/own-card';

/** What the directory says about the signed-in person. */
export interface OwnLiaison {
  readonly resolution: Resolution;
  /** The person's own card, for liaisons. */
  readonly card: Liaison | undefined;
  /** Keys of the groups of rows that concern the person most. */
  readonly groups: Readonly<Record<Grouping, string | undefined>>;
  /** The liaisons of the departments the person leads; none for those who lead none. */
  readonly led: readonly LedGroup[];
  /** Cards that wait for the person's approval. */
  readonly waiting: readonly Liaison[];
  chooseDepartment(departmentId: number | undefined): void;
}

export interface OwnLiaisonAsked {
  readonly index: DirectoryIndex;
  readonly profile: OwnProfile;
  readonly login: string;
  readonly today: CalendarDay;
}

export function useOwnLiaison({ index, profile, login, today }: OwnLiaisonAsked): OwnLiaison {
  const [chosenDepartmentId, chooseDepartment] = useOwnDepartment();
  return React.useMemo(() => {
    const resolution = resolveLiaison(index, { ...profile, chosenDepartmentId }, today);
    const card = findOwnCard(index.directory, login);
    const department = 'match' in resolution ? resolution.match.departments[0] : undefined;
    const locationId =
      department?.locationId ?? card?.locationId ?? locationsNamedIn(profile.office, index.directory.locations)[0]?.id;
    const liaisonId = department?.liaisonId ?? card?.id;
    const groups = {
      location: locationId === undefined ? undefined : `place-${locationId}`,
      liaison: liaisonId === undefined ? undefined : `liaison-${liaisonId}`
    };
    const led = findLed(index, login, today);
    const waiting = findWaitingApprovals(
      index.directory.liaisons,
      login,
      (id) => index.approvalsByLiaison.get(id) ?? []
    );
    return { resolution, card, groups, led, waiting, chooseDepartment };
  }, [index, profile, chosenDepartmentId, chooseDepartment, login, today]);
}
