import * as React from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import { agreementLines, buildDocument } from '../../../testing/contracts/build-document';
import { buildEntry } from '../../../testing/contracts/build-entry';
import { anchorOf, placeThreads } from '../../../testing/contracts/place-threads';
import { WithOpenContract } from '../../../testing/contracts/WithOpenContract';
import { ReaderViews, type ReaderView } from './ReaderViews';

const contract = buildDocument('3', agreementLines);
const placed = placeThreads([buildEntry({ key: 'c', body: 'Too long', anchor: anchorOf(contract, '2.2') })]);

function show(view: ReaderView): jest.Mock {
  const choose = jest.fn();
  render(
    <WithOpenContract>
      <ReaderViews {...{ view, placed }} onView={choose} />
    </WithOpenContract>
  );
  return choose;
}

const words = (): readonly (string | null)[] => screen.getAllByRole('button').map(({ textContent }) => textContent);
const pressKey = (key: string): void => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key });
};

describe('the views of a reader', () => {
  it('are the text, all comments, and the lists that have any', () => {
    const choose = show('text');
    expect(words()).toEqual(['Contract', 'All 1', 'Needs an answer 1', 'Mine 1']);
    fireEvent.click(screen.getByText('Mine', { exact: false, selector: 'button' }));
    expect(choose).toHaveBeenCalledWith('mine');
  });

  it('are one stop for Tab, at the one that is shown, with arrow keys to the others', () => {
    show('all');
    const buttons = screen.getAllByRole('button');
    expect(buttons.map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1, -1]);
    buttons[1]?.focus();
    pressKey('ArrowRight');
    expect(document.activeElement).toBe(buttons[2]);
    pressKey('End');
    pressKey('ArrowRight');
    expect(document.activeElement).toBe(buttons[0]);
    pressKey('ArrowLeft');
    expect(document.activeElement).toBe(buttons[3]);
    pressKey('Home');
    expect(document.activeElement).toBe(buttons[0]);
  });
});
