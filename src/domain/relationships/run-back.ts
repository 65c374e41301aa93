import { byDay, type Dated } from './facts';

/**
 * The first of an unbroken run: from one event back through those right before it, as long as they offend as it does.
 * @param events In order of day.
 */
export function runBackFrom<Event extends Dated>(
  start: Event,
  events: readonly Event[],
  offends: (event: Event) => boolean
): Event {
  let first = start;
  for (const event of [...events].reverse()) {
    if (byDay(event, start) >= 0) continue;
    if (!offends(event)) break;
    first = event;
  }
  return first;
}
