import * as React from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import { agreementLines, buildDocument } from '../../../testing/contracts/build-document';
import { buildEntry, people } from '../../../testing/contracts/build-entry';
import { anchorOf, placeThreads } from '../../../testing/contracts/place-threads';
import { WithOpenContract } from '../../../testing/contracts/WithOpenContract';
import type { Entry } from '../../../domain/contracts/thread/entry';
import { ThreadList, type ThreadListProps } from './ThreadList';

const contract = buildDocument('3', agreementLines);
const comment = (key: string, number: string | null, given: Partial<Entry> = {}): Entry =>
  buildEntry({ key, body: `Said in ${key}`, anchor: number === null ? null : anchorOf(contract, number), ...given });
const about = (parentKey: string, kind: string, author = people.colleague): Entry =>
  buildEntry({ kind, parentKey, author, body: '' });

/** On three places, the last of the text first; the second is agreed with, the first was spoken of last. */
const entries = [
  comment('cure', '2.2', { author: people.colleague }),
  comment('call', '1.1'),
  comment('all', null),
  about('call', 'agreement'),
  buildEntry({ kind: 'answer', parentKey: 'all', body: 'The board.', author: people.chief }),
  buildEntry({ kind: 'reply', parentKey: 'cure', body: 'Why?', author: people.colleague })
];
const many = Array.from({ length: 65 }, (_, index) => comment(`c${index}`, '1.1'));

function List(given: Partial<ThreadListProps>): React.ReactElement {
  const props = { placed: placeThreads(entries), document: contract, shownKey: undefined, ...given };
  return (
    <WithOpenContract>
      <ThreadList filter="all" {...props} />
    </WithOpenContract>
  );
}

const shown = (): readonly (string | undefined)[] =>
  screen.queryAllByText(/^Said in /).map(({ textContent }) => textContent?.slice('Said in '.length));
const sortBy = (value: string): void => {
  fireEvent.change(screen.getByLabelText(/^Sort by/), { target: { value } });
};

beforeEach(() => window.history.replaceState(null, '', '/page.aspx'));

describe('the discussion as a list', () => {
  it('is in the order of the text, with the whole contract first, and in another order on request', () => {
    render(<List />);
    expect(shown()).toEqual(['all', 'call', 'cure']);
    sortBy('newest');
    expect(shown()).toEqual(['cure', 'all', 'call']);
    sortBy('mostAgreed');
    expect(shown()).toEqual(['call', 'cure', 'all']);
  });

  it.each([
    ['needsAnswer', ['call', 'cure']],
    ['mine', ['all', 'call']]
  ] as const)('has only what the filter %s lets through', (filter, keys) => {
    render(<List filter={filter} />);
    expect(shown()).toEqual(keys);
  });

  it('names the clause of each comment, and leads to it', () => {
    const show = jest.fn();
    render(
      <WithOpenContract acts={{ show }}>
        <ThreadList placed={placeThreads(entries)} document={contract} filter="all" shownKey={undefined} />
      </WithOpenContract>
    );
    fireEvent.click(screen.getByText('1.1 Call coverage', { selector: 'button' }));
    fireEvent.click(screen.getByText('The whole contract', { selector: 'button' }));
    expect(show.mock.calls).toEqual([['call'], ['all']]);
  });

  it('has thirty comments at first, thirty more with every press, and thirty again in another order', () => {
    render(<List placed={placeThreads(many)} />);
    expect(shown()).toHaveLength(30);
    fireEvent.click(screen.getByText('Show 35 more'));
    expect(shown()).toHaveLength(60);
    fireEvent.click(screen.getByText('Show 5 more'));
    expect(shown()).toHaveLength(65);
    expect(screen.queryByText(/^Show/)).toBeNull();
    sortBy('newest');
    expect(shown()).toHaveLength(30);
  });

  it('reaches down to a comment that must be in it', () => {
    render(<List placed={placeThreads(many)} shownKey="c40" />);
    expect(shown().at(-1)).toBe('c40');
    expect(screen.getByText('Show 24 more')).toBeTruthy();
  });

  it.each([
    ['all', /To make the first comment/],
    ['moved', /No comments match this filter/]
  ] as const)('says why it is empty with the filter %s', (filter, words) => {
    render(<List placed={[]} filter={filter} />);
    expect(screen.getByText('No comments yet')).toBeTruthy();
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByLabelText(/^Sort by/)).toBeNull();
  });
});
