import type { Shelf } from '../../../data/contracts/contract-repository';
import type { Contract } from '../../../domain/contracts/contract';
import { emptyLog } from '../../../domain/contracts/entry-log';
import { commentStanding } from './use-comment-standing';

const now = new Date('2026-03-10T12:00:00Z');
const open = { opens: new Date('2026-03-01T00:00:00Z'), closes: new Date('2026-03-20T00:00:00Z'), isFrozen: false };
const contract = (period: Contract['period']): Contract => ({
  id: 3, title: 'Agreement', year: 2027, summary: '', period, closedClauses: [], fileName: 'a.docx', filePath: '/a.docx', version: '3'
});
const shelf = (canComment: boolean, isOfficial = false): Shelf => ({
  me: { id: 11, name: 'Dr. Ines Albrecht' }, rights: { canComment, isOfficial }, officials: [], contracts: [], log: emptyLog
});
const closed = { ...open, closes: new Date('2026-03-05T00:00:00Z') };

describe('commentStanding', () => {
  it.each([
    ['a physician in an open period', shelf(true), open, { isMissing: false, canComment: true, isSealed: false }, 'open'],
    ['a physician before the site answered', shelf(true), open, undefined, 'open'],
    ['a physician whose folder takes nothing', shelf(true), open, { isMissing: false, canComment: false, isSealed: true }, 'sealed'],
    ['a physician without a folder', shelf(true), open, { isMissing: true, canComment: false, isSealed: false }, 'sealed'],
    ['a physician after the end', shelf(true), closed, undefined, 'closed'],
    ['a physician while frozen', shelf(true), { ...open, isFrozen: true }, undefined, 'frozen'],
    ['the chief of staff after the end', shelf(true, true), closed, undefined, 'open'],
    ['the chief of staff before anything was scheduled', shelf(true, true), { isFrozen: false }, undefined, 'notScheduled'],
    ['a nurse', shelf(false), open, undefined, 'noRight']
  ])('tells %s', (_, given, period, folder, standing) => {
    expect(commentStanding(given, contract(period), folder, now)).toBe(standing);
  });
});
