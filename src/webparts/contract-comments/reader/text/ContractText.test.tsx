import * as React from 'react';
import { nothingFound } from '../../../../domain/contracts/find/find-in-contract';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { agreementLines, buildDocument } from '../../../../testing/contracts/build-document';
import { buildEntry } from '../../../../testing/contracts/build-entry';
import { WithOpenContract, type WithOpenContractProps } from '../../../../testing/contracts/WithOpenContract';
import { readClauseAddresses } from '../../../../domain/contracts/document/clause-addresses';
import { createAnchor } from '../../../../domain/contracts/document/anchor';
import { foldDiscussion } from '../../../../domain/contracts/thread/discussion-fold';
import { findThreadPlaces } from '../thread-places';
import { ContractText, type ContractTextProps } from './ContractText';
import { markFound } from './found-in-text';
import { TextElements } from './text-elements';

const document = buildDocument('3', agreementLines);
const call = document.text.indexOf('call coverage on no more');
const quotes = [
  { key: 'c1', start: call, end: call + 13 },
  { key: 'c2', start: call + 5, end: call + 20 }
];
const { threads } = foldDiscussion(
  quotes.map(({ key, ...range }) => buildEntry({ key, anchor: createAnchor(document, range) }))
);
const places = findThreadPlaces(
  threads.map((thread, index) => ({ thread, placement: { kind: 'placed', ...quotes[index]! } })),
  document
);

function show(given: Partial<ContractTextProps> = {}, facts: WithOpenContractProps['facts'] = {}) {
  const spies = { onOpen: jest.fn(), onCompose: jest.fn(), onThread: jest.fn() };
  const elements = new TextElements();
  const found = markFound(nothingFound, undefined, 0);
  const state = { focusedKey: undefined, unfolded: undefined, target: undefined, found };
  const props = { document, addresses: readClauseAddresses(document), places, elements, ...state, ...spies, ...given };
  render(
    <WithOpenContract facts={facts}>
      <ContractText {...props} renderUnfolded={(block) => <p>{`Unfolded ${block}`}</p>} />
    </WithOpenContract>
  );
  const buttons = screen.getAllByRole('button');
  const press = (key: string): void => {
    fireEvent.keyDown(window.document.activeElement ?? window.document.body, { key });
  };
  const focused = (): number => buttons.indexOf(window.document.activeElement as HTMLElement);
  return { ...spies, buttons, press, focused };
}

describe('the text of a contract', () => {
  it('names every clause by its number, with how many comments it has', () => {
    show();
    expect(screen.getByRole('button', { name: /^Comment on 2\.1 Notice/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^2 comments on 1\.1 Call coverage/ })).toBeTruthy();
  });

  it('is walked by arrows, J and K, Home and End, and has one stop for Tab', () => {
    const { buttons, press, focused } = show();
    buttons[0]?.focus();
    press('ArrowDown');
    press('j');
    expect(focused()).toBe(2);
    press('K');
    expect(focused()).toBe(1);
    press('End');
    expect(focused()).toBe(buttons.length - 1);
    press('ArrowDown');
    expect(focused()).toBe(buttons.length - 1);
    expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).toEqual([buttons.at(-1)]);
    press('Home');
    press('ArrowUp');
    expect(focused()).toBe(0);
  });

  it('begins a comment on the clause in focus with C, but not with Ctrl+C, and not when comments are closed', () => {
    const { buttons, press, onCompose } = show();
    buttons[2]?.focus();
    press('c');
    fireEvent.keyDown(buttons[2]!, { key: 'c', ctrlKey: true });
    expect(onCompose.mock.calls).toEqual([[2]]);
  });

  it('copies a link to a clause by a press on its number or by L, and names the clause in the address', async () => {
    const writeText = jest.fn(async () => undefined);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    window.history.replaceState(null, '', '/page.aspx?cgContract=3');
    const { buttons, press } = show();
    const number = screen.getByRole('link', { name: '2.1' });
    fireEvent.click(number);
    expect(await screen.findByText('Link copied')).toBeTruthy();
    expect(writeText).toHaveBeenLastCalledWith((number as HTMLAnchorElement).href);
    expect(window.location.search).toBe('?cgContract=3&cgClause=2-1_notice');
    buttons[2]?.focus();
    press('l');
    await waitFor(() =>
      expect(screen.getByText('Link copied').closest('[data-block]')).toBe(buttons[2]?.parentElement)
    );
    expect(window.location.search).toBe('?cgContract=3&cgClause=1-1_call-coverage');
    expect(writeText).toHaveBeenLastCalledWith(expect.stringContaining('cgContract=3&cgClause=1-1_call-coverage'));
  });

  it('leaves a press with Ctrl to the browser, which opens another tab', () => {
    show();
    const before = window.location.search;
    expect(fireEvent.click(screen.getByRole('link', { name: '2.2' }), { ctrlKey: true })).toBe(true);
    expect(window.location.search).toBe(before);
  });

  it('offers no comment when comments are closed', () => {
    const { buttons, press, onCompose } = show({}, { permission: 'closed' });
    buttons[2]?.focus();
    press('c');
    expect(onCompose).not.toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: /^Comment on/ })).toBeNull();
  });

  it('highlights what comments are about; a press goes to the thread, on words of two to the next with every press', () => {
    const { onThread } = show();
    const marks = [...window.document.querySelectorAll('mark')];
    expect(marks.map(({ textContent }) => textContent).join('')).toBe(document.text.slice(call, call + 20));
    fireEvent.click(marks[0]!);
    fireEvent.click(marks[1]!);
    expect(onThread.mock.calls).toEqual([['c1'], ['c1']]);
  });

  it('goes to the next of two threads on the same words', () => {
    const { onThread } = show({ focusedKey: 'c1' });
    fireEvent.click(window.document.querySelectorAll('mark')[1]!);
    expect(onThread).toHaveBeenCalledWith('c2');
  });

  it('gives a comment its place by a press on a clause', () => {
    const target = { start: 4, chooseWords: jest.fn(), chooseBlock: jest.fn() };
    const { buttons, onOpen } = show({ target });
    expect(buttons[4]?.tabIndex).toBe(0);
    fireEvent.click(screen.getByRole('button', { name: /^Place it at 2\.1/ }));
    expect(target.chooseBlock).toHaveBeenCalledWith(7);
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('has the discussion of a clause under it where it is unfolded', () => {
    const { buttons, onOpen } = show({ unfolded: 2 });
    expect(screen.getByText('Unfolded 2')).toBeTruthy();
    expect(buttons[2]?.getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(buttons[3]!);
    expect(onOpen).toHaveBeenCalledWith(3);
  });
});
