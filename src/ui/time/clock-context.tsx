import * as React from 'react';
import type { Clock } from '../../domain/time/clock';
import { createRequiredContext } from '../frame/required-context';
import { createTicker, type Ticker } from './ticker';

interface ClockAndTicker {
  readonly clock: Clock;
  readonly ticker: Ticker;
}

const [ClockContextProvider, useClockContext] = createRequiredContext<ClockAndTicker>('clock');

/** Gives an application its clock; everything in it that shows the time ticks together. */
export function ClockProvider({
  clock,
  children
}: React.PropsWithChildren<{ readonly clock: Clock }>): React.ReactElement {
  const value = React.useMemo(() => ({ clock, ticker: createTicker(clock) }), [clock]);
  return <ClockContextProvider value={value}>{children}</ClockContextProvider>;
}

/** The clock, for event handlers; what is drawn uses `useNow` or `useToday`. */
export function useClock(): Clock {
  return useClockContext().clock;
}

/** Makes everything that shows the time show the present moment; the same function at every drawing. */
export function useTick(): () => void {
  return useClockContext().ticker.tick;
}

/**
 * What is read off the present moment, renewed every half minute.
 * @param read The component is drawn again only when its result changes.
 */
export function useTicking<Value>(read: (now: Date) => Value): Value {
  const { ticker } = useClockContext();
  const [, redraw] = React.useReducer((count: number) => count + 1, 0);
  const value = read(ticker.read());
  const drawn = React.useRef({ read, value });
  drawn.current = { read, value };
  React.useEffect(() => {
    const handleTick = (): void => {
      if (!Object.is(drawn.current.read(ticker.read()), drawn.current.value)) redraw();
    };
    handleTick();
    return ticker.subscribe(handleTick);
  }, [ticker]);
  return value;
}
