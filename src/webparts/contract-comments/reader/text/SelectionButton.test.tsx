import * as React from 'react';
import { nothingFound } from '../../../../domain/contracts/find/find-in-contract';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { agreementLines, buildDocument } from '../../../../testing/contracts/build-document';
import { WithOpenContract } from '../../../../testing/contracts/WithOpenContract';
import { readClauseAddresses } from '../../../../domain/contracts/document/clause-addresses';
import { findThreadPlaces } from '../thread-places';
import { ContractText } from './ContractText';
import { SelectionButton } from './SelectionButton';
import { markFound } from './found-in-text';
import { TextElements } from './text-elements';

const contract = buildDocument('3', agreementLines);

function Page({ onChoose }: { readonly onChoose: (range: unknown) => void }) {
  const canvas = React.useRef<HTMLDivElement>(null);
  const [elements] = React.useState(() => new TextElements());
  const none = (): void => undefined;
  return (
    <WithOpenContract>
      <p>Beside the contract</p>
      <div ref={canvas}>
        <ContractText
          document={contract}
          addresses={readClauseAddresses(contract)}
          places={findThreadPlaces([], contract)}
          focusedKey={undefined}
          found={markFound(nothingFound, undefined, 0)}
          unfolded={undefined}
          target={undefined}
          elements={elements}
          renderUnfolded={none}
          onOpen={none}
          onCompose={none}
          onThread={none}
        />
        <SelectionButton document={contract} elements={elements} canvas={canvas} label="Comment" onChoose={onChoose} />
      </div>
    </WithOpenContract>
  );
}

/** Selects characters of the element that holds these words, as a mouse or Shift with arrows does. */
function select(words: string, start: number, end: number): void {
  const text = screen.getByText(words, { exact: false }).firstChild;
  const range = document.createRange();
  range.setStart(text!, start);
  range.setEnd(text!, end);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
  fireEvent(document, new Event('selectionchange'));
}

const offered = (): HTMLElement | null => screen.queryByRole('button', { name: 'Comment' });

describe('the button a selection raises', () => {
  beforeEach(() => {
    Range.prototype.getClientRects = () => [new DOMRect(10, 20, 80, 16)] as unknown as DOMRectList;
  });

  it('offers to comment on the words selected, and lets go of them when pressed', async () => {
    const choose = jest.fn();
    render(<Page onChoose={choose} />);
    select('Physician shall complete records', 9, 41);
    await waitFor(() => expect(offered()).toBeTruthy());
    fireEvent.click(offered()!);
    const [range] = choose.mock.calls[0] as [{ start: number; end: number }];
    expect(contract.text.slice(range.start, range.end)).toBe('Physician shall complete records');
    expect(document.getSelection()?.isCollapsed).toBe(true);
    expect(offered()).toBeNull();
  });

  it('goes when the selection does, and does not come for words beside the text', async () => {
    render(<Page onChoose={jest.fn()} />);
    select('Physician shall complete records', 9, 41);
    await waitFor(() => expect(offered()).toBeTruthy());
    select('Beside the contract', 0, 6);
    await waitFor(() => expect(offered()).toBeNull());
  });
});
