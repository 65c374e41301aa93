import * as React from 'react';
import { act, render } from '@testing-library/react';
import { useDebouncedValue } from './use-debounced-value';

function Shown({ value }: { readonly value: string }): React.ReactElement {
  return <p>{useDebouncedValue(value, 300)}</p>;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('useDebouncedValue', () => {
  it('follows a value only after it has stayed the same for a while', () => {
    const { container, rerender } = render(<Shown value="a" />);
    const wait = (milliseconds: number): void =>
      act(() => {
        jest.advanceTimersByTime(milliseconds);
      });
    rerender(<Shown value="b" />);
    wait(200);
    rerender(<Shown value="c" />);
    wait(200);
    expect(container.textContent).toBe('a');
    wait(100);
    expect(container.textContent).toBe('c');
  });
});
