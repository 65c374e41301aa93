import * as React from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import { agreementLines, buildDocument } from '../../../../testing/contracts/build-document';
import { buildEntry } from '../../../../testing/contracts/build-entry';
import { anchorOf } from '../../../../testing/contracts/place-threads';
import { WithOpenContract } from '../../../../testing/contracts/WithOpenContract';
import { testContract } from '../../../../testing/contracts/in-memory-contracts';
import { clausePath } from '../../../../domain/contracts/document/document-model';
import { foldDiscussion } from '../../../../domain/contracts/thread/discussion-fold';
import type { Thread } from '../../../../domain/contracts/thread/thread';
import { ReattachBar } from './ReattachBar';
import { useReattaching } from './use-reattaching';

const document = buildDocument('3', agreementLines);
const thread = foldDiscussion([buildEntry({ key: 'c1', anchor: anchorOf(document, '1.1') })]).threads[0] as Thread;
const closed = { number: '2.1', reason: 'fixed by law' };

interface Spies {
  readonly onAttached: jest.Mock;
  readonly onCancel: jest.Mock;
}

/** The bar over two clauses that can be chosen. */
function Choice({ onAttached, onCancel }: Spies) {
  const reattaching = useReattaching(thread, onAttached);
  if (!reattaching) return null;
  return (
    <>
      <ReattachBar reattaching={reattaching} onCancel={onCancel} />
      <button onClick={() => reattaching.attachTo(anchorOf(document, '1.2'))}>Open clause</button>
      <button onClick={() => reattaching.attachTo(anchorOf(document, '2.1'))}>Closed clause</button>
    </>
  );
}

function open() {
  const spies = { onAttached: jest.fn(), onCancel: jest.fn() };
  const acts = { act: jest.fn(), show: jest.fn() };
  render(
    <WithOpenContract facts={{ contract: { ...testContract, closedClauses: [closed] } }} acts={acts}>
      <Choice {...spies} />
    </WithOpenContract>
  );
  return { ...spies, ...acts };
}

describe('choosing where a comment belongs', () => {
  it('says whose comment it is and what it was about, and has the focus', () => {
    open();
    const bar = screen.getByRole('region', { name: 'Where does this comment belong now?' });
    expect(window.document.activeElement).toBe(bar);
    expect(bar.textContent).toContain(thread.comment.author.name);
    expect(bar.textContent).toContain(thread.anchor?.quote);
  });

  it('records the place chosen and goes there', () => {
    const { act, show, onAttached } = open();
    fireEvent.click(screen.getByText('Open clause'));
    expect(act).toHaveBeenCalledWith('reattachment', {
      parentKey: thread.comment.reference,
      anchor: anchorOf(document, '1.2')
    });
    expect(onAttached).toHaveBeenCalledTimes(1);
    expect(show).toHaveBeenCalledWith('c1');
  });

  it('refuses a clause that is not open for comments, says why, and goes on', () => {
    expect(
      clausePath(
        document,
        document.blocks.findIndex(({ number }) => number === '2.1')
      ).length
    ).toBeGreaterThan(0);
    const { act, onAttached } = open();
    fireEvent.click(screen.getByText('Closed clause'));
    expect(screen.getByRole('alert').textContent).toContain('fixed by law');
    expect(act).not.toHaveBeenCalled();
    fireEvent.click(screen.getByText('Open clause'));
    expect(onAttached).toHaveBeenCalledTimes(1);
  });

  it('is given up by its button and by Escape, unless Escape meant something else', () => {
    const { onCancel } = open();
    fireEvent.click(screen.getByRole('button', { name: 'Leave it as it is' }));
    fireEvent.keyDown(window.document.body, { key: 'Escape' });
    expect(onCancel).toHaveBeenCalledTimes(2);
    const taken = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true });
    taken.preventDefault();
    window.document.dispatchEvent(taken);
    expect(onCancel).toHaveBeenCalledTimes(2);
  });
});
