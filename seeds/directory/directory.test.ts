import { createClock } from '../clock';
import { allPeople } from '../people';
import { allDepartments, buildDepartments } from './departments';
import { buildApprovals, buildLiaisons } from './liaisons';
import { buildLocations } from './locations';

const clock = createClock(new Date('2026-11-21T18:30:00Z'));
const liaisons = buildLiaisons(clock);

test('four hospitals lie in different time zones', () => {
  const zones = buildLocations(clock).map((row) => String(row.fields.TimeZone));
  expect(zones).toHaveLength(4);
  expect(new Set(zones).size).toBeGreaterThan(1);
  for (const timeZone of zones) expect(() => new Intl.DateTimeFormat('en-US', { timeZone })).not.toThrow();
});

test('one liaison is away on the base day, and her backup is not', () => {
  const today = clock.dayInDays(0);
  const away = liaisons.filter(({ fields }) => String(fields.AwayFrom) <= today && today <= String(fields.AwayUntil));
  expect(away.map((row) => row.key)).toEqual(['tariq.bashir']);
  expect(away[0]?.fields.Backup).toEqual({ row: 'marcus.lindqvist' });
});

test('the directory has each gap the coverage view looks for', () => {
  expect(liaisons.filter(({ fields }) => fields.Backup === null)).toHaveLength(1);
  expect(liaisons.filter(({ fields }) => fields.VerifiedOn === null)).toHaveLength(1);
  const approvers = buildApprovals(clock).map(({ author, fields }) => `${String(fields.LiaisonId)} ${author}`);
  const isApproved = (id: number, by: unknown): boolean =>
    by !== null && approvers.includes(`${id} ${(by as { readonly person: string }).person}`);
  expect(
    liaisons.filter(
      ({ fields }, index) =>
        !isApproved(index + 1, fields.ApprovingExecutive) || !isApproved(index + 1, fields.ApprovingCio)
    )
  ).toHaveLength(3);
  expect(buildDepartments(clock).filter(({ fields }) => fields.Liaison === null)).toHaveLength(1);
});

test('every liaison but none more serves a department', () => {
  const serving = new Set(allDepartments.flatMap((department) => department.liaison ?? []));
  expect([...serving].sort()).toEqual(liaisons.map((row) => row.key).sort());
});

test('the first physician finds her department only through an alias', () => {
  const { department = '' } = allPeople.find((person) => person.role === 'Physician') ?? {};
  expect(allDepartments.some(({ name }) => name === department)).toBe(false);
  expect(allDepartments.filter(({ aliases }) => aliases?.includes(department))).toHaveLength(1);
});

test('an executive who left is still named by one department', () => {
  const gone = allPeople.filter((person) => person.disabled === true).map((person) => person.upn.replace(/@.*/, ''));
  expect(allDepartments.filter(({ executive }) => gone.includes(executive))).toHaveLength(1);
});
