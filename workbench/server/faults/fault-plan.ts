import type { FormulaClock } from '../store/formula-clock';
import type { Fault } from './fault';

/** What a fault is matched against. */
export type FaultTarget = {
  /** Login name of who asks; `null` for someone who is not signed in. */
  readonly person: string | null;
  /** The request itself and, of a batch, every part: a fault meant for one part happens to the whole batch. */
  readonly targets: readonly Target[];
  readonly hasDigest: boolean;
};

export type Target = {
  readonly method: string;
  /** Path and query, percent-encoded as they came. */
  readonly url: string;
};

/** Everything that shall go wrong with one request. */
export type Injection = {
  readonly delayMilliseconds: number;
  readonly refusal: { readonly status: 429 | 503; readonly retryAfterSeconds: number } | null;
  readonly drop: 'before' | 'after' | null;
  readonly expiresDigest: boolean;
  /** Answer 401, or lead to a sign-in page. */
  readonly endsSession: 'refused' | 'redirected' | null;
  /** What comes in place of a file's bytes. */
  readonly bytes: 'download-refused' | 'labeled' | null;
};

type PlannedFault = { readonly fault: Fault; remaining: number };

/** The faults asked for and not yet used up. Requests to `/_workbench/` get no faults. */
export class FaultPlan {
  private planned: PlannedFault[] = [];

  /** Faults with what is left of their count. */
  public get faults(): readonly Fault[] {
    return this.planned.map(({ fault, remaining }) => ({
      ...fault,
      times: Number.isFinite(remaining) ? remaining : null
    }));
  }

  /** How formulas read the clock as things are. */
  public get formulaClock(): FormulaClock {
    const planned = this.planned.flatMap(({ fault: { effect } }) => (effect.kind === 'formula-clock' ? [effect] : []));
    return planned.at(-1)?.clock ?? 'site';
  }

  public add(fault: Fault): void {
    this.planned.push({ fault, remaining: fault.times === null ? Infinity : (fault.times ?? 1) });
  }

  public clear(): void {
    this.planned = [];
  }

  /** What shall happen to this request, counting it against every fault that matches; `null` when nothing shall. */
  public take(request: FaultTarget): Injection | null {
    if (this.planned.length === 0 || request.targets.some(({ url }) => url.startsWith('/_workbench/'))) {
      return null;
    }
    const matching = this.planned.filter(({ fault }) => concerns(fault, request));
    for (const planned of matching) {
      planned.remaining -= 1;
    }
    this.planned = this.planned.filter(({ remaining }) => remaining > 0);
    return matching.length === 0 ? null : combine(matching.map(({ fault }) => fault));
  }
}

/** True when the fault is meant for this person, method and address. A digest can only expire where one was sent. */
export function concerns(fault: Fault, request: FaultTarget): boolean {
  return (
    fault.effect.kind !== 'formula-clock' &&
    (fault.person === undefined || isPerson(fault.person, request.person)) &&
    (fault.effect.kind !== 'expired-digest' || request.hasDigest) &&
    request.targets.some(
      ({ method, url }) =>
        (fault.method === undefined || fault.method.toUpperCase() === method.toUpperCase()) &&
        (fault.url === undefined || matchesUrl(fault.url, url))
    )
  );
}

function isPerson(wanted: string, login: string | null): boolean {
  const name = wanted.toLowerCase();
  const actual = login?.toLowerCase() ?? '';
  return actual === name || actual.split('|').at(-1) === name;
}

/** The parts between asterisks must follow each other. */
function matchesUrl(pattern: string, url: string): boolean {
  const text = decode(url).toLowerCase();
  let at = 0;
  return pattern
    .toLowerCase()
    .split('*')
    .every((part) => {
      const found = text.indexOf(part, at);
      at = found + part.length;
      return found >= 0;
    });
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url.replace(/\+/g, ' '));
  } catch {
    return url;
  }
}

function combine(faults: readonly Fault[]): Injection {
  let injection: Injection = {
    delayMilliseconds: 0,
    refusal: null,
    drop: null,
    expiresDigest: false,
    endsSession: null,
    bytes: null
  };
  for (const { effect } of faults) {
    switch (effect.kind) {
      case 'latency':
        injection = { ...injection, delayMilliseconds: injection.delayMilliseconds + effect.milliseconds };
        break;
      case 'throttle':
        injection = { ...injection, refusal: { status: effect.status, retryAfterSeconds: effect.retryAfter } };
        break;
      case 'drop':
        injection = { ...injection, drop: effect.moment };
        break;
      case 'expired-digest':
        injection = { ...injection, expiresDigest: true };
        break;
      case 'ended-session':
        injection = { ...injection, endsSession: effect.redirects ? 'redirected' : 'refused' };
        break;
      case 'download-refused':
      case 'labeled':
        injection = { ...injection, bytes: effect.kind };
    }
  }
  return injection;
}
