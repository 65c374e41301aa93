import * as React from 'react';
import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRestoreFocus, type Opened } from './use-restore-focus';

interface PageProps {
  readonly first?: Opened;
  readonly opens?: Opened;
  readonly hasOpener?: boolean;
}

/** A list in a page that scrolls, and a card opened from it. */
function Page({ first = 'nothing', opens = 'instead', hasOpener = true }: PageProps): React.ReactElement {
  const [opened, setOpened] = React.useState(first);
  const { view, remember } = useRestoreFocus<HTMLDivElement>(opened);
  const open = (): void => {
    remember();
    setOpened(opens);
  };
  return (
    <main style={{ overflowY: 'auto' }}>
      <input aria-label="Elsewhere" />
      <div ref={view} role="list" hidden={opened === 'instead'}>
        {hasOpener && <button onClick={open}>Open</button>}
      </div>
      {opened !== 'nothing' && (
        <>
          <button onClick={open}>Open another</button>
          <button onClick={() => setOpened('nothing')}>Close</button>
        </>
      )}
    </main>
  );
}

const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
const scroller = (): HTMLElement => screen.getByRole('main');

describe('useRestoreFocus', () => {
  it.each<Opened>(['beside', 'instead'])('gives the focus back to what opened something %s', async (opens) => {
    render(<Page opens={opens} />);
    await press('Open');
    await press('Close');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Open' }));
  });

  it('goes back to where the first was opened from when one was opened from another', async () => {
    render(<Page />);
    await press('Open');
    await press('Open another');
    await press('Close');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Open' }));
  });

  it('gives the focus to the view when what opened it is gone', async () => {
    const { rerender } = render(<Page />);
    await press('Open');
    rerender(<Page hasOpener={false} />);
    await press('Close');
    expect(document.activeElement).toBe(screen.getByRole('list'));
  });

  it('gives the focus to the view when the page was opened with something open', async () => {
    render(<Page first="instead" />);
    await press('Close');
    expect(document.activeElement).toBe(screen.getByRole('list'));
  });

  it('leaves the focus where someone has put it meanwhile', async () => {
    render(<Page opens="beside" />);
    await press('Open');
    const close = screen.getByRole('button', { name: 'Close' });
    act(() => screen.getByLabelText('Elsewhere').focus());
    fireEvent.click(close);
    expect(document.activeElement).toBe(screen.getByLabelText('Elsewhere'));
  });

  it.each<[Opened, number]>([
    ['instead', 300],
    ['beside', 80]
  ])('when something was %s, the page is scrolled to %s afterwards', async (opens, expected) => {
    render(<Page opens={opens} />);
    scroller().scrollTop = 300;
    await press('Open');
    scroller().scrollTop = 80;
    await press('Close');
    expect(scroller().scrollTop).toBe(expected);
  });

  it('takes no focus at first', () => {
    render(<Page first="beside" />);
    expect(document.activeElement).toBe(document.body);
  });
});
