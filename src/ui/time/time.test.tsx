import * as React from 'react';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { TestClock, computerClock } from '../../testing/time/test-clock';
import { ClockProvider, useClock, useTick } from './clock-context';
import { useNow } from './use-now';
import { useMomentOfDay, useToday } from './use-today';

const pass = (milliseconds: number): void => {
  act(() => {
    jest.advanceTimersByTime(milliseconds);
  });
};

function setVisibility(state: DocumentVisibilityState): void {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
  fireEvent(document, new Event('visibilitychange'));
}

const shown = (): string | null => screen.getByRole('status').textContent;

function Now(): React.ReactElement {
  return <p role="status">{useNow().toISOString()}</p>;
}

function AskedNow(): React.ReactElement {
  return (
    <>
      <Now />
      <button onClick={useTick()}>Now</button>
    </>
  );
}

let draws = 0;
function Today({ zone }: { readonly zone: string }): React.ReactElement {
  draws += 1;
  return <p role="status">{useToday(zone)}</p>;
}

function MomentOfDay(): React.ReactElement {
  return <p role="status">{useMomentOfDay(['America/Chicago', 'Europe/Madrid']).toISOString()}</p>;
}

function show(content: React.ReactElement, from: string): void {
  jest.setSystemTime(new Date(from));
  draws = 0;
  render(<ClockProvider clock={computerClock}>{content}</ClockProvider>);
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  setVisibility('visible');
  cleanup();
  jest.useRealTimers();
});

describe('useNow', () => {
  it('ticks on the half minutes, for all at once, with one timer', () => {
    show(
      <>
        <Now />
        <div data-testid="second">
          <NowAgain />
        </div>
      </>,
      '2026-03-10T12:00:10Z'
    );
    expect(shown()).toBe('2026-03-10T12:00:10.000Z');
    const setTimer = jest.spyOn(window, 'setTimeout');
    pass(20_000);
    expect(setTimer.mock.calls.filter(([, wait]) => wait === 30_000)).toHaveLength(1);
    expect(shown()).toBe('2026-03-10T12:00:30.000Z');
    expect(screen.getByTestId('second').textContent).toBe('2026-03-10T12:00:30.000Z');
    pass(30_000);
    expect(shown()).toBe('2026-03-10T12:01:00.000Z');
  });

  it('shows the present moment at once where something was read that may have begun or ended', () => {
    show(<AskedNow />, '2026-03-10T12:00:10Z');
    act(() => {
      jest.setSystemTime(new Date('2026-03-10T12:00:14Z'));
    });
    expect(shown()).toBe('2026-03-10T12:00:10.000Z');
    fireEvent.click(screen.getByRole('button'));
    expect(shown()).toBe('2026-03-10T12:00:14.000Z');
    pass(16_000);
    expect(shown()).toBe('2026-03-10T12:00:30.000Z');
  });

  it('rests while the page is hidden, and is right when it is shown again', () => {
    show(<Now />, '2026-03-10T12:00:00Z');
    setVisibility('hidden');
    expect(jest.getTimerCount()).toBe(0);
    pass(3_600_000);
    expect(shown()).toBe('2026-03-10T12:00:00.000Z');
    setVisibility('visible');
    expect(shown()).toBe('2026-03-10T13:00:00.000Z');
  });

  it('follows a clock that is set', () => {
    const clock = new TestClock(new Date('2026-03-15T12:00:00Z'));
    render(
      <ClockProvider clock={clock}>
        <Now />
      </ClockProvider>
    );
    act(() => clock.set(new Date('2026-03-10T12:00:00Z')));
    expect(shown()).toBe('2026-03-10T12:00:00.000Z');
  });

  it('leaves no timer behind', () => {
    show(<Now />, '2026-03-10T12:00:00Z');
    cleanup();
    expect(jest.getTimerCount()).toBe(0);
  });
});

function NowAgain(): React.ReactElement {
  return <>{useNow().toISOString()}</>;
}

describe('useToday', () => {
  it.each([
    ['on a usual day', 'America/Chicago', '2026-03-11T04:59:00Z', '2026-03-10', '2026-03-11'],
    [
      'at the end of the day clocks are set forward',
      'America/Chicago',
      '2026-03-09T04:59:00Z',
      '2026-03-08',
      '2026-03-09'
    ],
    [
      'at the end of the day clocks are set back',
      'America/Chicago',
      '2026-11-02T05:59:00Z',
      '2026-11-01',
      '2026-11-02'
    ],
    ['where midnight is skipped', 'America/Santiago', '2026-09-06T03:59:00Z', '2026-09-05', '2026-09-06'],
    ['in a zone off by quarters', 'Asia/Kathmandu', '2026-03-10T18:14:00Z', '2026-03-10', '2026-03-11']
  ])('changes at midnight in the zone %s, and draws only then', (_, zone, from, before, after) => {
    show(<Today zone={zone} />, from);
    pass(59_999);
    expect([shown(), draws]).toEqual([before, 1]);
    pass(1);
    expect([shown(), draws]).toEqual([after, 2]);
  });

  it('is right when a page that was hidden overnight is shown', () => {
    show(<Today zone="America/Chicago" />, '2026-03-10T22:00:00Z');
    setVisibility('hidden');
    pass(12 * 3_600_000);
    setVisibility('visible');
    expect(shown()).toBe('2026-03-11');
  });
});

describe('useMomentOfDay', () => {
  it('is renewed when a day begins in any of the zones, and not before', () => {
    show(<MomentOfDay />, '2026-03-10T22:30:00Z');
    pass(29 * 60_000);
    expect(shown()).toBe('2026-03-10T22:30:00.000Z');
    pass(60_000);
    expect(shown()).toBe('2026-03-10T23:00:00.000Z');
    pass(6 * 3_600_000);
    expect(shown()).toBe('2026-03-11T05:00:00.000Z');
  });
});

describe('useClock', () => {
  it('has no clock outside of a provider', () => {
    const Outside = (): React.ReactElement => <p>{String(useClock().now())}</p>;
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => render(<Outside />)).toThrow('There is no clock outside of its provider.');
    jest.restoreAllMocks();
  });
});
