import { isFailureReason } from '../../domain/failure/failure-reason';
import type { Failure } from './view-state';

/** What a page says about something that was thrown; the data layer's errors say themselves why. */
export function toFailure(error: unknown): Failure {
  const facts: { readonly kind?: unknown; readonly retryAt?: unknown } =
    typeof error === 'object' && error !== null ? error : {};
  return {
    reason: isFailureReason(facts.kind) ? facts.kind : 'unknown',
    detail: error instanceof Error ? error.message : String(error),
    retryAt: facts.retryAt instanceof Date ? facts.retryAt : undefined
  };
}
