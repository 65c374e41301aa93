import * as React from 'react';
import type { OwnProfile } from '../../../data/liaisons/directory-reader';
import { findOwnCard } from '../../../domain/liaisons/accounts';
import type { CalendarDay } from '../../../domain/time/calendar-day';
import { placesNamedIn } from '../../../domain/liaisons/department-names';
import type { Liaison } from '../../../domain/liaisons/directory';
import type { DirectoryIndex } from '../../../domain/liaisons/directory-index';
import type { Grouping } from '../../../domain/liaisons/directory-rows';
import { resolveLiaison, type Resolution } from '../../../domain/liaisons/resolve-liaison';
import { useOwnDepartment } from './use-own-department';

/** What the directory says about the signed-in person. */
export interface OwnLiaison {
  readonly resolution: Resolution;
  /** The person's own card, for liaisons. */
  readonly card: Liaison | undefined;
  /** Keys of the groups of rows that concern the person most. */
  readonly groups: Readonly<Record<Grouping, string | undefined>>;
  chooseDepartment(departmentId: number | undefined): void;
}

export interface OwnLiaisonAsked {
  readonly index: DirectoryIndex;
  readonly profile: OwnProfile;
  readonly login: string;
  readonly today: CalendarDay;
  /** Where the person's choice of a department is remembered. */
  readonly storageKey: string;
}

export function useOwnLiaison({ index, profile, login, today, storageKey }: OwnLiaisonAsked): OwnLiaison {
  const [chosenDepartmentId, chooseDepartment] = useOwnDepartment(storageKey);
  return React.useMemo(() => {
    const resolution = resolveLiaison(index, { ...profile, chosenDepartmentId }, today);
    const card = findOwnCard(index.directory, login);
    const department = 'match' in resolution ? resolution.match.departments[0] : undefined;
    const placeId =
      department?.placeId ?? card?.placeId ?? placesNamedIn(profile.office, index.directory.places)[0]?.id;
    const liaisonId = department?.liaisonId ?? card?.id;
    const groups = {
      place: placeId === undefined ? undefined : `place-${placeId}`,
      liaison: liaisonId === undefined ? undefined : `liaison-${liaisonId}`
    };
    return { resolution, card, groups, chooseDepartment };
  }, [index, profile, chosenDepartmentId, chooseDepartment, login, today]);
}
