import * as React from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import { agreementLines, buildDocument } from '../../../testing/contracts/build-document';
import { buildEntry, people } from '../../../testing/contracts/build-entry';
import { anchorOf, placeThreads } from '../../../testing/contracts/place-threads';
import { WithOpenContract } from '../../../testing/contracts/WithOpenContract';
import { NewsBar } from './NewsBar';

const contract = buildDocument('3', agreementLines);
const placed = placeThreads([
  buildEntry({ key: 'cure', anchor: anchorOf(contract, '2.2') }),
  buildEntry({ key: 'call', anchor: anchorOf(contract, '1.1') }),
  buildEntry({ key: 'answer', kind: 'answer', parentKey: 'call', author: people.chief })
]);

function open(...keys: readonly string[]) {
  const [show, onSeen] = [jest.fn(), jest.fn()];
  const { container } = render(
    <WithOpenContract acts={{ show }} status={{ news: new Set(keys) }}>
      <NewsBar placed={placed} onSeen={onSeen} />
    </WithOpenContract>
  );
  return { show, onSeen, container };
}

const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};

describe('what is new since the last visit', () => {
  it('is said by kind, and nothing is said of nothing', () => {
    open('call', 'cure', 'answer');
    expect(screen.getByText('Since your last visit: 2 comments and 1 answer')).toBeTruthy();
    expect(open().container.textContent).toBe('');
  });

  it('is gone through in the order of the text, forth and back, around the ends', () => {
    const { show } = open('call', 'cure');
    press('Show');
    expect(screen.getByText('1 of 2')).toBeTruthy();
    press('Next');
    press('Next');
    press('Previous');
    expect(show.mock.calls.flat()).toEqual(['call', 'cure', 'call', 'cure']);
  });

  it('begins at the last one by Previous', () => {
    const { show } = open('call', 'cure');
    press('Previous');
    expect(show).toHaveBeenCalledWith('cure');
  });

  it('is marked as seen', () => {
    const { onSeen } = open('call');
    press('Mark all as seen');
    expect(onSeen).toHaveBeenCalled();
  });
});
