import { buildRelationship } from '../../testing/relationships/build-history';
import { judgeApprovals } from './approvals';
import { gatherFacts, indexHistory } from './facts';
import { liaisonPractice } from './practice';

describe('judgeApprovals', () => {
  it.each([
    ['on the day it is given', '2026-03-02', '2026-03-02', 'current'],
    ['a year later', '2026-03-02', '2027-03-02', 'current'],
    ['a day after that', '2026-03-02', '2027-03-03', 'expired'],
    ['the day before it is given', '2026-03-02', '2026-03-01', 'missing'],
    ['never given, at the end of the grace', undefined, '2026-01-31', 'awaited'],
    ['never given, a day later', undefined, '2026-02-01', 'missing']
  ])('%s', (_, approvedOn, asOf, state) => {
    const judge = (parts: object) =>
      judgeApprovals(gatherFacts(buildRelationship(parts), indexHistory([], []), asOf, liaisonPractice));
    expect(judge({ executiveApprovedOn: approvedOn, cioApprovedOn: '2026-01-20' }).executive).toBe(state);
    expect(judge({ cioApprovedOn: approvedOn, executiveApprovedOn: '2026-01-20' }).cio).toBe(state);
  });
});
