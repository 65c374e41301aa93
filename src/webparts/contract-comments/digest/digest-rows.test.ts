import { writeCsv } from '../../../domain/csv/write-csv';
import { buildTestDigest, digestContext } from '../../../testing/contracts/build-digest';
import { digestRows } from './digest-rows';

const [columns = [], ...rows] = digestRows(buildTestDigest(), digestContext);
const column = (name: string): readonly (string | undefined)[] => rows.map((row) => row[columns.indexOf(name)]);

describe('digestRows', () => {
  it('has a row for each statement under the number of its comment, in reading order', () => {
    expect(rows.map(([number, clause, kind]) => [number, clause, kind])).toEqual([
      ['1', 'The whole contract', 'Comment'],
      ['2', '1.1 Call coverage', 'Comment'],
      ['2', '1.1 Call coverage', 'Reply'],
      ['2', '1.1 Call coverage', 'Answer from the chief of staff'],
      ['3', '1.2 (a)', 'Comment'],
      ['4', '2.2 Cure', 'Comment'],
      ['5', '2.1 Notice', 'Comment']
    ]);
  });

  it('says who, when by the site, how many agree and what became of it', () => {
    expect(rows[1]?.slice(3, 5)).toEqual(['Dr. Ines Albrecht', expect.stringMatching(/^Mar 10, 2026, 4:00\sAM CDT$/)]);
    expect([column('People who agree')[1], column('Who agrees')[1]]).toEqual(['1', 'Dr. Samuel Okafor']);
    expect(column('State')).toEqual([
      'Not answered yet',
      'Settled',
      '',
      '',
      'Dismissed',
      'Not answered yet',
      'Not answered yet'
    ]);
    expect(column('Outcome')[4]).toMatch(/^Dismissed by Dr\. Ruth Lindqvist\. .* Not a comment\.$/);
  });

  it('says where a quote is from, and how the words read now', () => {
    expect(column('Where the quote is from')[1]).toBe('In version 3');
    expect(column('Text now')[5]).toContain('thirty (30) days to cure');
  });

  it('makes no formula of what someone wrote', () => {
    expect(writeCsv(digestRows(buildTestDigest(), digestContext))).not.toMatch(/(^|,)"?=/m);
  });
});
