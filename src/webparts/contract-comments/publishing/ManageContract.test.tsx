import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { agreementLines, buildDocument } from '../../../testing/contracts/build-document';
import { buildEntry, people } from '../../../testing/contracts/build-entry';
import { InMemoryContracts, testContract } from '../../../testing/contracts/in-memory-contracts';
import { chooseFile, chooseGroup, press, showOfficePage, type } from '../../../testing/contracts/office-page';
import { anchorOf } from '../../../testing/contracts/place-threads';
import { TestBrowser } from '../../../testing/storage/browser-tabs';
import type { ContractServices } from '../services';
import { DataError } from '../../../data/sharepoint/data-error';

/** Each test draws the whole web part. */
jest.setTimeout(15_000);

const at = '?cgContract=3&cgOffice=manage';
const present = buildDocument('3', agreementLines);

/** A contract with three versions, whose clause on call coverage and whose last clause were commented on. */
function buildRepository(): InMemoryContracts {
  const repository = new InMemoryContracts();
  repository.log.push(
    buildEntry({ key: 'onCall', anchor: anchorOf(present, '1.1'), author: people.colleague }),
    buildEntry({ key: 'onCure', anchor: anchorOf(present, '2.2'), author: people.colleague })
  );
  return repository;
}

/** Reads every chosen file as these lines. */
const reading = (lines: readonly string[]): Pick<ContractServices, 'readNewFile'> => ({
  readNewFile: async ({ name }, version) => ({
    name,
    bytes: new ArrayBuffer(1),
    document: buildDocument(version, lines)
  })
});

const publishButton = (): Promise<HTMLElement> => screen.findByRole('button', { name: 'Publish version 4' });
const findReader = (): Promise<HTMLElement> => screen.findByRole('button', { name: 'Manage contract' });
const findPage = (): Promise<HTMLElement> => screen.findByRole('heading', { name: 'Publish a new version' });
const pause = (): HTMLElement => screen.getByRole('switch', { name: /^Pause comments/ });

describe('publishing a version', () => {
  it('is a press away from the contract, and lists what was published', async () => {
    showOfficePage({ at: '?cgContract=3', repository: buildRepository() });
    await screen.findByText(/call coverage on no more/);
    press('Manage contract');
    await findPage();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: testContract.title }));
    const versions = within(screen.getByRole('list', { name: 'Published versions' }));
    expect(versions.getAllByRole('link', { name: /Open agreement.docx/ })).toHaveLength(3);
    expect(versions.getByText('Version 3')).toBeTruthy();
    press('Back to the contract');
    expect(await screen.findByText(/call coverage on no more/)).toBeTruthy();
  });

  it('lists who changed the file of a version after it was published', async () => {
    const repository = buildRepository();
    const changed = { by: people.colleague, at: new Date('2026-03-10T15:00:00Z') };
    const [newest, ...earlier] = testContract.versions;
    repository.changeUnseen(3, { versions: [{ ...newest!, changed }, ...earlier] });
    showOfficePage({ at, repository });
    await findPage();
    expect(screen.getAllByText(/was changed after it was published/).map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/Version 3 .* by Dr. Samuel Okafor, Tue, Mar 10/)
    ]);
  });

  it('says before what changes, and which comments keep, change and lose their place', async () => {
    const lines = agreementLines
      .filter((line) => !line.startsWith('2.2'))
      .map((line) => line.replace('one in four', 'one in five'));
    showOfficePage({ at, repository: buildRepository(), services: reading(lines) });
    await findPage();
    chooseFile('next.docx');
    expect(await screen.findByText('Compared with version 3: 1 clause changed and 1 removed.')).toBeTruthy();
    expect(screen.getByText('1 comment moves and needs checking.')).toBeTruthy();
    expect(screen.getByText('1 comment loses its place because its words are gone.')).toBeTruthy();
  });

  it('warns of the words that readers have already', async () => {
    showOfficePage({ at, repository: buildRepository(), services: reading(agreementLines) });
    await findPage();
    chooseFile('next.docx');
    expect(await screen.findByText(/^The words are the same as in version 3/)).toBeTruthy();
    expect(screen.getByText('2 comments keep their places.')).toBeTruthy();
  });

  it('shows readers the version with its note', async () => {
    const browser = new TestBrowser();
    const repository = buildRepository();
    showOfficePage({ at, repository, browser });
    await findPage();
    chooseFile('next.docx');
    await publishButton();
    type(/^Note to readers/, 'Call coverage is one in five.');
    cleanup();
    showOfficePage({ at, repository, browser });
    await findPage();
    chooseFile('next.docx');
    fireEvent.click(await publishButton());
    await findReader();
    expect(screen.getByText(/Call coverage is one in five\./, { selector: 'header p' })).toBeTruthy();
    expect(repository.contracts[0]?.versions[0]).toMatchObject({ number: '4', note: 'Call coverage is one in five.' });
  });

  it('publishes once though the answer was lost', async () => {
    const repository = buildRepository();
    repository.publishFailures.push('lost');
    showOfficePage({ at, repository });
    await findPage();
    chooseFile('next.docx');
    fireEvent.click(await publishButton());
    expect(await screen.findByText("Publishing version 4 didn't finish")).toBeTruthy();
    press('Try again');
    await findReader();
    expect(repository.contracts[0]?.versions.map(({ number }) => number)).toEqual(['4', '3', '2', '1']);
  });

  it('pauses comments meanwhile and opens them again, both on record', async () => {
    const repository = buildRepository();
    showOfficePage({ at, repository });
    await findPage();
    fireEvent.click(pause());
    await waitFor(() => expect(pause().getAttribute('aria-checked')).toBe('true'));
    expect(repository.periods.at(-1)).toMatchObject({ period: { isFrozen: true }, opensFolder: false });
    chooseFile('next.docx');
    fireEvent.click(await publishButton());
    await findReader();
    expect(repository.periods.at(-1)).toMatchObject({ period: { isFrozen: false }, opensFolder: true });
    await waitFor(() =>
      expect(repository.log.filter(({ kind }) => kind === 'period').map(({ body }) => body.split('\n')[0])).toEqual([
        'frozen',
        'unfrozen'
      ])
    );
  });

  it('says what an owner removes where files no one published have the next numbers', async () => {
    const repository = buildRepository();
    repository.publishFailures.push('tooMany');
    showOfficePage({ at, repository, services: reading(agreementLines) });
    await findPage();
    chooseFile('next.docx');
    fireEvent.click(await publishButton());
    expect((await screen.findByRole('alert')).textContent).toContain('Ask a site owner to remove them');
  });

  it('leaves comments paused where that is wanted', async () => {
    const repository = buildRepository();
    repository.contracts = [{ ...testContract, period: { ...testContract.period, isFrozen: true } }];
    showOfficePage({ at, repository });
    await findPage();
    chooseFile('next.docx');
    fireEvent.click(await screen.findByLabelText(/^Open comments again/));
    fireEvent.click(await publishButton());
    await findReader();
    expect(repository.periods).toEqual([]);
  });
});

