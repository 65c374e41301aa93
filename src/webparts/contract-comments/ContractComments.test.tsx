import { randomUUID } from 'crypto';
import * as React from 'react';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { agreementLines, buildDocument } from '../../testing/contracts/build-document';
import { buildEntry, people } from '../../testing/contracts/build-entry';
import { buildContractServices } from '../../testing/contracts/contract-services';
import { ContractsPage } from '../../testing/contracts/ContractsPage';
import { InMemoryContracts, testContract } from '../../testing/contracts/in-memory-contracts';
import { anchorOf } from '../../testing/contracts/place-threads';
import { readingClock } from '../../testing/contracts/WithOpenContract';
import { findIdProblems } from '../../testing/id-problems';
import { TestBrowser } from '../../testing/storage/browser-tabs';
import { ContractComments } from './ContractComments';
import { ServicesProvider, type ContractServices } from './services';

/** Each test draws the whole web part, some of them twice. */
jest.setTimeout(15_000);

const contract = buildDocument('3', agreementLines);
const policy = { ...testContract, id: 5, title: 'Call pay policy' };

/** Two contracts; of the first, one clause was commented on, and words that are gone. */
function buildRepository(): InMemoryContracts {
  const repository = new InMemoryContracts();
  repository.contracts = [testContract, policy];
  const gone = { ...anchorOf(contract, '1.2'), quote: 'a stipend of ten thousand dollars', prefix: '', suffix: '' };
  repository.log.push(
    buildEntry({ key: 'onCall', body: 'Too often', anchor: anchorOf(contract, '1.1'), author: people.colleague }),
    buildEntry({ key: 'onStipend', body: 'For whom?', anchor: { ...gone, version: '1' } })
  );
  return repository;
}

interface Given {
  readonly browser?: TestBrowser;
  readonly services?: Partial<ContractServices>;
}

function page(
  repository: InMemoryContracts,
  { browser = new TestBrowser(), services }: Given = {}
): React.ReactElement {
  return (
    <ContractsPage clock={readingClock} tab={browser.openTab()}>
      <ServicesProvider value={buildContractServices({ repository, ...services })}>
        <ContractComments />
      </ServicesProvider>
    </ContractsPage>
  );
}

/** The web part in a tab of its own; the outermost element of it. */
function show(repository: InMemoryContracts, given: Given = {}): HTMLElement {
  return render(page(repository, given)).container;
}

const goTo = (query: string): void => window.history.replaceState(null, '', `/page${query}`);
const findText = (part: HTMLElement): Promise<HTMLElement> => within(part).findByText(/call coverage on no more/);
const link = (name: string): HTMLElement => screen.getByRole('link', { name });
const field = (part: HTMLElement): HTMLTextAreaElement => within(part).getByRole('textbox');
const write = (part: HTMLElement, clause: string, words: string): void => {
  fireEvent.click(within(part).getByLabelText(`Comment on ${clause}`, { selector: 'button' }));
  fireEvent.change(field(part), { target: { value: words } });
};

beforeAll(() => {
  Object.defineProperty(globalThis, 'crypto', { configurable: true, value: { randomUUID } });
  // jsdom lays nothing out: the web part is as wide as a page.
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => 1200 });
});
beforeEach(() => goTo(''));

