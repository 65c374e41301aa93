import type { Failure, FailureReason } from './view-state';

const reasons: ReadonlySet<string> = new Set<FailureReason>([
  'offline',
  'forbidden',
  'notFound',
  'notSetUp',
  'conflict',
  'throttled',
  'duplicate',
  'invalid',
  'tooMany',
  'unknown'
]);

function isReason(value: unknown): value is FailureReason {
  return typeof value === 'string' && reasons.has(value);
}

/** What a page says about something that was thrown; the data layer's errors say themselves why. */
export function toFailure(error: unknown): Failure {
  const facts: { readonly kind?: unknown; readonly retryAt?: unknown } = typeof error === 'object' && error !== null ? error : {};
  return {
    reason: isReason(facts.kind) ? facts.kind : 'unknown',
    detail: error instanceof Error ? error.message : String(error),
    retryAt: facts.retryAt instanceof Date ? facts.retryAt : undefined
  };
}
