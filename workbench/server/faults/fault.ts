import { formulaClocks } from '../store/formula-clock';
import type { FormulaClock } from '../store/formula-clock';

/** One thing to go wrong: for which person, where and how often. */
export type Fault = {
  /** Login or user principal name of the person it happens to; everyone when left out. */
  readonly person?: string;
  /**
   * Which requests: a part of the decoded path and query, ignoring case, where `*` stands for any characters
   * (`getByTitle('Liaisons')/items*`); every request when left out.
   */
  readonly url?: string;
  /** HTTP method as SharePoint sees it, after `X-HTTP-Method`; any when left out. */
  readonly method?: string;
  /** After how many requests it stops. Default 1; `null` until the faults are cleared. */
  readonly times?: number | null;
  readonly effect: FaultEffect;
};

export type FaultEffect =
  /** The answer comes later than it would. */
  | { readonly kind: 'latency'; readonly milliseconds: number }
  /** 429 (the person asked too much) or 503 (the farm is busy), with `Retry-After` in seconds. */
  | { readonly kind: 'throttle'; readonly status: 429 | 503; readonly retryAfter: number }
  /** The connection breaks: before anything was done, or after it was done and before the answer. */
  | { readonly kind: 'drop'; readonly moment: 'before' | 'after' }
  /** The form digest sent along counts as too old. */
  | { readonly kind: 'expired-digest' }
  /**
   * The person has been signed out, by an idle session say: 401, or, with `redirects`, a redirect to a sign-in page of another host, which
   * a browser reports to scripts as a failed request.
   */
  | { readonly kind: 'ended-session'; readonly redirects?: boolean }
  /** 403 for a file's bytes: this device may look at files on the web only. */
  | { readonly kind: 'download-refused' }
  /** In place of a file's bytes those of its encrypted container: a sensitivity label protects it. */
  | { readonly kind: 'labeled' }
  /** Not a fault of requests: formulas read the clock so until the faults are cleared. */
  | { readonly kind: 'formula-clock'; readonly clock: FormulaClock };

/** The fault was not described as `Fault` says. */
export class FaultDescriptionError extends Error {
  public constructor(message: string) {
    super(message);
    this.name = 'FaultDescriptionError';
  }
}

/** @throws {FaultDescriptionError} naming the member that is missing or wrong. */
export function readFault(body: unknown): Fault {
  const { person, url, method, times, effect } = readObject(body, 'the fault');
  const filter = {
    person: readOptionalText(person, 'person'),
    url: readOptionalText(url, 'url'),
    method: readOptionalText(method, 'method')
  };
  if (times !== undefined && times !== null && !isCount(times)) {
    throw new FaultDescriptionError('times must be a whole number from 1, or null');
  }
  return { ...withoutUndefined(filter), ...(times === undefined ? {} : { times }), effect: readEffect(effect) };
}

function readEffect(body: unknown): FaultEffect {
  const effect = readObject(body, 'effect');
  switch (effect.kind) {
    case 'latency':
      return { kind: 'latency', milliseconds: readNumber(effect.milliseconds, 'effect.milliseconds') };
    case 'throttle':
      if (effect.status !== undefined && effect.status !== 429 && effect.status !== 503) {
        throw new FaultDescriptionError('effect.status must be 429 or 503');
      }
      return {
        kind: 'throttle',
        status: effect.status ?? 429,
        retryAfter: readNumber(effect.retryAfter ?? 1, 'effect.retryAfter')
      };
    case 'drop':
      if (effect.moment !== 'before' && effect.moment !== 'after') {
        throw new FaultDescriptionError('effect.moment must be "before" or "after"');
      }
      return { kind: 'drop', moment: effect.moment };
    case 'ended-session':
      return effect.redirects === true ? { kind: 'ended-session', redirects: true } : { kind: 'ended-session' };
    case 'expired-digest':
    case 'download-refused':
    case 'labeled':
      return { kind: effect.kind };
    case 'formula-clock':
      return { kind: 'formula-clock', clock: readClock(effect.clock) };
    default:
      throw new FaultDescriptionError(
        'effect.kind must be latency, throttle, drop, expired-digest, ended-session, download-refused, labeled or formula-clock'
      );
  }
}

function readClock(value: unknown): FormulaClock {
  const clock = formulaClocks.find((known) => known === value);
  if (!clock) throw new FaultDescriptionError(`effect.clock must be one of ${formulaClocks.join(', ')}`);
  return clock;
}

function readObject(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new FaultDescriptionError(`${name} must be an object`);
  }
  return { ...value };
}

function readOptionalText(value: unknown, name: string): string | undefined {
  if (value !== undefined && (typeof value !== 'string' || value === '')) {
    throw new FaultDescriptionError(`${name} must be a text that is not empty`);
  }
  return value;
}

function readNumber(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) {
    throw new FaultDescriptionError(`${name} must be a number from 0`);
  }
  return value;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1;
}

function withoutUndefined<T extends object>(members: T): { [Name in keyof T]: NonNullable<T[Name]> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as {
    [Name in keyof T]: NonNullable<T[Name]>;
  };
}
