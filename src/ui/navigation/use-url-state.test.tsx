import * as React from 'react';
import { act, render, screen } from '@testing-library/react';
import { readUrlState, urlWith, useUrlState, writeUrlState } from './use-url-state';

function Shown(): React.ReactElement {
  const [value] = useUrlState('cgTest');
  return <output>{value ?? 'nothing'}</output>;
}

describe('useUrlState', () => {
  beforeEach(() => window.history.replaceState({ host: 1 }, '', '/page?other=1'));

  it('shows what the address says, and what it comes to say', () => {
    render(<Shown />);
    expect(screen.getByText('nothing')).toBeTruthy();
    act(() => writeUrlState({ cgTest: 'a b' }));
    expect(screen.getByText('a b')).toBeTruthy();
    act(() => writeUrlState({ cgTest: undefined }));
    expect(screen.getByText('nothing')).toBeTruthy();
  });

  it("leaves the keys of others and the host's state alone", () => {
    writeUrlState({ cgTest: 'x' });
    expect(readUrlState('other')).toBe('1');
    expect(window.history.state).toEqual({ host: 1 });
  });

  it('adds a step to go back over only when asked', () => {
    const before = window.history.length;
    writeUrlState({ cgTest: 'x' });
    expect(window.history.length).toBe(before);
    writeUrlState({ cgTest: 'y' }, 'push');
    expect(window.history.length).toBe(before + 1);
  });

  it('writes a link without going there', () => {
    expect(new URL(urlWith({ cgTest: 'z' })).search).toBe('?other=1&cgTest=z');
    expect(readUrlState('cgTest')).toBeUndefined();
  });
});
