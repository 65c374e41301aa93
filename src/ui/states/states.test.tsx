import * as React from 'react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LocaleContext } from '../format/locale';
import { FailureBoundary } from './FailureBoundary';
import { FailureMessage } from './FailureMessage';
import { SetUpContext } from './set-up';
import { StaleNotice } from './StaleNotice';

describe('StaleNotice', () => {
  it('says that older content is shown, and tries again when asked', async () => {
    const retry = jest.fn();
    render(<StaleNotice failure={{ reason: 'offline' }} onRetry={retry} />);
    expect(screen.getByRole('status').textContent).toContain("You're seeing the last version loaded");
    await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledTimes(1);
  });
});

it('says what else can be done where the lists are on no site that is known, and only there', () => {
  render(
    <SetUpContext.Provider value={{ hint: 'Ask for the tenant property.' }}>
      <FailureMessage failure={{ reason: 'notSetUp' }} />
      <FailureMessage failure={{ reason: 'forbidden' }} />
    </SetUpContext.Provider>
  );
  expect(screen.getAllByText(/Ask for the tenant property\.$/)).toHaveLength(1);
});

describe('"Try again"', () => {
  interface PartProps {
    readonly State: (props: { readonly onRetry: () => void }) => React.ReactElement;
  }

  function Part({ State }: PartProps): React.ReactElement {
    const [hasFailed, setFailed] = React.useState(true);
    return (
      <section aria-label="Directory">
        {hasFailed ? <State onRetry={() => setFailed(false)} /> : <a href="#first">First liaison</a>}
      </section>
    );
  }

  it.each([
    [
      'StaleNotice',
      ({ onRetry }: { readonly onRetry: () => void }) => (
        <StaleNotice failure={{ reason: 'offline' }} onRetry={onRetry} />
      )
    ],
    [
      'FailureMessage',
      ({ onRetry }: { readonly onRetry: () => void }) => (
        <FailureMessage failure={{ reason: 'offline' }} onRetry={onRetry} />
      )
    ]
  ])('of %s leaves the focus in the part that is tried again', async (_, State) => {
    const user = userEvent.setup();
    render(<Part State={State} />);
    await user.tab();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Directory' }));
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'First liaison' }));
  });
});

describe('StaleNotice of a page whose owner signed out', () => {
  it('says that someone else is signed in', () => {
    render(<StaleNotice failure={{ reason: 'otherPerson' }} onRetry={jest.fn()} />);
    expect(screen.getByRole('status').textContent).toContain('opened by another person');
  });
});

describe('FailureMessage', () => {
  const at = new Date(2026, 2, 10, 15, 30);

  it('says when another try makes sense, in the reader’s locale', () => {
    render(
      <LocaleContext.Provider value="es-ES">
        <FailureMessage failure={{ reason: 'throttled', retryAt: at }} />
      </LocaleContext.Provider>
    );
    expect(screen.getByRole('alert').textContent).toContain('15:30');
  });

  it('offers another try only where there is one', () => {
    render(<FailureMessage failure={{ reason: 'forbidden', detail: 'Access denied.' }} />);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText('Details')).toBeTruthy();
  });

  it.each(['notSetUp', 'notProtected'] as const)(
    'leaves %s to an owner of the site for people who are none',
    (reason) => {
      render(<FailureMessage failure={{ reason }} />);
      expect(screen.getByText(/A site owner can .* with Set up this site/)).toBeTruthy();
      expect(screen.queryByRole('button')).toBeNull();
    }
  );

  it.each(['notSetUp', 'notProtected'] as const)('offers to set the site up to people who can: %s', async (reason) => {
    const setUp = jest.fn();
    render(
      <SetUpContext.Provider value={{ onSetUp: setUp }}>
        <FailureMessage failure={{ reason }} />
      </SetUpContext.Provider>
    );
    expect(screen.queryByText(/A site owner can/)).toBeNull();
    expect(screen.getByText(/nothing changes until you start/)).toBeTruthy();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Set up this site' }));
    expect(setUp).toHaveBeenCalledTimes(1);
  });
});

describe('FailureBoundary', () => {
  it('says that something went wrong in place of an empty page, and tries again when asked', async () => {
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    let isBroken = true;
    const Part = (): React.ReactElement => {
      if (isBroken) throw new Error('No such thing.');
      return <p>All is well</p>;
    };
    render(
      <section aria-label="Directory">
        <FailureBoundary>
          <Part />
        </FailureBoundary>
      </section>
    );
    expect(screen.getByRole('alert').textContent).toContain('No such thing.');
    isBroken = false;
    await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('All is well')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Directory' }));
    logged.mockRestore();
  });
});
