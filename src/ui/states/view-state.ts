import type { FailureReason } from '../../domain/failure/failure-reason';

/**
 * What a view is showing, as one value: impossible combinations (loading *and* failed) cannot be written.
 * Components switch over `kind` exhaustively.
 */
export type ViewState<Content> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'empty' }
  | { readonly kind: 'ready'; readonly content: Content; readonly isStale: boolean };

/** Why a view has nothing to show or an act did not succeed, in the terms the page explains to a person. */
export interface Failure {
  readonly reason: FailureReason;
  /** SharePoint's or the browser's own words, shown behind "Details". */
  readonly detail?: string;
  /** When another try makes sense. */
  readonly retryAt?: Date;
}
