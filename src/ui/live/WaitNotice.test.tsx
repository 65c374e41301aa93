import * as React from 'react';
import { act, render, screen } from '@testing-library/react';
import { createWaitSignal } from './wait-signal';
import { WaitNotice } from './WaitNotice';

describe('WaitNotice', () => {
  it('says until when SharePoint asked to wait, and falls silent when work goes on', () => {
    const waits = createWaitSignal();
    render(<WaitNotice waits={waits} locale="en-US" />);
    expect(screen.getByRole('status').textContent).toBe('');
    act(() => waits.announce(new Date(2026, 2, 2, 9, 5, 30)));
    expect(screen.getByRole('status').textContent).toMatch(/9:05:30\sAM/);
    act(() => waits.announce(undefined));
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('hears nothing once it is gone', () => {
    const waits = createWaitSignal();
    const { unmount } = render(<WaitNotice waits={waits} locale="en-US" />);
    unmount();
    expect(() => waits.announce(new Date())).not.toThrow();
  });
});
