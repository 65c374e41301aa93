/** A stretch of time from its start up to, and without, its end; ISO 8601, UTC. */
export interface Period {
  readonly start: string;
  readonly end: string;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * The time a value of a KQL date restriction stands for: a day (`2026-03-01`), a moment (`2026-03-01T10:00:00Z`, good for
 * one second), or one of `today`, `yesterday`, `this week`, `this month`, `last month`, `this year`, `last year`, counted in
 * UTC from `now`. Weeks start on Sunday.
 *
 * @returns `null` when the text is no date
 */
export function readPeriod(text: string, now: Date): Period | null {
  const named = readNamed(text.trim().toLowerCase(), now);
  if (named !== null) return named;
  const isDay = /^\d{4}-\d{1,2}-\d{1,2}$|^\d{1,2}\/\d{1,2}\/\d{4}$/.test(text.trim());
  const start = Date.parse(isDay ? `${text.trim().replace(/\//g, '-')} UTC` : text.trim());
  return Number.isNaN(start) ? null : between(start, start + (isDay ? DAY : 1000));
}

function readNamed(name: string, now: Date): Period | null {
  const year = now.getUTCFullYear();
  const month = now.getUTCMonth();
  const today = Date.UTC(year, month, now.getUTCDate());
  const periods: Readonly<Record<string, () => Period>> = {
    today: () => between(today, today + DAY),
    yesterday: () => between(today - DAY, today),
    'this week': () => between(today - now.getUTCDay() * DAY, today + (7 - now.getUTCDay()) * DAY),
    'this month': () => between(Date.UTC(year, month, 1), Date.UTC(year, month + 1, 1)),
    'last month': () => between(Date.UTC(year, month - 1, 1), Date.UTC(year, month, 1)),
    'this year': () => between(Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)),
    'last year': () => between(Date.UTC(year - 1, 0, 1), Date.UTC(year, 0, 1))
  };
  return periods[name]?.() ?? null;
}

function between(start: number, end: number): Period {
  return { start: iso(start), end: iso(end) };
}

function iso(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
