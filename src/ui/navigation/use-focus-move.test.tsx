import * as React from 'react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useFocusMove } from './use-focus-move';

function Question(): React.ReactElement {
  const [isAsked, setAsked] = React.useState(false);
  const { target, moveFocus } = useFocusMove<HTMLDivElement>();
  const ask = (next: boolean): void => {
    moveFocus();
    setAsked(next);
  };
  return (
    <div ref={target}>
      {isAsked && <p tabIndex={-1}>Really?</p>}
      {isAsked && <button onClick={() => ask(false)}>No</button>}
      {!isAsked && <button onClick={() => ask(true)}>Remove</button>}
    </div>
  );
}

describe('useFocusMove', () => {
  it('takes the focus to what comes first in place of the control that was used', async () => {
    const user = userEvent.setup();
    render(<Question />);
    await user.tab();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByText('Really?'));
    await user.tab();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Remove' }));
  });

  it('moves nothing unless an act asks for it', () => {
    const { rerender } = render(<Question />);
    rerender(<Question />);
    expect(document.activeElement).toBe(document.body);
  });
});
