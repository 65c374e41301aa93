import * as React from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import { LinkToCopy } from './TextToCopy';
import { useCopyLink } from './use-copy';

const link = 'https://hospital.example/page.aspx?cgContract=1';

function Page(): React.ReactElement {
  const { outcome, copy } = useCopyLink();
  return (
    <>
      <button type="button" onClick={() => copy(link)}>
        {outcome ?? 'Copy'}
      </button>
      {outcome === 'refused' && <LinkToCopy link={link} />}
    </>
  );
}

function setClipboard(clipboard: Partial<Clipboard> | undefined): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
}

afterEach(() => setClipboard(undefined));

describe('copying a link', () => {
  it('puts it on the clipboard', async () => {
    const writeText = jest.fn(async () => undefined);
    setClipboard({ writeText });
    render(<Page />);
    fireEvent.click(screen.getByRole('button'));
    expect(await screen.findByText('copied')).toBeTruthy();
    expect(writeText).toHaveBeenCalledWith(link);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it.each([
    ['there is no clipboard', undefined],
    ['the host of the page refuses', { writeText: async () => Promise.reject(new Error('NotAllowedError')) }]
  ])('shows it, selected, where %s', async (_, clipboard) => {
    setClipboard(clipboard);
    render(<Page />);
    fireEvent.click(screen.getByRole('button'));
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: /Copy the link here/ });
    expect(field.value).toBe(link);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, link.length]);
  });
});
