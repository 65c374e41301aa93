import { buildAnswer, buildRelationship } from '../../testing/relationships/build-history';
import { judgeApprovals } from './approvals';
import { gatherFacts, indexHistory } from './facts';
import { liaisonPractice } from './practice';
import type { PulseAnswer, Relationship } from './relationship';
import type { Sign } from './sign';
import { judgeLiaisonUnknown } from './sign-liaison-unknown';

const approved = { executiveApprovedOn: '2026-01-01', cioApprovedOn: '2026-01-01' };

function judge(answers: readonly PulseAnswer[], asOf: string, parts: Partial<Relationship> = {}): Sign {
  const facts = gatherFacts(
    buildRelationship({ ...approved, ...parts }),
    indexHistory([], answers),
    asOf,
    liaisonPractice
  );
  return judgeLiaisonUnknown(facts, judgeApprovals(facts));
}

const unknown = { knowsLiaison: false };

describe('sign 5, executives do not know who their liaison is', () => {
  it.each([
    ['knows the liaison', {}, 'clear'],
    ['knows and names the liaison', { namedLiaisonId: 7 }, 'clear'],
    ['names the liaison without being sure', { knowsLiaison: false, namedLiaisonId: 7 }, 'raised'],
    ['does not know', unknown, 'raised'],
    ['is sure, and names another', { namedLiaisonId: 8 }, 'raised']
  ])('minds an executive who %s', (_, parts, state) => {
    expect(judge([buildAnswer(1, '2026-03-02', parts)], '2026-03-10').state).toBe(state);
  });

  it('shows the answer and whom it names', () => {
    expect(judge([buildAnswer(1, '2026-03-02', { namedLiaisonId: 8 })], '2026-03-10')).toEqual({
      kind: 'liaisonUnknown',
      state: 'raised',
      since: '2026-03-02',
      causes: [
        {
          rule: 'executiveNamesAnother',
          level: 'raised',
          since: '2026-03-02',
          evidence: [{ of: 'answer', id: 1, day: '2026-03-02', namedLiaisonId: 8 }]
        }
      ],
      fixes: [{ fix: 'introduceLiaison' }]
    });
    expect(judge([buildAnswer(1, '2026-03-02', unknown)], '2026-03-10')).toMatchObject({
      causes: [{ rule: 'executiveDoesNotKnow', evidence: [{ of: 'answer', id: 1, day: '2026-03-02' }] }]
    });
  });

  it.each(['missing', 'expired'] as const)("adds that the executive's approval is %s", (state) => {
    const executiveApprovedOn = state === 'missing' ? undefined : '2025-03-01';
    expect(judge([buildAnswer(1, '2026-03-02', unknown)], '2026-03-10', { executiveApprovedOn })).toMatchObject({
      causes: [
        {
          evidence: [
            { of: 'answer', id: 1 },
            { of: 'approval', by: 'executive', state }
          ]
        }
      ],
      fixes: [{ fix: 'introduceLiaison' }, { fix: 'renewApproval' }]
    });
  });

  it('is no other sign for want of an approval alone', () => {
    expect(judge([buildAnswer(1, '2026-03-02')], '2026-03-10', { executiveApprovedOn: undefined }).state).toBe('clear');
  });

  it('lets the latest answer decide', () => {
    expect(judge([buildAnswer(1, '2026-03-02', unknown), buildAnswer(2, '2026-03-20')], '2026-03-25').state).toBe(
      'clear'
    );
    expect(judge([buildAnswer(2, '2026-03-20', unknown), buildAnswer(1, '2026-03-02')], '2026-03-25').state).toBe(
      'raised'
    );
    expect(judge([buildAnswer(2, '2026-03-20', unknown), buildAnswer(1, '2026-03-20')], '2026-03-25').state).toBe(
      'raised'
    );
    expect(judge([buildAnswer(1, '2026-03-20'), buildAnswer(2, '2026-03-26', unknown)], '2026-03-25').state).toBe(
      'clear'
    );
  });

  it('holds since the first answer of the run', () => {
    const answers = [
      buildAnswer(1, '2026-02-02', unknown),
      buildAnswer(2, '2026-02-16'),
      buildAnswer(3, '2026-03-02', unknown),
      buildAnswer(4, '2026-05-04', { namedLiaisonId: 9 })
    ];
    expect(judge(answers, '2026-05-10')).toMatchObject({ since: '2026-03-02', causes: [{ evidence: [{ id: 4 }] }] });
  });

  it('is to be watched after an answer from the time of grace', () => {
    expect(judge([buildAnswer(1, '2026-01-31', unknown)], '2026-03-10').state).toBe('watch');
    expect(judge([buildAnswer(1, '2026-02-01', unknown)], '2026-03-10').state).toBe('raised');
  });

  it('is not known when no one asked, or asked someone before', () => {
    const never = { kind: 'liaisonUnknown', state: 'notKnown', reason: 'neverAsked', fixes: [{ fix: 'askExecutive' }] };
    expect(judge([], '2026-03-10')).toEqual(never);
    expect(judge([buildAnswer(1, '2026-02-02')], '2026-03-10', { since: '2026-02-03' })).toEqual(never);
    expect(judge([buildAnswer(1, '2026-03-11', unknown)], '2026-03-10')).toEqual(never);
  });

  it('is not known when the answer is too old, good or bad', () => {
    expect(judge([buildAnswer(1, '2026-02-02', unknown)], '2026-08-04').state).toBe('raised');
    expect(judge([buildAnswer(1, '2026-02-02', unknown)], '2026-08-05')).toEqual({
      kind: 'liaisonUnknown',
      state: 'notKnown',
      reason: 'answerTooOld',
      fixes: [{ fix: 'askExecutive' }]
    });
    expect(judge([buildAnswer(1, '2026-02-02')], '2026-08-05').state).toBe('notKnown');
  });
});
