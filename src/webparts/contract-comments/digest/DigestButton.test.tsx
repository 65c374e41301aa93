import * as React from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AnnouncerProvider } from '../../../ui/live/announcer';
import { buildPlaced, digestDocument } from '../../../testing/contracts/build-digest';
import { WithOpenContract } from '../../../testing/contracts/WithOpenContract';
import { DigestButton, type DigestButtonProps } from './DigestButton';
// What is loaded on demand is there from the start: a test's patience is for the page, not for the compiler.
import './DigestPanel';
import './word/digest-file';
import './word/response-file';

const saved: { readonly name: string; readonly file: Blob }[] = [];
let file: Blob;

beforeEach(() => {
  saved.length = 0;
  Object.assign(URL, {
    createObjectURL: (made: Blob) => {
      file = made;
      return 'blob:made';
    },
    revokeObjectURL: () => undefined
  });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, file });
  });
});

function show(given: Partial<DigestButtonProps> = {}): void {
  render(
    <AnnouncerProvider>
      <WithOpenContract>
        <DigestButton placed={buildPlaced()} document={digestDocument} isWhole {...given} />
      </WithOpenContract>
    </AnnouncerProvider>
  );
}

const opener = (): HTMLElement => screen.getByRole('button', { name: 'Digest' });
async function open(): Promise<void> {
  await userEvent.click(opener());
  await screen.findByRole('region', { name: 'Digest' });
}

describe('the digest', () => {
  it('says what the files hold, takes the focus, and gives the focus back', async () => {
    show();
    await open();
    expect(screen.getByText(/^5 comments in reading order/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Digest' }));
    fireEvent.keyDown(screen.getByRole('region', { name: 'Digest' }), { key: 'Escape' });
    expect(screen.queryByRole('region', { name: 'Digest' })).toBeNull();
    expect(document.activeElement).toBe(opener());
  });

  it.each([
    ['Word document', /^Comments on .*, Version 3\.docx$/, /wordprocessingml/],
    ['Comments and responses (Word)', /^Comments and responses, .*, Version 3\.docx$/, /wordprocessingml/],
    ['Table (CSV)', /^Comments on .*, Version 3\.csv$/, /csv/]
  ])('saves the %s and says so', async (label, name, type) => {
    show();
    await open();
    await userEvent.click(screen.getByRole('button', { name: label }));
    expect(await screen.findByText(/is in your downloads\.$/, { selector: 'section p' })).toBeTruthy();
    expect(saved).toEqual([
      { name: expect.stringMatching(name), file: expect.objectContaining({ type: expect.stringMatching(type) }) }
    ]);
  });

  it.each([
    [{ isWhole: false }, 'Older comments are still loading. The files can be made once all are here.'],
    [{ placed: [] }, 'No one has commented yet, so there is nothing to put in a file.']
  ])('makes no file of less than everything: %j', async (given, words) => {
    show(given);
    await open();
    expect(screen.getByText(words)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Table (CSV)' }));
    expect(saved).toEqual([]);
  });

  it('is not offered before the text is there', () => {
    show({ document: undefined });
    expect(screen.queryByRole('button', { name: 'Digest' })).toBeNull();
  });
});
