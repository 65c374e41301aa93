import * as React from 'react';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { agreementLines, buildDocument } from '../../../testing/contracts/build-document';
import { buildEntry } from '../../../testing/contracts/build-entry';
import { closedFind } from '../../../testing/contracts/closed-find';
import { slots } from '../../../testing/contracts/discussion-slots';
import { anchorOf, placeThreads } from '../../../testing/contracts/place-threads';
import { WithOpenContract, type WithOpenContractProps } from '../../../testing/contracts/WithOpenContract';
import type { Entry } from '../../../domain/contracts/thread/entry';
import { LayoutContext, type Layout } from '../../../ui/frame/layout';
import { ReadingPane } from './ReadingPane';
import { findThreadPlaces } from './thread-places';
import type { Goal } from './use-view-state';

const contract = buildDocument('3', agreementLines);
const onCall = buildEntry({ key: 'call', body: 'Too often', anchor: anchorOf(contract, '1.1') });
const onCure = buildEntry({ key: 'cure', body: 'Too long', anchor: anchorOf(contract, '2.2') });
const onAll = buildEntry({ key: 'all', body: 'Who signs it?', anchor: null });

interface Given extends Pick<WithOpenContractProps, 'facts' | 'acts'> {
  readonly layout?: Layout;
  readonly entries?: readonly Entry[];
  readonly goal?: Goal;
}

function Page({ layout = 'wide', entries = [onCall, onCure], goal, facts, acts }: Given): React.ReactElement {
  const places = React.useMemo(() => findThreadPlaces(placeThreads(entries), contract), [entries]);
  const reader = React.useRef<HTMLDivElement>(null);
  return (
    <WithOpenContract facts={facts} acts={acts}>
      <LayoutContext.Provider value={layout}>
        <div ref={reader}>
          <ReadingPane
            document={contract}
            reattaching={undefined}
            {...{ reader, places, slots, goal }}
            find={closedFind}
          />
        </div>
      </LayoutContext.Provider>
    </WithOpenContract>
  );
}

/** The button of a clause or of the whole contract; the outline has others of the same name. */
const button = (name: string): HTMLElement =>
  screen.queryByLabelText(name, { selector: 'button' }) ?? screen.getByText(name, { selector: 'button' });
const press = (name: string): void => {
  fireEvent.click(button(name));
};
const escape = (): void => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
};
const discussion = (): HTMLElement | null => screen.queryByRole('region', { name: /^Comments on/ });
const card = (words: string): HTMLElement => {
  const found = screen.getAllByRole('article').find((each) => within(each).queryByText(words));
  if (!found) throw new Error(`No card says "${words}".`);
  return found;
};
const openCards = (): readonly HTMLElement[] =>
  screen.getAllByRole('article').filter((each) => within(each).queryByRole('button', { name: 'Reply' }));

