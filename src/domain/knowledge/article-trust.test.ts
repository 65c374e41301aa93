import fc from 'fast-check';
import { judgeTrust, reviewDue } from './article-trust';

const DAY_MS = 86_400_000;
const verifiedOn = new Date('2026-01-01T08:00:00Z');
const after = (days: number): Date => new Date(verifiedOn.getTime() + days * DAY_MS);
const verified = { state: 'published', verifierId: 7, verifiedById: 7, verifiedOn, reviewIntervalDays: 90 } as const;

describe('judgeTrust', () => {
  it.each([
    ['validated before the review is due', verified, after(89), { kind: 'validated', until: after(90) }],
    ['overdue from the very moment it is due', verified, after(90), { kind: 'overdue', since: after(90), days: 1 }],
    ['overdue by begun days', verified, after(102.5), { kind: 'overdue', since: after(90), days: 13 }],
    ['never validated without a verification', { ...verified, verifiedOn: undefined }, after(1), { kind: 'neverValidated' }],
    ['in progress whatever its verification', { ...verified, state: 'inProgress' as const }, after(1), { kind: 'inProgress' }],
    ['untrusted when another verifier answers for it now', { ...verified, verifierId: 8 }, after(1), { kind: 'verifierChanged', verifiedOn }],
    ['judged by age when nobody is named as verifier', { ...verified, verifierId: undefined }, after(1), { kind: 'validated', until: after(90) }],
    ['judged by the usual interval when its own makes no sense', { ...verified, reviewIntervalDays: 0 }, after(179), { kind: 'validated', until: after(180) }]
  ])('calls an article %s', (_, article, now, trust) => {
    expect(judgeTrust(article, now)).toEqual(trust);
  });

  it('never becomes trusted by waiting', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.double({ min: 0, max: 2000, noNaN: true }), fc.double({ min: 0, max: 500, noNaN: true }), (reviewIntervalDays, age, more) => {
        const article = { ...verified, reviewIntervalDays };
        const early = judgeTrust(article, after(age));
        const late = judgeTrust(article, after(age + more));
        if (early.kind === 'overdue') expect(late.kind === 'overdue' && late.days >= early.days).toBe(true);
        expect(early.kind === 'validated').toBe(after(age) < reviewDue(verifiedOn, reviewIntervalDays));
      })
    );
  });
});
