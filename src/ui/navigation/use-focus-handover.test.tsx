import * as React from 'react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useFocusHandover } from './use-focus-handover';

function Notice({ onPress }: { readonly onPress: () => void }): React.ReactElement {
  const outermost = useFocusHandover<HTMLParagraphElement>();
  return (
    <p ref={outermost}>
      <button onClick={onPress}>Try again</button>
    </p>
  );
}

function Page({ onLeft }: { readonly onLeft?: () => void }): React.ReactElement {
  const [isShown, setShown] = React.useState(true);
  React.useLayoutEffect(() => {
    if (!isShown) onLeft?.();
  }, [isShown, onLeft]);
  return (
    <section aria-label="Directory">
      {isShown && (
        <div>
          <Notice onPress={() => setShown(false)} />
        </div>
      )}
      <input aria-label="Search" onChange={() => setShown(false)} />
    </section>
  );
}

const pressTryAgain = async (): Promise<void> => {
  const user = userEvent.setup();
  await user.tab();
  await user.keyboard('{Enter}');
};

describe('useFocusHandover', () => {
  it('gives the focus to the nearest ancestor that stays, so that the next control follows', async () => {
    render(<Page />);
    await pressTryAgain();
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Directory' }));
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
  });

  it('leaves the focus where it is when that is elsewhere', async () => {
    render(<Page />);
    await userEvent.type(screen.getByRole('textbox'), 'a');
    expect(screen.queryByRole('button')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
  });

  it('leaves the focus to what has taken it in the meantime', async () => {
    render(<Page onLeft={() => screen.getByRole('textbox').focus()} />);
    await pressTryAgain();
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
  });
});