it('says whom contracts are for to someone who may not read them', async () => {
  const repository = buildRepository();
  repository.readFailures.push('forbidden');
  show(repository);
  expect(await screen.findByText('Contracts are for physicians')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

describe('the contract comments', () => {
  it('open a contract of the library with the focus on its title, and lead back', async () => {
    const part = show(buildRepository());
    fireEvent.click(await screen.findByRole('link', { name: 'Physician agreement 2027' }));
    await findText(part);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Physician agreement 2027' }));
    expect(window.location.search).toBe('?cgContract=3');
    fireEvent.click(screen.getByRole('button', { name: 'Back to all contracts' }));
    expect(document.activeElement).toBe(link('Physician agreement 2027'));
    expect(window.location.search).toBe('');
  });

  it('go back to the library with the browser (tenant 19)', async () => {
    const part = show(buildRepository());
    fireEvent.click(await screen.findByRole('link', { name: 'Physician agreement 2027' }));
    await findText(part);
    goTo('');
    fireEvent.popState(window);
    expect(document.activeElement).toBe(link('Physician agreement 2027'));
  });

  it('open at the comment that a link names', async () => {
    goTo('?cgContract=3&cgEntry=onCall');
    const part = show(buildRepository());
    await findText(part);
    expect(document.activeElement).toBe(within(part).getByText('Too often').closest('article'));
  });

  it('show what changed between versions, and lead back to the text', async () => {
    goTo('?cgContract=3');
    const part = show(buildRepository());
    await findText(part);
    fireEvent.click(screen.getByRole('button', { name: 'What changed since version 2' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Back to the contract' }));
    await findText(part);
    expect(window.location.search).toBe('?cgContract=3');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Physician agreement 2027' }));
  });

  it('open at the comparison that a link names, and show the text where it names versions that are not there', async () => {
    goTo('?cgContract=3&cgCompare=1-3');
    const { unmount } = render(page(buildRepository()));
    expect((await screen.findAllByText('Both versions say the same.')).length).toBeGreaterThan(0);
    expect(screen.getByLabelText<HTMLSelectElement>('Earlier version').value).toBe('1');
    unmount();
    goTo('?cgContract=3&cgCompare=1-9');
    await findText(show(buildRepository()));
  });

  it('show the library where a link names a contract that is not there', async () => {
    goTo('?cgContract=99');
    show(buildRepository());
    expect(await screen.findByRole('link', { name: 'Call pay policy' })).toBeTruthy();
    expect(document.activeElement).toBe(document.body);
  });

  it('say why there is nothing to see, and try again', async () => {
    const repository = buildRepository();
    repository.readFailures.push('unknown', 'offline');
    show(repository);
    expect(await screen.findByRole('alert')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('No connection')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('link', { name: 'Call pay policy' })).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('keep what was read before where it cannot be brought up to date, say so, and try again', async () => {
    const repository = buildRepository();
    const remembered = { value: await repository.readContractsState(), readAt: 0 };
    repository.readFailures.push('offline');
    const services = buildContractServices({ repository });
    const contractsSource = { ...services.contractsSource, recall: async () => remembered };
    show(repository, { services: { contractsSource } });
    expect(await screen.findByText(/Couldn't refresh/)).toBeTruthy();
    expect(link('Call pay policy')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByText(/Couldn't refresh/)).toBeNull());
    expect(link('Call pay policy')).toBeTruthy();
  });

  it('never show words about one clause at another, and have them again at their own', async () => {
    goTo('?cgContract=3');
    const browser = new TestBrowser();
    const part = show(buildRepository(), { browser });
    await findText(part);
    write(part, '1.2 Records', 'Thirty days are too few');
    fireEvent.keyDown(field(part), { key: 'Escape' });
    fireEvent.click(within(part).getByLabelText('Comment on 2.1 Notice'));
    expect(field(part).value).toBe('');
    fireEvent.keyDown(field(part), { key: 'Escape' });
    fireEvent.click(within(part).getByLabelText('Comment on 1.2 Records'));
    expect(field(part).value).toBe('Thirty days are too few');
  });
});

describe('the contract comments twice on a page', () => {
  it('share no ids and no groups in the library', async () => {
    const parts = [show(buildRepository()), show(buildRepository())];
    await waitFor(() => expect(screen.getAllByRole('link', { name: 'Call pay policy' })).toHaveLength(2));
    expect(findIdProblems(...parts)).toEqual([]);
  });

  it('share none in an open contract whose comments are given places, while one is written', async () => {
    goTo('?cgContract=3');
    const parts = [show(buildRepository()), show(buildRepository())];
    for (const part of parts) {
      await findText(part);
      fireEvent.click(within(part).getByText('No longer in the text'));
      fireEvent.click(within(part).getByText('Choose where it belongs'));
      expect(within(part).getByRole('region', { name: 'Where does this comment belong now?' })).toBeTruthy();
    }
    expect(findIdProblems(...parts)).toEqual([]);
    for (const part of parts) {
      fireEvent.click(within(part).getByText('Contract'));
      fireEvent.click(within(part).getByLabelText('Comment on 2.1 Notice'));
      expect(field(part)).toBeTruthy();
    }
    expect(findIdProblems(...parts)).toEqual([]);
  });
});

describe('the contract comments in two tabs', () => {
  it('show a comment on its way in both, until the site has it once', async () => {
    goTo('?cgContract=3');
    const [repository, browser] = [buildRepository(), new TestBrowser()];
    const answers: (() => void)[] = [];
    const { post } = repository;
    jest.spyOn(repository, 'post').mockImplementation(async (entry) => {
      await new Promise<void>((resolve) => answers.push(resolve));
      await post.call(repository, entry);
    });
    const parts = [show(repository, { browser }), show(repository, { browser })];
    for (const part of parts) await findText(part);
    const [mine, other] = parts as [HTMLElement, HTMLElement];
    write(mine, '2.1 Notice', 'Ninety days are long');
    fireEvent.keyDown(field(mine), { key: 'Enter', ctrlKey: true });
    for (const part of parts) {
      const card = within(part).getByText('Ninety days are long').closest('article');
      expect(card?.textContent).toContain('Sending…');
    }
    write(other, '2.2 Cure', 'So is the cure');
    fireEvent.keyDown(field(other), { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(answers).toHaveLength(2));
    answers.forEach((answer) => answer());
    await waitFor(() => expect(screen.queryByText('Sending…')).toBeNull());
    expect(repository.log.map(({ body }) => body).slice(2)).toEqual(['Ninety days are long', 'So is the cure']);
    for (const part of parts) {
      expect(within(part).getAllByText('Ninety days are long')).toHaveLength(1);
      expect(within(part).getAllByText('So is the cure')).toHaveLength(1);
    }
  });
});
