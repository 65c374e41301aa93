import type { FailureReason } from '../../domain/failure/failure-reason';

/** A failed operation: which one, why, and what SharePoint said. No one decides by its text; `kind` is for that. */
export class DataError extends Error {
  public constructor(
    public readonly kind: FailureReason,
    /** What was being done, for logs, e.g. `liaisons.save`. */
    public readonly operation: string,
    message: string,
    /** HTTP status, when there was an answer at all. */
    public readonly status?: number,
    /** When another try makes sense, for `throttled`. */
    public readonly retryAt?: Date,
    options?: { cause?: unknown }
  ) {
    super(message, options);
    this.name = 'DataError';
  }
}

/** The part of PnPjs' `HttpRequestError` this module reads; narrowed here so that no caller touches `unknown`. */
interface AnsweredError {
  readonly status: number;
  readonly message: string;
  readonly response?: { readonly headers: { get(name: string): string | null } };
}

function isAnsweredError(error: unknown): error is AnsweredError {
  return typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number';
}

/** SharePoint's error codes, from the `odata.error.code` of an answer ("-2130575305, Microsoft.SharePoint.SPException"). */
const kindByCode: ReadonlyMap<string, FailureReason> = new Map([
  ['-2130575305', 'conflict'],
  ['-1305', 'conflict'],
  ['-2130575169', 'duplicate'],
  ['-2147024860', 'tooMany'],
  ['-2147024891', 'forbidden'],
  ['-2130575251', 'expired'],
  ['-2130575252', 'expired'],
  ['-2147018894', 'locked'],
  ['-2130575338', 'notFound'],
  // "File not found", which is what SharePoint says of a list that is asked for by its address; of files see `toFileError`.
  ['-2147024894', 'notSetUp'],
  ['-2130575322', 'notSetUp']
]);

const kindByStatus: ReadonlyMap<number, FailureReason> = new Map([
  [400, 'invalid'],
  [401, 'signedOut'],
  [403, 'forbidden'],
  [404, 'notFound'],
  [412, 'conflict'],
  [423, 'locked'],
  [429, 'throttled'],
  [503, 'throttled']
]);

const codePattern = /"code"\s*:\s*"(-?\d+)/;
const messagePattern = /"value"\s*:\s*"((?:[^"\\]|\\.)*)"/;

/** SharePoint's own sentence inside an error answer, or `undefined` where the answer has none. */
function readSharePointMessage(text: string): string | undefined {
  const match = messagePattern.exec(text);
  return match?.[1] === undefined ? undefined : (JSON.parse(`"${match[1]}"`) as string);
}

/** The moment named by a Retry-After header (seconds or an HTTP date), counted from `now`. */
export function readRetryAfter(header: string | null | undefined, now: Date): Date | undefined {
  if (!header) return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return new Date(now.getTime() + seconds * 1000);
  const date = new Date(header);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** When a refused request may be sent again, counted from the date of the answer that says so. */
function readRetryAt({ response }: AnsweredError): Date | undefined {
  const answeredAt = new Date(response?.headers.get('Date') ?? '');
  const retryAt = readRetryAfter(response?.headers.get('Retry-After'), answeredAt);
  return retryAt && !Number.isNaN(retryAt.getTime()) ? retryAt : undefined;
}

function kindOf({ status, message }: AnsweredError): FailureReason {
  // SharePoint gives an ended session the code of a refusal.
  const code = status === 401 ? undefined : codePattern.exec(message)?.[1];
  return (code !== undefined && kindByCode.get(code)) || (kindByStatus.get(status) ?? 'unknown');
}

/**
 * Turns whatever an operation threw into a `DataError`; a `DataError` passes through unchanged, as those do of requests that got no answer.
 * @param operation What was being done, e.g. `liaisons.save`.
 * @param error What was thrown: PnPjs' `HttpRequestError`, or anything else.
 */
export function toDataError(operation: string, error: unknown): DataError {
  if (error instanceof DataError) return error;
  if (!isAnsweredError(error)) {
    const text = error instanceof Error ? error.message : String(error);
    return new DataError('unknown', operation, text, undefined, undefined, { cause: error });
  }
  const kind = kindOf(error);
  const retryAt = kind === 'throttled' ? readRetryAt(error) : undefined;
  return new DataError(kind, operation, readSharePointMessage(error.message) ?? error.message, error.status, retryAt, {
    cause: error
  });
}

/** As `toDataError`, for requests that name a file or a folder: "file not found" is said of that, and not of a list. */
export function toFileError(operation: string, error: unknown): DataError {
  const failure = toDataError(operation, error);
  if (failure.kind !== 'notSetUp') return failure;
  return new DataError('notFound', operation, failure.message, failure.status, undefined, { cause: error });
}
