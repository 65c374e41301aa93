import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { buildDocument } from '../../../testing/contracts/build-document';
import { InMemoryContracts, testContract } from '../../../testing/contracts/in-memory-contracts';
import { chooseFile, chooseGroup, press, showOfficePage, type } from '../../../testing/contracts/office-page';
import { TestBrowser } from '../../../testing/storage/browser-tabs';
import type { NewFile } from '../new-file';
import { UnreadableDocument } from '../../../domain/contracts/document/unreadable-document';

/** Each test draws the whole web part. */
jest.setTimeout(15_000);

function emptyLibrary(): InMemoryContracts {
  const repository = new InMemoryContracts();
  repository.contracts = [];
  return repository;
}

const publishButton = (): HTMLElement => screen.getByRole('button', { name: 'Publish version 1' });
const findForm = (): Promise<HTMLElement> => screen.findByRole('form', { name: 'New contract' });

describe('a new contract', () => {
  it('leads from an empty library to an open comment period in few presses', async () => {
    const repository = showOfficePage({ repository: emptyLibrary() });
    await screen.findByText('No contracts yet');
    press('New contract');
    await findForm();
    chooseFile('Emergency_Medicine_2027 v3.docx');
    expect(await screen.findByRole('region', { name: 'Preview of the contract' })).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(/^Title/).value).toBe('Emergency Medicine 2027');
    expect(screen.getByLabelText<HTMLInputElement>('Year').value).toBe('2027');
    press('Publish version 1');
    expect(await screen.findByText(/Version 1 is published: people can read it now/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Emergency Medicine 2027' })).toBe(document.activeElement);
    press('Set the comment period');
    await waitFor(() => screen.getByRole('button', { name: 'Open now' }));
    press('Open now');
    await waitFor(() => expect(repository.periods).toHaveLength(1));
    expect(repository.periods[0]?.opensFolder).toBe(true);
    expect(repository.contracts[0]?.versions[0]).toMatchObject({
      number: '1',
      fileName: 'Emergency_Medicine_2027 v3.docx',
      fingerprint: expect.stringMatching(/^\d+:[0-9a-f]{64}$/) as string
    });
  });

  it('stores nothing of a file before it was published', async () => {
    const repository = showOfficePage({ at: '?cgOffice=new', repository: emptyLibrary() });
    await findForm();
    chooseFile('Agreement.docx');
    await screen.findByText('What readers will see');
    expect(repository.contracts).toEqual([]);
  });

  it('says what is missing, and goes to it', async () => {
    const repository = showOfficePage({ at: '?cgOffice=new', repository: emptyLibrary() });
    await findForm();
    type('Year', '27');
    press('Publish version 1');
    expect(screen.getByText(/^Choose the contract's file/)).toBeTruthy();
    expect(screen.getByText('Enter a title.')).toBeTruthy();
    expect(screen.getByText(/^Enter four digits/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Choose a file'));
    expect(repository.contracts).toEqual([]);
  });

  it.each([
    ['Agreement.doc', 10, /older Word format/],
    ['Agreement.xlsx', 10, /Choose a Word document/],
    ['Agreement.docx', 0, /the file is empty/],
    ['Agreement.pdf', 60 * 1024 * 1024, /larger than 50 MB/]
  ])('refuses %s of %d bytes without reading it', async (name, size, words) => {
    const readNewFile = jest.fn();
    showOfficePage({ at: '?cgOffice=new', services: { readNewFile } });
    await findForm();
    chooseFile(name, size);
    expect(screen.getByRole('alert').textContent).toMatch(words);
    expect(readNewFile).not.toHaveBeenCalled();
  });

  it.each([
    ['password', /protected by a password/],
    ['encrypted', /sensitivity label/],
    ['damaged', /couldn't be read/],
    ['noText', /a scan with no text/]
  ] as const)('refuses a file that is %s', async (reason, words) => {
    const readNewFile = async (): Promise<NewFile> => {
      throw new UnreadableDocument(reason, 'no');
    };
    showOfficePage({ at: '?cgOffice=new', services: { readNewFile } });
    await findForm();
    chooseFile('Agreement.docx');
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
  });

  it('says at its field that another contract has the same title and year', async () => {
    const repository = emptyLibrary();
    repository.contracts = [{ ...testContract, title: 'Hospital Medicine', year: 2028 }];
    showOfficePage({ at: '?cgOffice=new', repository });
    await findForm();
    type(/^Title/, 'hospital medicine');
    expect(screen.queryByText(/^Another contract has this title/)).toBeNull();
    type('Year', '2028');
    expect(screen.getByText(/^Another contract has this title and year/)).toBeTruthy();
  });

  it('gives up reading when asked to', async () => {
    const signals: AbortSignal[] = [];
    const readNewFile = (_file: File, _version: string, signal: AbortSignal): Promise<NewFile> => {
      signals.push(signal);
      return new Promise(() => undefined);
    };
    showOfficePage({ at: '?cgOffice=new', services: { readNewFile } });
    await findForm();
    chooseFile('Agreement.docx');
    expect(screen.getByText('Reading Agreement.docx…')).toBeTruthy();
    expect(publishButton().getAttribute('aria-disabled')).toBe('true');
    press('Stop reading');
    expect(signals[0]?.aborted).toBe(true);
    expect(screen.getByLabelText('Choose a file')).toBeTruthy();
  });

  it('keeps what was typed over a reload, and what was typed over what a file suggests', async () => {
    const browser = new TestBrowser();
    showOfficePage({ at: '?cgOffice=new', repository: emptyLibrary(), browser });
    await findForm();
    type(/^Title/, 'Hospital Medicine');
    type('Summary', 'For all of us');
    cleanup();
    showOfficePage({ at: '?cgOffice=new', repository: emptyLibrary(), browser });
    await findForm();
    chooseFile('Other name 2028.docx');
    await screen.findByText('What readers will see');
    expect(screen.getByLabelText<HTMLInputElement>(/^Title/).value).toBe('Hospital Medicine');
    expect(screen.getByLabelText<HTMLInputElement>('Year').value).toBe('2028');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Summary').value).toBe('For all of us');
  });

  it('goes on where it failed, and makes no second contract', async () => {
    const repository = emptyLibrary();
    repository.publishFailures.push('offline');
    showOfficePage({ at: '?cgOffice=new', repository });
    await findForm();
    chooseFile('Agreement.docx');
    await screen.findByText('What readers will see');
    press('Publish version 1');
    expect(await screen.findByText("Publishing version 1 didn't finish")).toBeTruthy();
    type(/^Title/, 'Agreement, corrected');
    press('Try again');
    await screen.findByText(/Version 1 is published: /);
    expect(repository.contracts.map(({ title, version }) => [title, version])).toEqual([['Agreement, corrected', '1']]);
  });

  it('is for some groups before anything can be read', async () => {
    const repository = emptyLibrary();
    repository.publishFailures.push('forbidden');
    showOfficePage({ at: '?cgOffice=new', repository });
    await findForm();
    chooseFile('Agreement.docx');
    await screen.findByText('What readers will see');
    fireEvent.click(screen.getByLabelText('Only some groups'));
    press('Publish version 1');
    expect(screen.getByText('Choose at least one group.')).toBeTruthy();
    await chooseGroup('surg', 'Surgeons');
    expect(screen.getByText(/^Once this is saved: Members of Surgeons, the chief of staff's office/)).toBeTruthy();
    type('Find a group by name', 'cardio');
    press('Publish version 1');
    expect(screen.getByText('Choose a group from the list, or clear this field.')).toBeTruthy();
    expect(repository.contracts).toEqual([]);
    type('Find a group by name', '');
    press('Publish version 1');
    await screen.findByText("Publishing version 1 didn't finish");
    expect(repository.contracts.map(({ audience, version }) => ({ audience, version }))).toEqual([
      { audience: ['Surgeons'], version: '' }
    ]);
  });

  it('is saved as a draft without a file, which opens where a version is published', async () => {
    const repository = showOfficePage({ at: '?cgOffice=new', repository: emptyLibrary() });
    await findForm();
    type(/^Title/, 'Later');
    press('Save as draft');
    expect(await screen.findByText(/^Draft: /)).toBeTruthy();
    expect(repository.contracts).toHaveLength(1);
    chooseFile('Later.docx');
    await screen.findByText('What readers will see');
    press('Publish version 1');
    expect(await screen.findByText(/Version 1 is published: /)).toBeTruthy();
  });

  it('asks before a summary that looks like a patient is stored', async () => {
    const repository = showOfficePage({ at: '?cgOffice=new', repository: emptyLibrary() });
    await findForm();
    type(/^Title/, 'Agreement');
    type('Summary', 'About MRN 12345678');
    press('Save as draft');
    expect(await screen.findByText('This may identify a patient')).toBeTruthy();
    expect(repository.contracts).toEqual([]);
  });

  it('is not offered by its address to others', async () => {
    showOfficePage({ at: '?cgOffice=new', speaksForOffice: false });
    expect(await screen.findByRole('link', { name: testContract.title })).toBeTruthy();
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('explains what of the file readers will not see', async () => {
    const readNewFile = async ({ name }: File, version: string): Promise<NewFile> => {
      const document = buildDocument(version, ['1 Duties', '1.1 Call coverage. See [\u25a3].']);
      const gaps = [{ kind: 'picture', text: 'Map', blockIndex: 1 }] as const;
      return { name, bytes: new ArrayBuffer(1), document: { ...document, gaps } };
    };
    const repository = showOfficePage({ at: '?cgOffice=new', repository: emptyLibrary(), services: { readNewFile } });
    await findForm();
    chooseFile('Agreement.docx');
    expect(await screen.findByText(/^1 thing of the file can't be shown here/)).toBeTruthy();
    press('1.1 Call coverage: picture, “Map”');
    press('Publish version 1');
    await screen.findByText(/Version 1 is published: /);
    expect(repository.contracts[0]?.versions[0]?.notShown).toEqual(['1.1 Call coverage: picture, “Map”']);
  });
});
