import { earlierVersions, groupByYear, type Contract } from './contract';

const contract = (id: number, title: string, year?: number): Contract => ({
  id,
  title,
  year,
  summary: '',
  fileName: `${title}.docx`,
  filePath: `/sites/hospital/Contracts/${title}.docx`,
  version: '1',
  period: { isFrozen: false, takesLate: false },
  closedClauses: []
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

describe('earlierVersions', () => {
  it('are those that entries name and the contract can have, the latest first', () => {
    expect(earlierVersions({ version: '4' }, ['1', '3', '1', '4', '9', '0', '', '2.7', '03', '-1', 'latest'])).toEqual([
      '3',
      '1'
    ]);
  });

  it('are few, however many entries name', () => {
    const named = Array.from({ length: 120 }, (_, index) => String(index + 1));
    expect(earlierVersions({ version: '500' }, named)).toHaveLength(10);
  });
});
