import * as React from 'react';
import { act, render } from '@testing-library/react';
import { AnnouncerProvider } from './announcer';
import { useAnnouncedCount } from './use-announced-count';

interface CountProps {
  readonly sentence: string;
  readonly asked: string;
}

function Count({ sentence, asked }: CountProps): null {
  useAnnouncedCount(sentence, asked);
  return null;
}

function show(first: CountProps) {
  const ui = (props: CountProps): React.ReactElement => (
    <AnnouncerProvider>
      <Count {...props} />
    </AnnouncerProvider>
  );
  const { container, rerender } = render(ui(first));
  return {
    said: () => container.querySelector('[aria-live]')?.textContent,
    change: (props: CountProps) => rerender(ui(props)),
    wait: (milliseconds: number) =>
      act(() => {
        jest.advanceTimersByTime(milliseconds);
      })
  };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('useAnnouncedCount', () => {
  it('is silent about what was there at first', () => {
    const { said, wait } = show({ sentence: '7 entries', asked: '' });
    wait(1000);
    expect(said()).toBe('');
  });

  it('announces only the last of several quick changes', () => {
    const { said, change, wait } = show({ sentence: '7 entries', asked: '' });
    change({ sentence: '3 entries', asked: 'p' });
    wait(500);
    change({ sentence: '2 entries', asked: 'ph' });
    wait(500);
    expect(said()).toBe('');
    wait(200);
    expect(said()).toBe('2 entries');
  });

  it('announces the first count again when a search is undone', () => {
    const { said, change, wait } = show({ sentence: '7 entries', asked: '' });
    change({ sentence: '2 entries', asked: 'ph' });
    wait(700);
    change({ sentence: '7 entries', asked: '' });
    wait(700);
    expect(said()).toBe('7 entries');
  });

  it('does not announce an empty sentence', () => {
    const { said, change, wait } = show({ sentence: '', asked: '' });
    change({ sentence: '', asked: 'ph' });
    wait(700);
    expect(said()).toBe('');
  });
});
