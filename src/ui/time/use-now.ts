import { useTicking } from './clock-context';

const itself = (now: Date): Date => now;

/** The present moment, renewed every half minute: countdowns and "2 minutes ago" stay true on an open page. */
export function useNow(): Date {
  return useTicking(itself);
}
