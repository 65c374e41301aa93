import type { ContractsState } from '../../../data/contracts/contract-repository';
import type { Contract } from '../../../domain/contracts/contract';
import { emptyLog } from '../../../domain/contracts/thread/entry-log';
import { commentStanding } from './use-comment-permission';

const now = new Date('2026-03-10T12:00:00Z');
const open = {
  opens: new Date('2026-03-01T00:00:00Z'),
  closes: new Date('2026-03-20T00:00:00Z'),
  isFrozen: false,
  takesLate: false
};
const contract = (period: Contract['period']): Contract => ({
  id: 3,
  title: 'Agreement',
  year: 2027,
  summary: '',
  period,
  closedClauses: [],
  fileName: 'a.docx',
  filePath: '/a.docx',
  version: '3'
});
const shelf = (speaksForOffice: boolean): ContractsState => ({
  me: { id: 11, name: 'Dr. Ines Albrecht' },
  rights: { speaksForOffice },
  zone: 'UTC',
  officials: [],
  contracts: [],
  log: emptyLog
});
const closed = { ...open, closes: new Date('2026-03-05T00:00:00Z') };

describe('commentStanding', () => {
  it.each([
    [
      'a physician in an open period',
      shelf(false),
      open,
      { isMissing: false, canComment: true, isOpened: true },
      'open'
    ],
    ['a physician before the site answered', shelf(false), open, undefined, 'checking'],
    [
      'a physician whose folder was not opened',
      shelf(false),
      open,
      { isMissing: false, canComment: false, isOpened: false },
      'sealed'
    ],
    [
      'a physician without a folder',
      shelf(false),
      open,
      { isMissing: true, canComment: false, isOpened: false },
      'sealed'
    ],
    ['a physician after the end', shelf(false), closed, undefined, 'closed'],
    ['a physician while frozen', shelf(false), { ...open, isFrozen: true }, undefined, 'frozen'],
    [
      'a physician after the end where late entries are taken',
      shelf(false),
      { ...closed, takesLate: true },
      { isMissing: false, canComment: true, isOpened: true },
      'open'
    ],
    [
      'a physician after the end where only the page takes them',
      shelf(false),
      { ...closed, takesLate: true },
      { isMissing: false, canComment: false, isOpened: false },
      'sealed'
    ],
    ['the chief of staff after the end', shelf(true), closed, undefined, 'open'],
    [
      'the chief of staff before anything was scheduled',
      shelf(true),
      { isFrozen: false, takesLate: false },
      undefined,
      'notScheduled'
    ],
    [
      'a nurse, whose folder takes entries of physicians',
      shelf(false),
      open,
      { isMissing: false, canComment: false, isOpened: true },
      'noRight'
    ]
  ])('tells %s', (_, given, period, folder, standing) => {
    expect(commentStanding(given, contract(period), folder, now)).toBe(standing);
  });
});
