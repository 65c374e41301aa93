import * as React from 'react';
import { screen, within } from '@testing-library/react';
import { draftDepartment, type DepartmentDraft } from '../../../domain/directory/department-draft';
import { indexDirectory } from '../../../domain/directory/directory-index';
import { draftLiaison, personField, type LiaisonDraft } from '../../../domain/directory/liaison-draft';
import { buildDepartment, buildLiaison, buildPerson } from '../../../testing/directory/build-directory';
import { createDirectoryRender, smallDirectory } from '../../../testing/directory/render-in-directory';
import { ServicesProvider } from '../services';
import { ConflictChoice } from './ConflictChoice';
import { departmentLabels, departmentWords, liaisonLabels, liaisonWords } from '../record-labels';

const renderInDirectory = createDirectoryRender(ServicesProvider);

const index = indexDirectory(smallDirectory);

interface ChoiceProps<Draft> {
  readonly mine: Draft;
  readonly theirs: Draft;
  readonly fields: readonly (keyof Draft)[];
  readonly labels: Readonly<Record<keyof Draft, string>>;
  readonly wordsOf: (name: keyof Draft, draft: Draft) => string;
}

function Choice<Draft>({ mine, theirs, fields, labels, wordsOf }: ChoiceProps<Draft>): React.ReactElement {
  const [isTheirs, setIsTheirs] = React.useState<readonly (keyof Draft)[]>([]);
  return (
    <ConflictChoice
      conflict={{ fields, mine, theirs, isTheirs, savedBy: 'Tom Bell', savedAt: '2026-03-10T11:55:00Z' }}
      labels={labels}
      wordsOf={wordsOf}
      onDecide={(name, isNow) =>
        setIsTheirs((known) => known.filter((other) => other !== name).concat(isNow ? [name] : []))
      }
    />
  );
}

const showDepartment = (mine: Partial<DepartmentDraft>, fields: readonly (keyof DepartmentDraft)[]) =>
  renderInDirectory(
    <Choice
      mine={{ ...draftDepartment(buildDepartment()), ...mine }}
      theirs={draftDepartment(buildDepartment())}
      fields={fields}
      labels={departmentLabels}
      wordsOf={(name, draft) => departmentWords(name, draft, index)}
    />
  );

const showLiaison = (mine: Partial<LiaisonDraft>, fields: readonly (keyof LiaisonDraft)[]) =>
  renderInDirectory(
    <Choice
      mine={{ ...draftLiaison(buildLiaison()), ...mine }}
      theirs={draftLiaison(buildLiaison({ person: buildPerson() }))}
      fields={fields}
      labels={liaisonLabels}
      wordsOf={(name, draft) => liaisonWords(name, draft, index)}
    />
  );

const versionsOf = (label: string) =>
  within(screen.getByRole('group', { name: label }))
    .getAllByRole('radio')
    .map((radio) => radio.closest('label')?.textContent);

describe('ConflictChoice', () => {
  it('takes the focus and begins with the own version', () => {
    showDepartment({ phone: '555-0142' }, ['phone']);
    expect(document.activeElement?.textContent).toContain('Tom Bell saved changes 5 minutes ago');
    expect(versionsOf('Phone')).toEqual(['Yours555-0142', 'Theirs(empty)']);
    expect(screen.getByRole('radio', { checked: true })).toBe(screen.getByRole('radio', { name: /Yours/ }));
  });

  it('is decided field by field from the keyboard', async () => {
    const { user } = showDepartment({ name: 'Cardiology II', phone: '555-0142' }, ['name', 'phone']);
    const chosen = () =>
      screen.getAllByRole('radio', { checked: true }).map((radio) => radio.closest('label')?.textContent);
    await user.tab();
    await user.keyboard('{ArrowDown}');
    expect(chosen()).toEqual(['TheirsCardiology', 'Yours555-0142']);
    await user.keyboard('{ArrowUp}');
    expect(chosen()).toEqual(['YoursCardiology II', 'Yours555-0142']);
  });

  it.each<[Partial<DepartmentDraft>, keyof DepartmentDraft, string]>([
    [{ liaisonId: 2 }, 'liaisonId', 'Ben Otero'],
    [{ locationId: 2 }, 'locationId', 'Central Hospital'],
    [{ executive: personField(buildPerson({ name: 'Vera Holm' })) }, 'executive', 'Vera Holm'],
    [{ executiveTier: 'VP' }, 'executiveTier', 'VP'],
    [{ aliases: 'Heart Center\nCath Lab' }, 'aliases', 'Heart Center, Cath Lab']
  ])('says %j of a department in words', (mine, field, expected) => {
    showDepartment(mine, [field]);
    expect(versionsOf(departmentLabels[field])[0]).toBe(`Yours${expected}`);
  });

  it.each<[Partial<LiaisonDraft>, keyof LiaisonDraft, string]>([
    [{ backupId: 2 }, 'backupId', 'Ben Otero'],
    [{ locationId: 2 }, 'locationId', 'Central Hospital'],
    [{ isOnSite: false }, 'isOnSite', 'off site'],
    [{ strengths: ['Technology', 'Domain expertise'] }, 'strengths', 'Technology, Domain expertise'],
    [{ awayFrom: '2026-03-08' }, 'awayFrom', '2026-03-08']
  ])('says %j of a liaison in words', (mine, field, expected) => {
    showLiaison(mine, [field]);
    expect(versionsOf(liaisonLabels[field])[0]).toBe(`Yours${expected}`);
  });
});