describe('what a contract is, and whom it is for', () => {
  it('is changed without a new version, and kept while it is typed', async () => {
    const browser = new TestBrowser();
    const repository = buildRepository();
    showOfficePage({ at, repository, browser });
    await findPage();
    type(/^Title \*/, 'Physician agreement 2028');
    type('Year', '2028');
    cleanup();
    showOfficePage({ at, repository, browser });
    await findPage();
    press('Save', screen.getByRole('form', { name: 'About this contract' }));
    expect(await screen.findByRole('heading', { name: 'Physician agreement 2028' })).toBeTruthy();
    expect(repository.contracts[0]).toMatchObject({ title: 'Physician agreement 2028', year: 2028, version: '3' });
  });

  it('is narrowed to groups, said in words, and widened again', async () => {
    const repository = buildRepository();
    showOfficePage({ at, repository });
    fireEvent.click(await screen.findByLabelText('Only some groups'));
    expect(screen.getByText('Choose the groups that can read it.')).toBeTruthy();
    await chooseGroup('surgery', 'Surgery department');
    expect(screen.getByText(/^Once this is saved: Members of Surgery department/)).toBeTruthy();
    const section = screen.getByRole('heading', { name: 'Who can read this contract' }).parentElement ?? document.body;
    press('Save', section);
    await waitFor(() => expect(repository.contracts[0]?.audience).toEqual(['Surgery department']));
    expect(await screen.findByText(/^Members of Surgery department/)).toBeTruthy();
    fireEvent.click(await screen.findByLabelText('All physicians'));
    press('Save', section);
    await waitFor(() => expect(repository.contracts[0]?.audience).toBeUndefined());
  });

  it('says at the field what is wrong with its groups, and goes there', async () => {
    const repository = buildRepository();
    showOfficePage({ at, repository });
    fireEvent.click(await screen.findByLabelText('Only some groups'));
    const section = screen.getByRole('heading', { name: 'Who can read this contract' }).parentElement ?? document.body;
    const field = screen.getByLabelText('Find a group by name');
    press('Save', section);
    expect(screen.getByText('Choose at least one group.')).toBeTruthy();
    expect(document.activeElement).toBe(field);
    await chooseGroup('surgery', 'Surgery department');
    type('Find a group by name', 'cardio');
    press('Save', section);
    expect(screen.getByText('Choose a group from the list, or clear this field.')).toBeTruthy();
    expect(document.activeElement).toBe(field);
    expect(repository.contracts[0]?.audience).toBeUndefined();
    type('Find a group by name', '');
    press('Save', section);
    await waitFor(() => expect(repository.contracts[0]?.audience).toEqual(['Surgery department']));
  });

  it('is not overwritten where a colleague said something else of it meanwhile', async () => {
    const repository = buildRepository();
    showOfficePage({ at, repository });
    await findPage();
    const form = screen.getByRole('form', { name: 'About this contract' });
    type('Year', '2028');
    repository.changeElsewhere(3, { title: 'Physician agreement, revised' });
    press('Save', form);
    const notice = await within(form).findByRole('alert');
    expect(notice.textContent).toMatch(/^.*Dr. Ruth Lindqvist saved something else/);
    expect(notice.textContent).toContain('Physician agreement, revised');
    press('Keep what I entered', notice);
    press('Save', form);
    await waitFor(() => expect(repository.contracts[0]).toMatchObject({ title: testContract.title, year: 2028 }));
  });

  it('lays a change that SharePoint has no save of at no one’s door', async () => {
    const repository = buildRepository();
    showOfficePage({ at, repository });
    await findPage();
    const form = screen.getByRole('form', { name: 'About this contract' });
    type('Year', '2028');
    repository.changeUnseen(3, { title: 'Physician agreement, revised' });
    press('Save', form);
    const notice = await within(form).findByRole('alert');
    expect(notice.textContent).toContain('Something else was saved meanwhile');
  });

  it('keeps the groups a colleague named meanwhile until the person decides', async () => {
    const repository = buildRepository();
    showOfficePage({ at, repository });
    fireEvent.click(await screen.findByLabelText('Only some groups'));
    await chooseGroup('surgery', 'Surgery department');
    repository.changeElsewhere(3, { audience: ['Surgeons'] });
    const section = screen.getByRole('heading', { name: 'Who can read this contract' }).parentElement ?? document.body;
    press('Save', section);
    const notice = await within(section).findByRole('alert');
    expect(notice.textContent).toContain('Surgeons');
    expect(repository.contracts[0]?.audience).toEqual(['Surgeons']);
    press('Use what is saved', notice);
    expect(within(section).getByRole('list', { name: 'Groups that can read it' }).textContent).toBe('Surgeons');
  });

  it('says who can read it now where a change of that was cut off', async () => {
    const repository = buildRepository();
    showOfficePage({ at, repository });
    fireEvent.click(await screen.findByLabelText('Only some groups'));
    await chooseGroup('surgery', 'Surgery department');
    jest.spyOn(repository, 'changeAudience').mockRejectedValue(new DataError('offline', 'contracts.audience', 'Cut'));
    const section = screen.getByRole('heading', { name: 'Who can read this contract' }).parentElement ?? document.body;
    press('Save', section);
    expect((await within(section).findByRole('alert')).textContent).toContain('Who can read it now: All physicians');
    jest.spyOn(repository, 'readAudience').mockRejectedValue(new DataError('offline', 'contracts.audience', 'Cut'));
    press('Try again', section);
    expect(await within(section).findByText("Who can read it now couldn't be checked.")).toBeTruthy();
    expect(within(section).getByRole('list', { name: 'Groups that can read it' }).textContent).toBe(
      'Surgery department'
    );
  });

  it('says that comments were not opened again where a colleague changed the period meanwhile', async () => {
    const repository = buildRepository();
    repository.contracts = [{ ...testContract, period: { ...testContract.period, isFrozen: true } }];
    showOfficePage({ at, repository });
    await findPage();
    chooseFile('next.docx');
    const publish = await publishButton();
    repository.changeElsewhere(3, { period: { ...testContract.period, closes: new Date('2026-03-01T00:00:00Z') } });
    fireEvent.click(publish);
    expect(await screen.findByText(/^Someone changed it meanwhile, and nothing was overwritten/)).toBeTruthy();
    expect(repository.periods).toEqual([]);
  });

  it('belongs to the office: others have the contract to read at the same address', async () => {
    showOfficePage({ at, repository: buildRepository(), speaksForOffice: false });
    expect(await screen.findByText(/call coverage on no more/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Manage contract' })).toBeNull();
  });
});
