import * as React from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import { LongText } from './LongText';

const wordsOf = (container: HTMLElement): string => container.querySelector('p')?.textContent ?? '';

describe('LongText', () => {
  it('shows what fits as it is', () => {
    const { container } = render(<LongText text={'One\ntwo'} />);
    expect(wordsOf(container)).toBe('One\ntwo');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it.each([
    ['long', 'word '.repeat(2_000)],
    ['of many lines', '\n'.repeat(399)]
  ])('shows the beginning of a text that is %s, and all of it when asked', (_, text) => {
    const { container } = render(<LongText text={text} />);
    expect(wordsOf(container).length).toBeLessThan(1_600);
    expect(wordsOf(container).split('\n').length).toBeLessThanOrEqual(20);
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(wordsOf(container)).toBe(text);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('offers no more where it is only a glimpse', () => {
    render(<LongText text={'word '.repeat(2_000)} isBrief />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
