import * as React from 'react';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { agreementLines, buildDocument } from '../../../../testing/contracts/build-document';
import { blockOf } from '../../../../testing/contracts/place-threads';
import { WithOpenContract } from '../../../../testing/contracts/WithOpenContract';
import { Outline } from './Outline';

const contract = buildDocument('3', agreementLines);
const long = buildDocument(
  '3',
  Array.from({ length: 20 }, (_, index) => [`${index + 1} Part`, `${index + 1}.1 Point. Words.`]).flat()
);
const indexOf = (number: string): number => blockOf(contract, number).index;
// One comment on 1.1, two on an item of 1.2.
const counts = new Map([
  [indexOf('1.1'), 1],
  [indexOf('(a)'), 2]
]);

interface Given {
  readonly currentBlock?: number;
  readonly shown?: typeof contract;
  readonly onGo?: (block: number) => void;
}

const Page = ({ currentBlock = 0, shown = contract, onGo = () => undefined }: Given): React.ReactElement => (
  <WithOpenContract>
    <Outline document={shown} counts={counts} {...{ currentBlock, onGo }} />
  </WithOpenContract>
);

const lines = (): readonly HTMLElement[] => screen.getAllByRole('treeitem');
const titles = (): readonly (string | undefined)[] =>
  lines().map((line) => /[A-Z][a-z ]+/.exec(line.textContent ?? '')?.[0]);
const line = (title: string): HTMLElement => screen.getByRole('treeitem', { name: (name) => name.includes(title) });
const pressKey = (key: string): void => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key });
};
const focus = (title: string): void => line(title).focus();
const toggleOf = (title: string): Element => {
  const toggle = line(title).querySelector('[aria-hidden]');
  if (!toggle) throw new Error(`"${title}" does not fold.`);
  return toggle;
};
const stops = (): readonly HTMLElement[] => lines().filter(({ tabIndex }) => tabIndex === 0);
const current = (): readonly HTMLElement[] =>
  lines().filter((each) => each.getAttribute('aria-current') === 'location');

describe('the outline of a contract', () => {
  it('has the sections and the clauses under them, and goes to what is pressed', () => {
    const go = jest.fn();
    render(<Page onGo={go} />);
    expect(titles()).toEqual(['Duties', 'Call coverage', 'Records', 'Term', 'Notice', 'Cure']);
    expect(lines().map((each) => each.getAttribute('aria-level'))).toEqual(['1', '2', '2', '1', '2', '2']);
    fireEvent.click(line('Notice'));
    expect(go).toHaveBeenCalledWith(indexOf('2.1'));
  });

  it('counts what is said in a section with all under it, in words for who hears the page', () => {
    render(<Page />);
    expect(within(line('Duties')).getByText('3 comments')).toBeTruthy();
    expect(within(line('Call coverage')).getByText('1 comment')).toBeTruthy();
    expect(within(line('Records')).getByText('2 comments')).toBeTruthy();
    expect(within(line('Term')).queryByText(/comment/)).toBeNull();
  });

  it('marks where the reader is, also between two clauses', () => {
    render(<Page currentBlock={indexOf('(b)')} />);
    expect(current()).toEqual([line('Records')]);
  });

  it('has nothing to fold where all clauses are of one level', () => {
    render(<Page shown={buildDocument('3', ['1 Duties', '2 Term'])} />);
    expect(titles()).toEqual(['Duties', 'Term']);
    expect(lines().some((each) => each.hasAttribute('aria-expanded'))).toBe(false);
  });
});

describe('the keys of the outline', () => {
  it('are reached by one Tab, at what is read, and again after the focus was elsewhere', () => {
    render(<Page currentBlock={indexOf('2.1')} />);
    expect(stops()).toEqual([line('Notice')]);
    focus('Notice');
    pressKey('ArrowDown');
    expect(stops()).toEqual([line('Cure')]);
    line('Cure').blur();
    expect(stops()).toEqual([line('Notice')]);
  });

  it('lead from line to line, to the first and the last', () => {
    render(<Page />);
    focus('Duties');
    pressKey('ArrowDown');
    expect(document.activeElement).toBe(line('Call coverage'));
    pressKey('ArrowUp');
    pressKey('ArrowUp');
    expect(document.activeElement).toBe(line('Duties'));
    pressKey('End');
    expect(document.activeElement).toBe(line('Cure'));
    pressKey('Home');
    expect(document.activeElement).toBe(line('Duties'));
  });

  it('fold a section from any of its clauses, unfold it, and lead into it', () => {
    render(<Page />);
    focus('Records');
    pressKey('ArrowLeft');
    expect(document.activeElement).toBe(line('Duties'));
    pressKey('ArrowLeft');
    expect(titles()).toEqual(['Duties', 'Term', 'Notice', 'Cure']);
    expect(line('Duties').getAttribute('aria-expanded')).toBe('false');
    expect(within(line('Duties')).getByText('3 comments')).toBeTruthy();
    pressKey('ArrowRight');
    expect(document.activeElement).toBe(line('Duties'));
    expect(line('Duties').getAttribute('aria-expanded')).toBe('true');
    pressKey('ArrowRight');
    expect(document.activeElement).toBe(line('Call coverage'));
  });

  it.each(['Enter', ' '])('go to the clause (%j)', (key) => {
    const go = jest.fn();
    render(<Page onGo={go} />);
    focus('Cure');
    pressKey(key);
    expect(go).toHaveBeenCalledWith(indexOf('2.2'));
  });

  it('leave those of the browser alone', () => {
    render(<Page />);
    focus('Duties');
    expect(fireEvent.keyDown(line('Duties'), { key: 'ArrowLeft', altKey: true })).toBe(true);
    expect(titles()).toContain('Records');
  });
});

describe('a folded section', () => {
  it('stays folded until the reading enters it, and is marked while its clauses are read', () => {
    const { rerender } = render(<Page currentBlock={indexOf('1.1')} />);
    fireEvent.click(toggleOf('Duties'));
    expect(document.activeElement).toBe(line('Duties'));
    rerender(<Page currentBlock={indexOf('1.2')} />);
    expect(titles()).not.toContain('Records');
    expect(current()).toEqual([line('Duties')]);
    rerender(<Page currentBlock={indexOf('2.1')} />);
    rerender(<Page currentBlock={indexOf('1.2')} />);
    expect(current()).toEqual([line('Records')]);
  });

  it('is how a long outline begins, but for what is read', () => {
    const { rerender } = render(<Page shown={long} />);
    expect(lines()).toHaveLength(21);
    rerender(<Page shown={long} currentBlock={7} />);
    expect(lines()).toHaveLength(22);
    expect(current()[0]?.textContent).toContain('4.1');
  });
});

it('brings the line of what is read into sight within the outline only', () => {
  const rectOf = (top: number, bottom: number): DOMRect => ({ top, bottom }) as DOMRect;
  const measured = jest.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (
    this: HTMLElement
  ) {
    return this.getAttribute('role') === 'treeitem' ? rectOf(500, 530) : rectOf(100, 400);
  });
  const { rerender } = render(<Page />);
  rerender(<Page currentBlock={indexOf('2.2')} />);
  expect(screen.getByRole('navigation').scrollTop).toBeGreaterThanOrEqual(130);
  measured.mockRestore();
});