/** Whatever the layout, a comment begins with the focus in its field and ends with the focus where it began. */
describe.each<Layout>(['wide', 'medium', 'narrow'])('the text in a %s column', (layout) => {
  it.each([
    ['a clause', 'Comment on 2.1 Notice', 'Comment on 2.1 Notice'],
    ['the whole contract', 'Comment on the whole contract', 'Comment on The whole contract']
  ])('begins a comment on %s, and gives the focus back when it is put away or sent', (_, name, label) => {
    const act = jest.fn();
    render(<Page layout={layout} acts={{ act }} />);
    const from = button(name);
    fireEvent.click(from);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: label }));
    escape();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(document.activeElement).toBe(from);
    if (layout !== 'wide' && discussion()) escape();
    fireEvent.click(from);
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Shorter, please' } });
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter', ctrlKey: true });
    expect(act).toHaveBeenCalledWith('comment', expect.objectContaining({ body: 'Shorter, please' }));
    expect(document.activeElement).toBe(from);
  });

  it('goes to a thread that is asked for, and puts the focus on its card', () => {
    render(<Page layout={layout} goal={{ key: 'cure' }} />);
    expect(document.activeElement).toBe(card('Too long'));
    expect(openCards()).toEqual([card('Too long')]);
  });

  it('goes there once the thread is known, if it is not yet', () => {
    const goal = { key: 'cure' };
    const { rerender } = render(<Page layout={layout} entries={[onCall]} goal={goal} />);
    expect(document.activeElement).toBe(document.body);
    rerender(<Page layout={layout} goal={goal} />);
    expect(document.activeElement).toBe(card('Too long'));
  });

  it('goes to the same thread again, and stays where the person went meanwhile until then', () => {
    const goal = { key: 'cure' };
    const { rerender } = render(<Page layout={layout} goal={goal} />);
    button('Comment on 2.1 Notice').focus();
    rerender(<Page layout={layout} goal={goal} entries={[onCall, onCure, onAll]} />);
    expect(document.activeElement).toBe(button('Comment on 2.1 Notice'));
    rerender(<Page layout={layout} goal={{ key: 'cure' }} entries={[onCall, onCure, onAll]} />);
    expect(document.activeElement).toBe(card('Too long'));
  });
});

describe('the discussion beside the text', () => {
  it('shows everything about the clause whose button is pressed', () => {
    render(<Page />);
    expect(openCards()).toEqual([]);
    press('1 comment on 1.1 Call coverage');
    expect(openCards()).toEqual([card('Too often')]);
    expect(discussion()).toBeNull();
  });

  it('shows what is said about the whole contract', () => {
    render(<Page entries={[onCall, onAll]} />);
    press('1 comment on the whole contract');
    expect(openCards()).toEqual([card('Who signs it?')]);
  });

  it('offers no comment where the period is closed', () => {
    render(<Page facts={{ permission: 'closed' }} />);
    expect(screen.queryByRole('button', { name: /^Comment on/ })).toBeNull();
    press('2.1 Notice');
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe.each<[Layout, string]>([
  ['medium', 'under its clause'],
  ['narrow', 'in a sheet']
])('the discussion in a %s column', (layout, where) => {
  it(`unfolds ${where}, has the focus, and gives it back when Escape closes it`, () => {
    render(<Page layout={layout} />);
    expect(screen.queryByRole('article')).toBeNull();
    const from = button('1 comment on 1.1 Call coverage');
    fireEvent.click(from);
    expect(document.activeElement).toBe(discussion());
    expect(discussion()?.textContent).toContain('Too often');
    expect(discussion()?.textContent).not.toContain('Too long');
    const next = button('Comment on 1.2 Records');
    const isBeforeNext = discussion()!.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING;
    expect(Boolean(isBeforeNext)).toBe(layout === 'medium');
    escape();
    expect(discussion()).toBeNull();
    expect(document.activeElement).toBe(from);
  });

  it('gives the focus back when it is closed by its button', () => {
    render(<Page layout={layout} entries={[onAll]} />);
    const from = button('1 comment on the whole contract');
    fireEvent.click(from);
    press('Close');
    expect(discussion()).toBeNull();
    expect(document.activeElement).toBe(from);
  });

  it('folds up when the clause is pressed again', () => {
    render(<Page layout={layout} />);
    press('1 comment on 1.1 Call coverage');
    press('1 comment on 1.1 Call coverage');
    expect(discussion()).toBeNull();
  });

  it('stays when a comment begun in it is put away', () => {
    render(<Page layout={layout} />);
    press('1 comment on 1.1 Call coverage');
    fireEvent.click(within(discussion()!).getByRole('button', { name: 'Comment on 1.1 Call coverage' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
    escape();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(discussion()?.textContent).toContain('Too often');
  });

  it('opens empty for a clause where no one may comment', () => {
    render(<Page layout={layout} facts={{ permission: 'closed' }} />);
    press('2.1 Notice');
    expect(document.activeElement).toBe(discussion());
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
