import * as React from 'react';
import { act, fireEvent, render } from '@testing-library/react';
import { useVisiblePolling } from './use-visible-polling';

function Poller({ look, news }: { readonly look: () => void; readonly news: number }): null {
  useVisiblePolling(look, news);
  return null;
}

const pass = (seconds: number): void => {
  act(() => {
    jest.advanceTimersByTime(seconds * 1000);
  });
};

function setVisibility(state: DocumentVisibilityState): void {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
  fireEvent(document, new Event('visibilitychange'));
}

describe('useVisiblePolling', () => {
  const look = jest.fn();
  beforeEach(() => {
    jest.useFakeTimers();
    look.mockReset();
  });
  afterEach(() => {
    setVisibility('visible');
    jest.useRealTimers();
  });

  it('looks less and less often while nothing happens', () => {
    render(<Poller look={look} news={0} />);
    const counts = [15, 30, 60, 120, 120].map((seconds) => {
      pass(seconds);
      return look.mock.calls.length;
    });
    expect(counts).toEqual([1, 2, 3, 4, 5]);
  });

  it('looks often again after news and after a person did something', () => {
    const view = render(<Poller look={look} news={0} />);
    pass(15 + 30);
    view.rerender(<Poller look={look} news={1} />);
    pass(15);
    expect(look).toHaveBeenCalledTimes(3);
    fireEvent.keyDown(document.body);
    pass(15);
    expect(look).toHaveBeenCalledTimes(4);
  });

  it('looks for nothing while hidden, and at once when shown again', () => {
    render(<Poller look={look} news={0} />);
    setVisibility('hidden');
    pass(3600);
    expect(look).not.toHaveBeenCalled();
    setVisibility('visible');
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('stops when the web part is taken down', () => {
    render(<Poller look={look} news={0} />).unmount();
    pass(3600);
    expect(look).not.toHaveBeenCalled();
  });
});
