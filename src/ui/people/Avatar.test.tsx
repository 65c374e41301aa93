import * as React from 'react';
import { fireEvent, render } from '@testing-library/react';
import { Avatar } from './Avatar';

const pictureIn = (container: HTMLElement): HTMLImageElement | null => container.querySelector('img');

describe('Avatar', () => {
  it('shows the initials where there is no picture, or it cannot be loaded', () => {
    const { container } = render(<Avatar name="Ana Ruiz" photoUrl="/photo?of=ana" size="small" />);
    const picture = pictureIn(container);
    if (picture) fireEvent.error(picture);
    expect(pictureIn(container)).toBeNull();
    expect(container.textContent).toBe('AR');
  });

  it('tries again for another picture', () => {
    const { container, rerender } = render(<Avatar name="Ana Ruiz" photoUrl="/photo?of=ana" size="small" />);
    const picture = pictureIn(container);
    if (picture) fireEvent.error(picture);
    rerender(<Avatar name="Ben Otero" photoUrl="/photo?of=ben" size="small" />);
    expect(pictureIn(container)?.getAttribute('src')).toBe('/photo?of=ben');
  });

  it('is silent for screen readers, since the name is beside it', () => {
    const { container } = render(<Avatar name="Ana Ruiz" size="large" />);
    expect(container.firstElementChild?.getAttribute('aria-hidden')).toBe('true');
  });
});
