import * as React from 'react';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { buildDocument, agreementLines } from '../../../../testing/contracts/build-document';
import { buildEntry } from '../../../../testing/contracts/build-entry';
import { renderList, slots } from '../../../../testing/contracts/discussion-slots';
import { anchorOf } from '../../../../testing/contracts/place-threads';
import { WithOpenContract } from '../../../../testing/contracts/WithOpenContract';
import { foldDiscussion } from '../../../../domain/contracts/thread/discussion-fold';
import { addToLogs, emptyLogs } from '../../../../domain/contracts/thread/contract-logs';
import type { Entry } from '../../../../domain/contracts/thread/entry';
import { LayoutContext, type Layout } from '../../../../ui/frame/layout';
import { AnnouncerProvider } from '../../../../ui/live/announcer';
import { ContractReader } from '../ContractReader';
import { useViewState } from '../use-view-state';

const contract = buildDocument('3', agreementLines);
const onCure = buildEntry({ key: 'cure', body: 'Thirty days is too long', anchor: anchorOf(contract, '2.2') });
const onRecords = buildEntry({ key: 'records', body: 'Who counts?', anchor: anchorOf(contract, '1.2') });
const onAll = buildEntry({ key: 'all', body: 'Days of rest', anchor: null });

interface Given {
  readonly entries?: readonly Entry[];
  readonly layout?: Layout;
}

function Reader({ entries = [onCure, onRecords], layout = 'wide' }: Given): React.ReactElement {
  const views = useViewState();
  const discussion = React.useMemo(() => foldDiscussion(entries), [entries]);
  return (
    <AnnouncerProvider>
      <WithOpenContract acts={{ show: views.show }} services={{ documents: { read: async () => contract } }}>
        <LayoutContext.Provider value={layout}>
          <ContractReader
            {...{ views, slots, discussion, renderList }}
            renderTools={() => <></>}
            logs={addToLogs(emptyLogs, entries)}
            onNewsSeen={() => undefined}
            header={<h2>Agreement</h2>}
          />
        </LayoutContext.Provider>
      </WithOpenContract>
    </AnnouncerProvider>
  );
}

const button = (name: string): HTMLElement => screen.getByText(name, { selector: 'button' });
const bar = (): HTMLElement => screen.getByRole('search');
const box = (): HTMLInputElement => within(bar()).getByRole<HTMLInputElement>('textbox');
const pressKey = (key: string, options = {}): void => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...options });
};
const pass = (milliseconds: number): void => {
  act(() => {
    jest.advanceTimersByTime(milliseconds);
  });
};
const type = (words: string): void => {
  fireEvent.change(box(), { target: { value: words } });
  pass(250);
};
const says = (words: string): void => {
  expect(within(bar()).getByText(words)).toBeTruthy();
};
const current = (): string =>
  Array.from(document.querySelectorAll('mark[data-current]'), (mark) => mark.textContent).join('');
const clauseOfCurrent = (): string | undefined =>
  document.querySelector('mark[data-current]')?.closest('[data-block]')?.textContent?.slice(0, 3);

async function open(given: Given = {}): Promise<ReturnType<typeof render>> {
  const page = render(<Reader {...given} />);
  await screen.findByText(/call coverage on no more/);
  jest.useFakeTimers();
  const from = button('Find');
  from.focus();
  fireEvent.click(from);
  return page;
}

beforeEach(() => window.history.replaceState(null, '', '/page.aspx'));
afterEach(() => jest.useRealTimers());

describe('finding in a contract', () => {
  it('opens a box with the focus in it, and gives the focus back when Escape closes it', async () => {
    await open();
    expect(document.activeElement).toBe(box());
    expect(button('Find').getAttribute('aria-expanded')).toBe('true');
    pressKey('Escape');
    expect(screen.queryByRole('search')).toBeNull();
    expect(document.activeElement).toBe(button('Find'));
  });

  it('closes by Escape at its buttons, too', async () => {
    await open();
    within(bar()).getByLabelText('Next match').focus();
    pressKey('Escape');
    expect(document.activeElement).toBe(button('Find'));
  });

  it('counts what is found, marks it, and goes through it in the order of reading', async () => {
    await open();
    type('DAYS');
    says('1 of 3 in the contract, 1 in comments');
    expect(document.querySelectorAll('[data-block] mark[data-found]')).toHaveLength(3);
    expect([current(), clauseOfCurrent()]).toEqual(['days', '1.2']);
    pressKey('Enter');
    expect(clauseOfCurrent()).toBe('2.1');
    pressKey('Enter');
    pressKey('Enter');
    says('3 in the contract, 1 of 1 in comments');
    expect(current()).toBe('');
    expect(document.activeElement).toBe(box());
    pressKey('Enter');
    expect(clauseOfCurrent()).toBe('1.2');
    pressKey('Enter', { shiftKey: true });
    says('3 in the contract, 1 of 1 in comments');
    fireEvent.click(within(bar()).getByLabelText('Previous match'));
    says('3 of 3 in the contract, 1 in comments');
  });

  it('looks at once when Enter is pressed right after the words', async () => {
    await open();
    fireEvent.change(box(), { target: { value: 'days' } });
    pressKey('Enter');
    says('1 of 3 in the contract, 1 in comments');
  });

  it('marks words inside what a comment is about, whose own mark stays', async () => {
    await open();
    type('days after');
    const mark = document.querySelector('mark[data-current]');
    expect(mark?.textContent).toBe('days after');
    expect(mark?.getAttribute('data-depth')).toBe('1');
    pressKey('Escape');
    expect(document.querySelector('mark[data-found]')).toBeNull();
    expect(document.querySelectorAll('[data-block] mark')).toHaveLength(2);
  });

  it('says so when nothing is found, also to who hears the page, and the place of what is', async () => {
    await open();
    type('stipend');
    says('Nothing found');
    pass(700);
    expect(document.querySelector('[aria-live]')?.textContent).toBe('Nothing found');
    type('cure');
    pass(700);
    expect(document.querySelector('[aria-live]')?.textContent).toBe('1 of 2 in the contract. 2.2 Cure');
  });

  it('stays at the same match while others come', async () => {
    const { rerender } = await open();
    type('days');
    pressKey('Enter');
    says('2 of 3 in the contract, 1 in comments');
    rerender(<Reader entries={[onCure, onRecords, onAll]} />);
    says('2 of 3 in the contract, 2 in comments');
    expect(clauseOfCurrent()).toBe('2.1');
  });

  it('keeps the words in other views, finds in the comments they show, and in the text again', async () => {
    await open();
    type('days');
    fireEvent.click(screen.getByText('All', { selector: 'button' }));
    expect(box().value).toBe('days');
    says('1 of 1 in comments');
    expect(screen.getByText('days', { selector: 'article mark' })).toBeTruthy();
    fireEvent.click(button('Contract'));
    says('1 of 3 in the contract, 1 in comments');
  });

  it('keeps the words while it is closed, and selects them when it opens', async () => {
    await open();
    type('days');
    pressKey('Escape');
    fireEvent.click(button('Find'));
    expect([box().value, box().selectionStart, box().selectionEnd]).toEqual(['days', 0, 4]);
  });
});

describe.each<Layout>(['wide', 'medium', 'narrow'])('a comment found in a %s column', (layout) => {
  it('is opened with its words marked while the focus stays in the box', async () => {
    await open({ layout });
    type('too long');
    says('1 of 1 in comments');
    expect(document.activeElement).toBe(box());
    const card = screen.getByText('too long', { selector: 'article mark' }).closest('article');
    expect(card && within(card).getByText('Reply')).toBeTruthy();
  });
});
