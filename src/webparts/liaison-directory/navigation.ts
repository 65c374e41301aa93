import * as React from 'react';
import { coverageGaps, type CoverageGap } from '../../domain/directory/coverage';
import type { Grouping } from '../../domain/directory/directory-rows';
import { urlWith, useUrlState, writeUrlState } from '../../ui/navigation/use-url-state';
import { useUrlText } from '../../ui/navigation/use-url-text';

/** What is shown beside the list. */
export type Subject = { readonly kind: 'liaison' | 'department' | 'location'; readonly id: number };

/** Where a person is in the directory: all of it is in the page's address and can be linked to. */
export interface Navigation {
  readonly query: string;
  readonly grouping: Grouping;
  readonly gap: CoverageGap | undefined;
  readonly subject: Subject | undefined;
  search(query: string): void;
  group(grouping: Grouping): void;
  /** What is missing on cards is shown card by card. */
  filter(gap: CoverageGap | undefined): void;
  open(subject: Subject | undefined): void;
  /** Address of what is shown, for copying. */
  linkTo(subject: Subject): string;
}

const keys = {
  query: 'cgFind',
  grouping: 'cgBy',
  gap: 'cgGap',
  liaison: 'cgLiaison',
  department: 'cgDepartment',
  location: 'cgLocation'
} as const;

const subjectKinds = ['liaison', 'department', 'location'] as const;

function readSubject(ids: Readonly<Record<Subject['kind'], string | undefined>>): Subject | undefined {
  const kind = subjectKinds.find((candidate) => ids[candidate] !== undefined);
  const id = Number(kind && ids[kind]);
  return kind && Number.isInteger(id) && id > 0 ? { kind, id } : undefined;
}

function subjectValues(subject: Subject | undefined): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    subjectKinds.map((kind) => [keys[kind], subject?.kind === kind ? String(subject.id) : undefined])
  );
}

export function useNavigation(): Navigation {
  const { text: query, setText: search } = useUrlText(keys.query);
  const [by, setBy] = useUrlState(keys.grouping);
  const [gap] = useUrlState(keys.gap);
  const [liaison] = useUrlState(keys.liaison);
  const [department] = useUrlState(keys.department);
  const [location] = useUrlState(keys.location);
  return React.useMemo(
    () => ({
      query,
      grouping: by === 'liaison' ? 'liaison' : 'location',
      gap: coverageGaps.find((known) => known === gap),
      subject: readSubject({ liaison, department, location }),
      search,
      group: (grouping) => setBy(grouping === 'liaison' ? grouping : undefined),
      filter: (chosen) =>
        writeUrlState({
          [keys.gap]: chosen,
          ...(chosen && { [keys.grouping]: chosen === 'departmentWithoutLiaison' ? undefined : 'liaison' })
        }),
      open: (subject) => writeUrlState(subjectValues(subject), 'push'),
      linkTo: (subject) => urlWith(subjectValues(subject))
    }),
    [query, by, gap, liaison, department, location, search, setBy]
  );
}
