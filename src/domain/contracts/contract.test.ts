import { earlierVersions, findVersion, groupByYear, type Contract } from './contract';
import type { PublishedVersion } from './versions/published-version';

const contract = (id: number, title: string, year?: number): Contract => ({
  id,
  title,
  year,
  summary: '',
  versions: [],
  version: '',
  period: { isFrozen: false, takesLate: false },
  closedClauses: [],
  lastSave: { by: { id: 1, name: 'Helen Marsh' }, at: new Date('2026-01-15T09:00:00Z') }
});

const buildVersion = (number: string): PublishedVersion => ({
  number,
  fileName: 'agreement.docx',
  filePath: `/sites/hospital/Versions/contract-1/${number}.docx`,
  publishedAt: new Date('2026-01-15T09:00:00Z'),
  publishedBy: { id: 1, name: 'Helen Marsh' },
  fingerprint: '',
  note: '',
  notShown: []
});

describe('groupByYear', () => {
  it('has the latest year first, those without a year last, and each by title in the order of the language', () => {
    const library = [
      contract(1, 'Urology', 2026),
      contract(2, 'Old'),
      contract(3, 'Zoster', 2027),
      contract(4, 'Ärzte', 2027),
      contract(5, 'anesthesia', 2027),
      contract(6, 'Cardiology', 2025)
    ];
    expect(
      groupByYear(library, 'en').map(({ year, contracts }) => [year, contracts.map(({ title }) => title)])
    ).toEqual([
      [2027, ['anesthesia', 'Ärzte', 'Zoster']],
      [2026, ['Urology']],
      [2025, ['Cardiology']],
      [undefined, ['Old']]
    ]);
    expect(groupByYear([contract(1, 'Old'), contract(2, 'New', 2027)], 'en').map(({ year }) => year)).toEqual([
      2027,
      undefined
    ]);
  });

  it('makes nothing of nothing', () => {
    expect(groupByYear([], 'en')).toEqual([]);
  });
});

describe('the versions of a contract', () => {
  const publish = (...numbers: readonly number[]): Pick<Contract, 'versions'> => ({
    versions: numbers.map((number) => buildVersion(String(number)))
  });

  it('are found by their numbers, and only those that were published', () => {
    expect(findVersion(publish(2, 1), '1')?.number).toBe('1');
    expect(['', '0', '3', '01', '1.0', 'latest'].map((number) => findVersion(publish(2, 1), number))).toEqual(
      Array.from({ length: 6 })
    );
  });

  it('are worth reading when entries name them and they are not the newest, the latest first', () => {
    const named = ['1', '3', '1', '4', '9', '0', '', '2.7', '03', '-1', 'latest'];
    expect(earlierVersions(publish(4, 3, 2, 1), named)).toEqual(['3', '1']);
    expect(earlierVersions(publish(), named)).toEqual([]);
  });

  it('are few to be read, however many entries name', () => {
    const numbers = Array.from({ length: 120 }, (_, index) => 120 - index);
    expect(earlierVersions(publish(...numbers), numbers.map(String))).toHaveLength(10);
  });
});
