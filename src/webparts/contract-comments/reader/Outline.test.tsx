import * as React from 'react';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { agreementLines, buildDocument } from '../../../testing/contracts/build-document';
import { blockOf } from '../../../testing/contracts/place-threads';
import { WithOpenContract } from '../../../testing/contracts/WithOpenContract';
import { Outline } from './Outline';

const contract = buildDocument('3', agreementLines);
const indexOf = (number: string): number => blockOf(contract, number).index;

function show(currentBlock: number): jest.Mock {
  const go = jest.fn();
  // One comment on 1.1, two on an item of 1.2.
  const counts = new Map([
    [indexOf('1.1'), 1],
    [indexOf('(a)'), 2]
  ]);
  render(
    <WithOpenContract>
      <Outline document={contract} counts={counts} currentBlock={currentBlock} onGo={go} />
    </WithOpenContract>
  );
  return go;
}

const entry = (title: string): HTMLElement => {
  const button = screen.getByText(title).closest('button');
  if (!button) throw new Error(`"${title}" leads nowhere.`);
  return button;
};

describe('the outline of a contract', () => {
  it('has the sections and the clauses under them, and goes to what is pressed', () => {
    const go = show(0);
    const titles = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(titles.map((title) => /[A-Z][a-z ]+/.exec(title ?? '')?.[0])).toEqual([
      'Duties',
      'Call coverage',
      'Records',
      'Term',
      'Notice',
      'Cure'
    ]);
    fireEvent.click(entry('Notice'));
    expect(go).toHaveBeenCalledWith(indexOf('2.1'));
  });

  it('counts what is said in a section with all under it, in words for who hears the page', () => {
    show(0);
    expect(within(entry('Duties')).getByText('3 comments')).toBeTruthy();
    expect(within(entry('Call coverage')).getByText('1 comment')).toBeTruthy();
    expect(within(entry('Records')).getByText('2 comments')).toBeTruthy();
    expect(within(entry('Term')).queryByText(/comment/)).toBeNull();
  });

  it('marks where the reader is, also between two clauses', () => {
    show(indexOf('(b)'));
    const current = screen.getAllByRole('button').filter((each) => each.getAttribute('aria-current') === 'location');
    expect(current).toEqual([entry('Records')]);
  });
});
