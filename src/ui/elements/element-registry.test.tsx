import * as React from 'react';
import { render, screen } from '@testing-library/react';
import { ElementRegistry } from './element-registry';

function Rows({ registry, keys }: { readonly registry: ElementRegistry<number>; readonly keys: readonly number[] }) {
  return (
    <div>
      {keys.map((key) => (
        <p key={key} ref={registry.refFor(key)}>
          Row <em>{key}</em>
        </p>
      ))}
    </div>
  );
}

describe('ElementRegistry', () => {
  it('has the elements that are on the page, and forgets those that left', () => {
    const registry = new ElementRegistry<number>();
    const { rerender } = render(<Rows registry={registry} keys={[1, 2]} />);
    expect(registry.get(2)?.textContent).toBe('Row 2');
    rerender(<Rows registry={registry} keys={[3, 1]} />);
    expect([1, 2, 3].map((key) => registry.get(key)?.textContent)).toEqual(['Row 1', undefined, 'Row 3']);
  });

  it('finds the element that any node is in', () => {
    const registry = new ElementRegistry<number>();
    render(<Rows registry={registry} keys={[0, 7]} />);
    const inside = screen.getByText('7');
    expect(registry.keyAt(inside.firstChild)).toBe(7);
    expect(registry.keyAt(screen.getByText('0'))).toBe(0);
    expect(registry.keyAt(document.body)).toBeUndefined();
    expect(registry.keyAt(null)).toBeUndefined();
  });

  it('gives the same ref for the same key, so that drawing again touches nothing', () => {
    const registry = new ElementRegistry<string>();
    expect(registry.refFor('a')).toBe(registry.refFor('a'));
  });
});
