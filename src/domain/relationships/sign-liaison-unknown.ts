import { addDays } from '../time/calendar-day';
import type { Approvals } from './approvals';
import type { Facts } from './facts';
import type { PulseAnswer } from './relationship';
import { runBackFrom } from './run-back';
import { signFrom, type Evidence, type Fix, type Sign, type SignRule } from './sign';

/** The rule an answer falls under; `undefined` when the executive knows the liaison. */
function ruleOf({ knowsLiaison, namedLiaisonId }: PulseAnswer, liaisonId: number): SignRule | undefined {
  if (namedLiaisonId !== undefined && namedLiaisonId !== liaisonId) return 'executiveNamesAnother';
  return knowsLiaison ? undefined : 'executiveDoesNotKnow';
}

function evidenceOf({ id, day, namedLiaisonId }: PulseAnswer, executive: Approvals['executive']): readonly Evidence[] {
  const answer: Evidence = { of: 'answer', id, day, ...(namedLiaisonId !== undefined && { namedLiaisonId }) };
  return executive === 'missing' || executive === 'expired'
    ? [answer, { of: 'approval', by: 'executive', state: executive }]
    : [answer];
}

/**
 * Sign 5: the executive does not know who the liaison is, or names another. The latest answer decides, as long as it holds; one
 * given while the relationship was new is only to be watched. That no one asked is not known, not clear: an executive who
 * approved of a liaison once may have forgotten the name since.
 */
export function judgeLiaisonUnknown(facts: Facts, { executive }: Approvals): Sign {
  const { answers, relationship, practice, asOf, graceEnd } = facts;
  const latest = answers.at(-1);
  const askExecutive: readonly Fix[] = [{ fix: 'askExecutive' }];
  if (!latest) return { kind: 'liaisonUnknown', state: 'notKnown', reason: 'neverAsked', fixes: askExecutive };
  if (asOf > addDays(latest.day, practice.answerDays))
    return { kind: 'liaisonUnknown', state: 'notKnown', reason: 'answerTooOld', fixes: askExecutive };
  const rule = ruleOf(latest, relationship.liaisonId);
  if (!rule) return { kind: 'liaisonUnknown', state: 'clear' };
  const { day: since } = runBackFrom(latest, answers, (answer) => ruleOf(answer, relationship.liaisonId) !== undefined);
  const evidence = evidenceOf(latest, executive);
  const fixes: readonly Fix[] = [
    { fix: 'introduceLiaison' },
    ...(evidence.length > 1 ? [{ fix: 'renewApproval' } as const] : [])
  ];
  return signFrom(
    'liaisonUnknown',
    [{ rule, level: latest.day > graceEnd ? 'raised' : 'watch', since, evidence }],
    fixes,
    { kind: 'liaisonUnknown', state: 'clear' }
  );
}
