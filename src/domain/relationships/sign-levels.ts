import { attendanceOf, type Attendance } from './attendance';
import type { Facts } from './facts';
import type { Quarter } from '../time/quarter';
import type { HeldMeeting } from './relationship';
import { runBackFrom } from './run-back';
import { signFrom, type Cause, type Fix, type Sign, type SignKind, type SignLevel, type SignRule } from './sign';

interface LevelRule {
  readonly kind: SignKind;
  readonly rule: SignRule;
  /** What a meeting carried by these amounts to; `undefined`: nothing. */
  readonly levelOf: (attendance: Attendance) => SignLevel | undefined;
  /** Whether too little is recorded to decide. */
  readonly isOpen: (attendance: Attendance) => boolean;
  readonly fix: (carryOver: readonly number[]) => Fix;
}

function levelIn(
  meeting: HeldMeeting,
  { relationship: { tier } }: Facts,
  { levelOf }: LevelRule
): SignLevel | undefined {
  return levelOf(attendanceOf(meeting, tier));
}

function findCause(facts: Facts, offending: readonly HeldMeeting[], rule: LevelRule): readonly Cause[] {
  const [earliest] = offending;
  if (!earliest) return [];
  const { tier } = facts.relationship;
  const level = offending.some((meeting) => levelIn(meeting, facts, rule) === 'raised') ? 'raised' : 'watch';
  const { day: since } = runBackFrom(earliest, facts.held, (meeting) => levelIn(meeting, facts, rule) !== undefined);
  return [
    {
      rule: rule.rule,
      level,
      since,
      evidence: offending.map((meeting) => ({
        of: 'meeting',
        id: meeting.id,
        day: meeting.day,
        attendance: attendanceOf(meeting, tier)
      }))
    }
  ];
}

function withoutCause(
  kind: SignKind,
  ofQuarter: readonly HeldMeeting[],
  open: readonly HeldMeeting[],
  { rhythm }: Facts
): Sign {
  if (ofQuarter.length === 0) {
    return {
      kind,
      state: 'notKnown',
      reason: 'noMeetingThisQuarter',
      fixes: [{ fix: 'offerMeeting', withinDays: rhythm.idealDays }]
    };
  }
  if (open.length > 0) {
    return {
      kind,
      state: 'notKnown',
      reason: 'levelsNotRecorded',
      fixes: [{ fix: 'recordLevels', meetingIds: open.map(({ id }) => id) }]
    };
  }
  return { kind, state: 'clear' };
}

function judgeLevels(facts: Facts, quarter: Quarter, rule: LevelRule): Sign {
  const ofQuarter = facts.held.filter(({ day }) => quarter.first <= day);
  const offending = ofQuarter.filter((meeting) => levelIn(meeting, facts, rule) !== undefined);
  const open = ofQuarter.filter((meeting) => rule.isOpen(attendanceOf(meeting, facts.relationship.tier)));
  const leftOpen = offending.filter(({ outcome }) => outcome === 'leftOpen').map(({ id }) => id);
  return signFrom(
    rule.kind,
    findCause(facts, offending, rule),
    [rule.fix(leftOpen)],
    withoutCause(rule.kind, ofQuarter, open, facts)
  );
}

const leftToStaff: LevelRule = {
  kind: 'staffMeetsExecutive',
  rule: 'leftToStaff',
  levelOf: ({ it }) => (it === 'staff' ? 'raised' : undefined),
  isOpen: ({ it }) => it === 'notRecorded',
  fix: (carryOver) => ({ fix: 'leaderAttends', carryOver })
};

const absences: Readonly<Record<Attendance['business'], SignLevel | undefined>> = {
  executive: undefined,
  deputy: 'watch',
  staff: 'raised',
  notRecorded: undefined
};

const executiveAbsent: LevelRule = {
  kind: 'leaderMeetsStaff',
  rule: 'executiveAbsent',
  levelOf: ({ it, business }) => (it === 'leader' ? absences[business] : undefined),
  isOpen: ({ it, business }) =>
    (business === 'notRecorded' && it !== 'staff') || (it === 'notRecorded' && business !== 'executive'),
  fix: (carryOver) => ({ fix: 'inviteExecutive', carryOver })
};

/**
 * Sign 2: a staff member meets the executive. A meeting of the quarter was left to staff by IT; a leader who came along is enough.
 * A meeting between staff on both sides, logged as the executive's, was left to staff all the more.
 */
export function judgeStaffMeetsExecutive(facts: Facts, quarter: Quarter): Sign {
  return judgeLevels(facts, quarter, leftToStaff);
}

/**
 * Sign 4: an IT leader meets business staff, so the business does not give it its weight. A deputy in the executive's place, who
 * leads others but is below, is to be watched.
 */
export function judgeLeaderMeetsStaff(facts: Facts, quarter: Quarter): Sign {
  return judgeLevels(facts, quarter, executiveAbsent);
}
