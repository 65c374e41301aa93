import * as React from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import { agreementLines, buildDocument } from '../../../../testing/contracts/build-document';
import { buildEntry } from '../../../../testing/contracts/build-entry';
import { slots } from '../../../../testing/contracts/discussion-slots';
import { anchorOf, blockOf, placeThreads } from '../../../../testing/contracts/place-threads';
import { WithOpenContract } from '../../../../testing/contracts/WithOpenContract';
import { findThreadPlaces } from '../thread-places';
import { TextElements } from '../text/text-elements';
import { MarginCards, type MarginCardsProps } from './MarginCards';

const document = buildDocument('3', agreementLines);

/** Comments on blocks, in the order given. */
function placesOf(numbers: readonly string[]): MarginCardsProps['places'] {
  const entries = numbers.map((number, index) =>
    buildEntry({
      key: `c${index}`,
      body: `Said ${index} on ${number}`,
      anchor: anchorOf(document, number)
    })
  );
  return findThreadPlaces(placeThreads(entries), document);
}

function show(given: Partial<MarginCardsProps>) {
  const spies = { onFocus: jest.fn(), onExpand: jest.fn(), onDone: jest.fn() };
  const props = {
    document,
    elements: new TextElements(),
    canvas: { current: null },
    slots,
    places: placesOf(['2.1', '1.1']),
    focusedKey: undefined,
    currentBlock: 0,
    expandedBlock: undefined,
    composing: undefined,
    ...spies,
    ...given
  };
  render(
    <WithOpenContract>
      <MarginCards {...props} />
    </WithOpenContract>
  );
  return spies;
}

const cards = (): readonly string[] =>
  screen.getAllByRole('article').map((card) => /Said \d+ on [\d.]+/.exec(card.textContent ?? '')?.[0] ?? '');

describe('the cards beside the text', () => {
  it('are in the order of the text, not of their comments', () => {
    show({});
    expect(cards()).toEqual(['Said 1 on 1.1', 'Said 0 on 2.1']);
  });

  it('are brief, but for the one in focus', () => {
    show({ focusedKey: 'c0' });
    expect(screen.getAllByRole('button', { name: 'Reply' })).toHaveLength(1);
  });

  it('have the focus of the page when it enters them', () => {
    const { onFocus } = show({});
    screen.getAllByRole('article')[1]?.focus();
    expect(onFocus).toHaveBeenCalledWith('c0');
  });

  it('are five of a clause until the others are asked for', () => {
    const { onExpand } = show({ places: placesOf(Array.from({ length: 7 }, () => '1.2')) });
    expect(cards()).toHaveLength(5);
    fireEvent.click(screen.getByRole('button', { name: 'Show 2 more' }));
    expect(onExpand).toHaveBeenCalledWith(blockOf(document, '1.2').index);
  });

  it('are all of a clause that is unfolded', () => {
    show({ places: placesOf(Array.from({ length: 7 }, () => '1.2')), expandedBlock: blockOf(document, '1.2').index });
    expect(cards()).toHaveLength(7);
  });

  it('have the comment being written among them, at its clause', () => {
    const anchor = anchorOf(document, '1.2');
    const { onDone } = show({ composing: anchor });
    const field = screen.getByRole('textbox');
    const [first, second] = screen.getAllByRole('article');
    expect(first!.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(second!.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_PRECEDING).toBeTruthy();
    expect(window.document.activeElement).toBe(field);
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(onDone).toHaveBeenCalledTimes(1);
  });
});
