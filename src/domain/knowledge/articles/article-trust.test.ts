import fc from 'fast-check';
import { judgeTrust, trustKinds } from './article-trust';

const zone = 'America/Chicago';
/** Two in the morning in Greenwich, the evening before in Chicago. */
const verifiedOn = new Date('2026-01-02T02:00:00Z');
const verified = {
  state: 'published',
  verifierId: 7,
  verifiedById: 7,
  verifiedOn,
  isChangedSince: false,
  reviewIntervalDays: 90
} as const;
const validated = { kind: 'validated', until: '2026-04-01' };

describe('judgeTrust', () => {
  it.each([
    ["validated until its review is due, by the site's calendar", verified, '2026-01-02T03:00:00Z', validated],
    ['validated to the end of the day its review is due', verified, '2026-04-02T04:59:59Z', validated],
    [
      'overdue from the next midnight of the site on',
      verified,
      '2026-04-02T05:00:00Z',
      { kind: 'overdue', since: '2026-04-01', days: 1 }
    ],
    [
      'overdue by days of the calendar',
      verified,
      '2026-04-14T12:00:00Z',
      { kind: 'overdue', since: '2026-04-01', days: 13 }
    ],
    ['validated when the clock that verified it goes fast', verified, '2026-01-01T12:00:00Z', validated],
    [
      'never validated without a verification',
      { ...verified, verifiedOn: undefined },
      '2026-01-03T12:00:00Z',
      { kind: 'neverValidated' }
    ],
    [
      'never validated whoever is to verify it',
      { ...verified, verifiedOn: undefined, verifierId: 8 },
      '2026-01-03T12:00:00Z',
      { kind: 'neverValidated' }
    ],
    [
      'in progress whatever its verification',
      { ...verified, state: 'inProgress', verifierId: 8 },
      '2027-01-03T12:00:00Z',
      { kind: 'inProgress' }
    ],
    [
      'in progress though no one ever verified it',
      { ...verified, state: 'inProgress', verifiedOn: undefined },
      '2026-01-03T12:00:00Z',
      { kind: 'inProgress' }
    ],
    [
      'untrusted when another verifier answers for it now',
      { ...verified, verifierId: 8 },
      '2026-01-03T12:00:00Z',
      { kind: 'verifierChanged', verifiedOn: '2026-01-01' }
    ],
    [
      'untrusted for the change of verifier even when it is overdue',
      { ...verified, verifierId: 8 },
      '2027-01-03T12:00:00Z',
      { kind: 'verifierChanged', verifiedOn: '2026-01-01' }
    ],
    [
      'judged by age when no one is named as verifier',
      { ...verified, verifierId: undefined },
      '2026-01-03T12:00:00Z',
      validated
    ],
    [
      'judged by age when it is not known who verified it',
      { ...verified, verifiedById: undefined },
      '2026-01-03T12:00:00Z',
      validated
    ],
    [
      'unchecked as it is now when it was changed since',
      { ...verified, verifiedById: undefined, isChangedSince: true },
      '2026-01-03T12:00:00Z',
      { kind: 'changedSince', verifiedOn: '2026-01-01' }
    ],
    ['judged alike while it is a draft', { ...verified, state: 'draft' }, '2026-01-03T12:00:00Z', validated],
    [
      'judged by the shortest interval',
      { ...verified, reviewIntervalDays: 1 },
      '2026-01-03T12:00:00Z',
      { kind: 'overdue', since: '2026-01-02', days: 1 }
    ],
    [
      'judged by the longest interval',
      { ...verified, reviewIntervalDays: 3650 },
      '2026-01-03T12:00:00Z',
      { kind: 'validated', until: '2035-12-30' }
    ],
    [
      'judged by whole days of an interval',
      { ...verified, reviewIntervalDays: 90.9 },
      '2026-01-03T12:00:00Z',
      validated
    ],
    [
      'judged by the usual interval when its own is none',
      { ...verified, reviewIntervalDays: 0 },
      '2026-01-03T12:00:00Z',
      { kind: 'validated', until: '2026-06-30' }
    ],
    [
      'judged by the usual interval when its own is not known',
      { ...verified, reviewIntervalDays: Number.NaN },
      '2026-01-03T12:00:00Z',
      { kind: 'validated', until: '2026-06-30' }
    ],
    [
      'judged by the usual interval when its own was mistyped',
      { ...verified, reviewIntervalDays: 3651 },
      '2026-01-03T12:00:00Z',
      { kind: 'validated', until: '2026-06-30' }
    ]
  ] as const)('calls an article %s', (_, article, now, trust) => {
    expect(judgeTrust(article, new Date(now), zone)).toEqual(trust);
  });

  it("reads the same moment by each site's own calendar", () => {
    expect(judgeTrust(verified, verifiedOn, 'Europe/Madrid')).toEqual({ kind: 'validated', until: '2026-04-02' });
  });

  const facts = fc.record({
    state: fc.constantFrom('draft', 'published', 'inProgress', 'archived'),
    verifierId: fc.option(fc.constantFrom(7, 8), { nil: undefined }),
    verifiedById: fc.option(fc.constantFrom(7, 8), { nil: undefined }),
    verifiedOn: fc.option(fc.constant(verifiedOn), { nil: undefined }),
    isChangedSince: fc.boolean(),
    reviewIntervalDays: fc.double({ min: -10, max: 5000 })
  } as const);
  const moments = fc
    .integer({ min: 0, max: 48 * 800 })
    .map((half) => new Date(verifiedOn.getTime() + half * 1_800_000));

  it('never trusts an article more for waiting', () => {
    fc.assert(
      fc.property(
        facts,
        moments,
        moments,
        fc.constantFrom(zone, 'Europe/Madrid', 'Asia/Kathmandu'),
        (article, one, other, where) => {
          const [early, late] = one < other ? [one, other] : [other, one];
          const [before, after] = [judgeTrust(article, early, where), judgeTrust(article, late, where)];
          expect(trustKinds.indexOf(after.kind)).toBeGreaterThanOrEqual(trustKinds.indexOf(before.kind));
          if (before.kind === 'overdue')
            expect(after.kind === 'overdue' && after.days >= before.days && after.since === before.since).toBe(true);
          if (before.kind === 'overdue') expect(before.days).toBeGreaterThan(0);
        }
      )
    );
  });

  it('knows every kind in the order of trust', () => {
    expect(trustKinds).toEqual([
      'validated',
      'overdue',
      'changedSince',
      'verifierChanged',
      'inProgress',
      'neverValidated'
    ]);
  });
});
