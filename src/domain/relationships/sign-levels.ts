import { attendanceOf, type Attendance } from './attendance';
import type { Facts } from './facts';
import type { Quarter } from './quarter';
import type { HeldMeeting } from './relationship';
import { runBackFrom } from './run-back';
import { signFrom, type Cause, type Evidence, type Fix, type Sign, type SignKind, type SignLevel, type SignRule } from './sign';

interface AttendedMeeting extends HeldMeeting {
  readonly attendance: Attendance;
}

interface LevelRule {
  readonly kind: SignKind;
  readonly rule: SignRule;
  /** What a meeting carried by these amounts to; `undefined`: nothing. */
  readonly levelOf: (attendance: Attendance) => SignLevel | undefined;
  /** Whether too little is recorded to tell. */
  readonly isOpen: (attendance: Attendance) => boolean;
  readonly fix: (carryOver: readonly number[]) => Fix;
}

function findCause(ofQuarter: readonly AttendedMeeting[], all: readonly AttendedMeeting[], { rule, levelOf }: LevelRule): readonly Cause[] {
  const offending = ofQuarter.filter(({ attendance }) => levelOf(attendance) !== undefined);
  const [earliest] = offending;
  if (!earliest) return [];
  const level = offending.some(({ attendance }) => levelOf(attendance) === 'raised') ? 'raised' : 'watch';
  const { day: since } = runBackFrom(earliest, all, ({ attendance }) => levelOf(attendance) !== undefined);
  return [{ rule, level, since, evidence: offending.map(({ id, day, attendance }): Evidence => ({ of: 'meeting', id, day, attendance })) }];
}

function withoutCause(kind: SignKind, ofQuarter: readonly AttendedMeeting[], open: readonly AttendedMeeting[], { rhythm }: Facts): Sign {
  if (ofQuarter.length === 0) {
    return { kind, state: 'notKnown', reason: 'noMeetingThisQuarter', fixes: [{ fix: 'offerMeeting', withinDays: rhythm.idealDays }] };
  }
  if (open.length > 0) {
    return { kind, state: 'notKnown', reason: 'levelsNotRecorded', fixes: [{ fix: 'recordLevels', meetingIds: open.map(({ id }) => id) }] };
  }
  return { kind, state: 'clear' };
}

function judgeLevels(facts: Facts, quarter: Quarter, rule: LevelRule): Sign {
  const all = facts.held.map((meeting): AttendedMeeting => ({ ...meeting, attendance: attendanceOf(meeting, facts.relationship.tier) }));
  const ofQuarter = all.filter(({ day }) => quarter.first <= day);
  const causes = findCause(ofQuarter, all, rule);
  const open = ofQuarter.filter(({ attendance }) => rule.isOpen(attendance));
  const carryOver = ofQuarter.filter(({ outcome, attendance }) => outcome === 'leftOpen' && rule.levelOf(attendance) !== undefined).map(({ id }) => id);
  return signFrom(rule.kind, causes, [rule.fix(carryOver)], withoutCause(rule.kind, ofQuarter, open, facts));
}

/**
 * Sign 2: a staff member meets the executive. A meeting of the quarter was left to staff by IT; a leader who came along is enough.
 * A meeting between staff on both sides, logged as the executive's, was left to staff all the more.
 */
export function judgeStaffMeetsExecutive(facts: Facts, quarter: Quarter): Sign {
  return judgeLevels(facts, quarter, {
    kind: 'staffMeetsExecutive',
    rule: 'leftToStaff',
    levelOf: ({ it }) => (it === 'staff' ? 'raised' : undefined),
    isOpen: ({ it }) => it === 'notRecorded',
    fix: (carryOver) => ({ fix: 'leaderAttends', carryOver })
  });
}

const absences: Readonly<Record<Attendance['business'], SignLevel | undefined>> = {
  executive: undefined,
  deputy: 'watch',
  staff: 'raised',
  notRecorded: undefined
};

function levelWithoutExecutive({ it, business }: Attendance): SignLevel | undefined {
  return it === 'leader' ? absences[business] : undefined;
}

/**
 * Sign 4: an IT leader meets business staff, so the business does not give it its weight. A deputy in the executive's place, who
 * leads others but stands below, is to be watched.
 */
export function judgeLeaderMeetsStaff(facts: Facts, quarter: Quarter): Sign {
  return judgeLevels(facts, quarter, {
    kind: 'leaderMeetsStaff',
    rule: 'executiveAbsent',
    levelOf: levelWithoutExecutive,
    isOpen: ({ it, business }) => (business === 'notRecorded' && it !== 'staff') || (it === 'notRecorded' && business !== 'executive'),
    fix: (carryOver) => ({ fix: 'inviteExecutive', carryOver })
  });
}
