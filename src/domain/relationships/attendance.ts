import { isAtLeast, type ExecutiveTier } from './executive-tier';
import type { HeldMeeting } from './relationship';

/** Who carried a meeting: the highest level on each side, the business side as seen from the executive's tier. */
export interface Attendance {
  readonly it: 'leader' | 'staff' | 'notRecorded';
  /** `deputy`: someone below the executive who leads others. */
  readonly business: 'executive' | 'deputy' | 'staff' | 'notRecorded';
}

/** Who carried a meeting with an executive of this tier. */
export function attendanceOf({ it, business }: Pick<HeldMeeting, 'it' | 'business'>, tier: ExecutiveTier): Attendance {
  return { it: itSide(it), business: businessSide(business, tier) };
}

function itSide(levels: HeldMeeting['it']): Attendance['it'] {
  if (levels.length === 0) return 'notRecorded';
  return levels.includes('Leader') ? 'leader' : 'staff';
}

function businessSide(levels: HeldMeeting['business'], tier: ExecutiveTier): Attendance['business'] {
  if (levels.length === 0) return 'notRecorded';
  if (levels.some((level) => isAtLeast(level, tier))) return 'executive';
  return levels.some((level) => level !== 'Staff') ? 'deputy' : 'staff';
}

/** Whether someone who may decide was there on both sides; who else came does not matter. */
export function isAtRightLevel(meeting: Pick<HeldMeeting, 'it' | 'business'>, tier: ExecutiveTier): boolean {
  const { it, business } = attendanceOf(meeting, tier);
  return it === 'leader' && business === 'executive';
}
