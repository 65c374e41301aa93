import * as React from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import { agreementLines, buildDocument } from '../../../testing/contracts/build-document';
import { testContract } from '../../../testing/contracts/in-memory-contracts';
import { anchorOf } from '../../../testing/contracts/place-threads';
import { WithOpenContract } from '../../../testing/contracts/WithOpenContract';
import { NewComment, type NewCommentProps } from './NewComment';

const contract = buildDocument('3', agreementLines);
const closedClauses = [{ number: '2.1', reason: 'fixed by law' }];

function show(anchor: NewCommentProps['anchor']) {
  const [act, onDone] = [jest.fn(), jest.fn()];
  const page = (permission: 'open' | 'closed'): React.ReactElement => (
    <WithOpenContract facts={{ contract: { ...testContract, closedClauses }, permission }} acts={{ act }}>
      <NewComment anchor={anchor} onDone={onDone} />
    </WithOpenContract>
  );
  const { rerender } = render(page('open'));
  return { act, onDone, end: () => rerender(page('closed')) };
}

describe('a new comment', () => {
  it('shows the words it is about, and is sent with them', () => {
    const anchor = anchorOf(contract, '2.2');
    const { act, onDone } = show(anchor);
    expect(screen.getByText(anchor.quote).tagName).toBe('BLOCKQUOTE');
    const field = screen.getByRole('textbox', { name: 'Comment on 2.2 Cure' });
    expect(document.activeElement).toBe(field);
    fireEvent.change(field, { target: { value: ' Too long ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Comment' }));
    expect(act).toHaveBeenCalledWith('comment', { body: 'Too long', anchor });
    expect(onDone).toHaveBeenCalledTimes(1);
  });

  it('about the whole contract is about no words', () => {
    const { act } = show(null);
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Who signs?' } });
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter', ctrlKey: true });
    expect(act).toHaveBeenCalledWith('comment', { body: 'Who signs?', anchor: null });
  });

  it('is closed when the end comes, and says that the words are kept', () => {
    const { end } = show(null);
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Who signs?' } });
    end();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText(/What you typed is kept in this browser/)).toBeTruthy();
  });

  it('is not offered on a clause that is not open, which says why', () => {
    show(anchorOf(contract, '2.1'));
    expect(screen.getByText("This clause isn't open for shared comments: fixed by law")).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
