import * as React from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import { agreementLines, buildDocument } from '../../../../testing/contracts/build-document';
import { buildEntry, people } from '../../../../testing/contracts/build-entry';
import { slots } from '../../../../testing/contracts/discussion-slots';
import { anchorOf, placeThreads } from '../../../../testing/contracts/place-threads';
import { WithOpenContract, type WithOpenContractProps } from '../../../../testing/contracts/WithOpenContract';
import { BlockDiscussion, type BlockDiscussionProps } from './BlockDiscussion';

const contract = buildDocument('3', agreementLines);
const anchor = anchorOf(contract, '1.1');

function show(given: Partial<BlockDiscussionProps> = {}, facts: WithOpenContractProps['facts'] = {}) {
  const spies = { onCompose: jest.fn(), onDone: jest.fn(), onClose: jest.fn() };
  const threads = placeThreads([
    buildEntry({ key: 'c1', body: 'Too often', anchor }),
    buildEntry({ key: 'r1', kind: 'reply', parentKey: 'c1', body: 'How often, then?', author: people.colleague }),
    buildEntry({ key: 'c2', body: 'And in summer?', anchor, author: people.colleague })
  ]);
  const props = { name: '1.1 Call coverage', threads, document: contract, slots, composing: undefined, ...spies };
  render(
    <WithOpenContract facts={facts}>
      <BlockDiscussion {...props} position="inline" takesFocus {...given} />
    </WithOpenContract>
  );
  return spies;
}

const discussion = (): HTMLElement => screen.getByRole('region', { name: 'Comments on 1.1 Call coverage' });
const escape = (): void => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
};

it('leaves the focus where it is when it was not opened by a press', () => {
  show({ takesFocus: false });
  expect(document.activeElement).toBe(document.body);
});

describe.each(['inline', 'sheet'] as const)('what is said about one clause, %s', (position) => {
  it('has the focus when it opens, and shows every comment with its replies', () => {
    show({ position });
    expect(document.activeElement).toBe(discussion());
    expect(screen.getAllByRole('article')).toHaveLength(2);
    expect(screen.getByText('How often, then?')).toBeTruthy();
  });

  it('leaves the focus in the field of a comment being written', () => {
    show({ position, composing: anchor });
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
  });
});

describe('what is said about one clause', () => {
  it('is closed by Escape wherever in it the focus is, and by its button', () => {
    const { onClose } = show();
    escape();
    screen.getAllByRole('button', { name: 'Reply' })[0]?.focus();
    escape();
    expect(onClose).toHaveBeenCalledTimes(2);
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledTimes(3);
  });

  it('stays when Escape puts away a comment or a reply being written in it', () => {
    const { onClose, onDone } = show({ composing: anchor });
    escape();
    expect(onDone).toHaveBeenCalledTimes(1);
    fireEvent.click(screen.getAllByRole('button', { name: 'Reply' })[0]!);
    escape();
    expect(screen.getAllByRole('textbox')).toHaveLength(1);
    expect(onClose).not.toHaveBeenCalled();
  });

  it('offers a comment, but not while one is written', () => {
    const { onCompose } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Comment on 1.1 Call coverage' }));
    expect(onCompose).toHaveBeenCalledTimes(1);
  });

  it.each<[string, Partial<BlockDiscussionProps>, WithOpenContractProps['facts']]>([
    ['while one is written', { composing: anchor }, {}],
    ['where no one may comment', {}, { permission: 'closed' }]
  ])('offers none %s', (_, given, facts) => {
    show(given, facts);
    expect(screen.queryByRole('button', { name: /^Comment on/ })).toBeNull();
  });
});
