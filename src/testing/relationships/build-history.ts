import type {
  CanceledMeeting,
  HeldMeeting,
  PlannedMeeting,
  PulseAnswer,
  Relationship
} from '../../domain/relationships/relationship';

/** A vice president and a liaison, together and logged since the beginning of 2026. */
export function buildRelationship(parts: Partial<Relationship> = {}): Relationship {
  return {
    id: 1,
    departmentId: 10,
    liaisonId: 7,
    tier: 'VP',
    since: '2026-01-01',
    loggedSince: '2026-01-01',
    ...parts
  };
}

/** A meeting between the liaison and the executive. */
export function buildHeld(id: number, day: string, parts: Partial<HeldMeeting> = {}): HeldMeeting {
  return { id, departmentId: 10, day, state: 'held', it: ['Leader'], business: ['VP'], ...parts };
}

export function buildPlanned(id: number, day: string): PlannedMeeting {
  return { id, departmentId: 10, day, state: 'planned' };
}

/** A meeting IT canceled. */
export function buildCanceled(id: number, day: string, parts: Partial<CanceledMeeting> = {}): CanceledMeeting {
  return { id, departmentId: 10, day, state: 'canceled', canceledBy: 'it', ...parts };
}

/** An executive who knows the liaison and asks for nothing. */
export function buildAnswer(id: number, day: string, parts: Partial<PulseAnswer> = {}): PulseAnswer {
  return { id, departmentId: 10, day, knowsLiaison: true, wantsMeeting: false, ...parts };
}
