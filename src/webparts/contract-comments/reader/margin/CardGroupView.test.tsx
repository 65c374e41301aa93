import * as React from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import { agreementLines, buildDocument } from '../../../../testing/contracts/build-document';
import { buildEntry } from '../../../../testing/contracts/build-entry';
import { slots } from '../../../../testing/contracts/discussion-slots';
import { anchorOf, placeThreads } from '../../../../testing/contracts/place-threads';
import { WithOpenContract } from '../../../../testing/contracts/WithOpenContract';
import { CardGroupView, type CardGroupViewProps } from './CardGroupView';

const document = buildDocument('3', agreementLines);
const threads = placeThreads(
  ['Too often', 'Not fair'].map((body, index) =>
    buildEntry({ key: `c${index}`, body, anchor: anchorOf(document, '1.2') })
  )
);

function showGroup(given: Partial<CardGroupViewProps>, hidden = 0) {
  const spies = { show: jest.fn(), onExpand: jest.fn() };
  render(
    <WithOpenContract acts={{ show: spies.show }}>
      <CardGroupView
        {...{ document, slots }}
        group={{ key: 'block-4', block: 4, threads, hidden }}
        form="cards"
        focusedKey={undefined}
        onExpand={spies.onExpand}
        {...given}
      />
    </WithOpenContract>
  );
  return spies;
}

describe('the cards of a clause', () => {
  it('are lines with who said it and how it begins, which open it', () => {
    const { show } = showGroup({ form: 'lines' });
    expect(screen.queryByRole('article')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /Dr\. Ines Albrecht Not fair/ }));
    expect(show).toHaveBeenCalledWith('c1');
  });

  it('are their number, which opens the first, where there is no room for lines', () => {
    const { show } = showGroup({ form: 'count' }, 7);
    fireEvent.click(screen.getByRole('button', { name: '9 comments' }));
    expect(show).toHaveBeenCalledWith('c0');
  });

  it('are a line where one card is all there is to count', () => {
    showGroup({ form: 'count', group: { key: 'block-4', block: 4, threads: threads.slice(0, 1), hidden: 0 } });
    expect(screen.getByRole('button', { name: /Too often/ })).toBeTruthy();
  });
});
