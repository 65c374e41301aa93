import * as React from 'react';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { readUrlState } from './use-url-state';
import { useUrlText } from './use-url-text';

function Box(): React.ReactElement {
  const { text, setText, settle } = useUrlText('find');
  return <input aria-label="Find" value={text} onChange={(event) => setText(event.target.value)} onBlur={settle} />;
}

const box = (): HTMLInputElement => screen.getByLabelText('Find');
const type = (value: string): boolean => fireEvent.change(box(), { target: { value } });

beforeEach(() => {
  jest.useFakeTimers();
  window.history.replaceState(null, '', '/page?find=first&other=1');
});
afterEach(() => jest.useRealTimers());

describe('useUrlText', () => {
  it('begins with the text of the address', () => {
    render(<Box />);
    expect(box().value).toBe('first');
  });

  it('shows what is typed at once and writes it to the address after a pause', () => {
    render(<Box />);
    type('sec');
    type('second');
    expect(box().value).toBe('second');
    expect(readUrlState('find')).toBe('first');
    act(() => {
      jest.advanceTimersByTime(400);
    });
    expect(window.location.search).toBe('?find=second&other=1');
  });

  it('writes to the address at once when asked to', () => {
    render(<Box />);
    type('second');
    fireEvent.blur(box());
    expect(readUrlState('find')).toBe('second');
  });

  it('removes the key when the box is emptied', () => {
    render(<Box />);
    type('');
    act(() => {
      jest.advanceTimersByTime(400);
    });
    expect(window.location.search).toBe('?other=1');
  });

  it('follows the address when it changes', () => {
    render(<Box />);
    act(() => {
      window.history.replaceState(null, '', '/page?find=third');
      window.dispatchEvent(new PopStateEvent('popstate'));
    });
    expect(box().value).toBe('third');
  });
});
