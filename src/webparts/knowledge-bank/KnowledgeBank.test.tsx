import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { DataError } from '../../data/sharepoint/data-error';
import type { Bank } from '../../domain/knowledge/bank';
import { buildArticle, buildBank, buildQuestion, staffRights } from '../../testing/knowledge/build-knowledge';
import { MemoryKnowledge } from '../../testing/knowledge/memory-knowledge';
import { cardiologyDirectory, enter, memoryServices, resetPage, Surroundings } from '../../testing/knowledge/show-view';
import { KnowledgeBank } from './KnowledgeBank';
import { ServicesProvider } from './services';

const articles = Array.from({ length: 6 }, (_, at) => buildArticle(at + 1, `Reset badge ${at + 1}`));

async function show(
  bank: Bank = buildBank({ articles }),
  repository = new MemoryKnowledge(bank),
  directory = cardiologyDirectory()
): Promise<MemoryKnowledge> {
  render(
    <Surroundings>
      <ServicesProvider value={memoryServices(repository, directory)}>
        <KnowledgeBank />
      </ServicesProvider>
    </Surroundings>
  );
  await act(async () => undefined);
  return repository;
}

const box = (): HTMLElement => screen.getByRole('textbox', { name: 'Search the knowledge bank' });
const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole('button', { name }));

beforeEach(() => resetPage());
afterEach(cleanup);

describe('the knowledge bank', () => {
  it('costs one request to open and none to search what it finds', async () => {
    const repository = await show();
    enter(box(), 'badge');
    expect(repository.calls).toEqual(['readBank']);
  });

  it('reads an article with the bank in one request when the page opens with it', async () => {
    resetPage('/page.aspx?cgArticle=1');
    const repository = await show();
    await screen.findByRole('heading', { name: 'Did this work?' });
    expect(repository.calls).toEqual(['readBank']);
  });

  it('says why there is nothing when reading fails, and reads again on request', async () => {
    const repository = new MemoryKnowledge(buildBank({ articles }));
    repository.failNext = new DataError('offline', 'knowledge.readBank', 'no network');
    await show(undefined, repository);
    await screen.findByText('No connection');
    await press('Try again');
    expect(box()).toBeTruthy();
  });

  it('counts votes once it has read all of them', async () => {
    const [article = buildArticle(1, 'Reset badge')] = articles;
    const votes = [{ articleId: article.id, personId: 8, worked: false }];
    const bank = buildBank({ articles: [article], votes, hasAllVotes: false });
    const repository = new MemoryKnowledge(bank);
    repository.olderVotes = [{ articleId: article.id, personId: 9, worked: true }];
    await show(bank, repository);
    expect(repository.calls).toEqual(['readBank', 'readOlderVotes']);
    enter(box(), 'badge');
    expect(screen.getByText('1 of 2 said it worked')).toBeTruthy();
  });

  it('counts no votes where there are too many to read', async () => {
    const bank = buildBank({ articles, votes: [{ articleId: 1, personId: 8, worked: true }], hasAllVotes: false });
    const repository = new MemoryKnowledge(bank);
    repository.olderVotes = undefined;
    await show(bank, repository);
    enter(box(), 'badge');
    expect(screen.queryByText(/said it worked/)).toBeNull();
  });

  it('goes back with Escape to the very result an article was opened from', async () => {
    await show();
    enter(box(), 'badge');
    await userEvent.click(screen.getByRole('link', { name: 'Reset badge 2' }));
    await screen.findByRole('heading', { name: 'Did this work?' });
    await userEvent.keyboard('{Escape}');
    // Going back in the browser's history takes a turn.
    await waitFor(() => expect(box()).toHaveProperty('value', 'badge'));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Reset badge 2'));
  });

  it('turns a search without result into a question, and shows it among the own ones', async () => {
    const repository = await show();
    enter(box(), 'trombone');
    await press('Ask this');
    expect(screen.getByLabelText(/^What happened\?/)).toHaveProperty('value', 'trombone');
    await press('Send');
    expect([...repository.asked.keys()]).toEqual(['key-1']);
    expect(await screen.findByRole('heading', { name: 'My questions' })).toBeTruthy();
    expect(await screen.findByRole('link', { name: 'trombone' })).toBeTruthy();
  });

  it('turns an article that did not work into a question about it', async () => {
    resetPage('/page.aspx?cgArticle=1');
    await show();
    await press('No');
    await press('Send');
    await press(/[Aa]sk about/);
    expect(await screen.findByLabelText(/^What happened\?/)).toHaveProperty(
      'value',
      expect.stringContaining('Reset badge 1')
    );
  });

  it('counts the answers that wait for the person, and leads to them', async () => {
    const answered = buildQuestion(5, 'Scanner beeps', { state: 'answered', answer: 'Charge it.' });
    await show(buildBank({ questions: [answered] }));
    await press(/^My questions \(1/);
    await userEvent.click(screen.getByRole('link', { name: 'Scanner beeps' }));
    expect(screen.getByRole('heading', { name: 'Scanner beeps' })).toBeTruthy();
  });

  it('reads the directory only where someone has to be found who acts', async () => {
    const directory = cardiologyDirectory();
    const questions = [buildQuestion(5, 'Scanner beeps', { asker: { id: 8, name: 'Tom Okafor' } })];
    await show(buildBank({ questions, rights: { ...staffRights, answer: true } }), undefined, directory);
    expect(directory.readCount).toBe(0);
    await press('Questions');
    await waitFor(() => expect(directory.readCount).toBe(1));
  });
});

describe('two knowledge banks on one page', () => {
  const ids = (): readonly string[] => Array.from(document.querySelectorAll('[id]'), ({ id }) => id);

  async function showTwice(address: string, bank: Bank): Promise<void> {
    resetPage(address);
    await show(bank);
    await show(bank);
  }

  it.each([
    ['the search with its filters', '/page.aspx?cgTrust=overdue', buildBank({ articles })],
    ['the form of a question', '/page.aspx?cgKnowledge=ask', buildBank({ articles })],
    [
      'a question that can be answered',
      '/page.aspx?cgQuestion=5',
      buildBank({
        questions: [buildQuestion(5, 'Scanner beeps', { asker: { id: 8, name: 'Tom Okafor' } })],
        rights: { ...staffRights, answer: true }
      })
    ]
  ])('share no id in %s', async (_, address, bank) => {
    await showTwice(address, bank);
    expect(ids().length).toBeGreaterThan(0);
    expect(ids()).toEqual([...new Set(ids())]);
    for (const name of Array.from(document.querySelectorAll('[aria-describedby], [aria-controls]'))) {
      const named = name.getAttribute('aria-describedby') ?? name.getAttribute('aria-controls') ?? '';
      named.split(' ').forEach((id) => expect(document.getElementById(id)).not.toBeNull());
    }
  });

  it('give every label a field of its own', async () => {
    await showTwice('/page.aspx?cgKnowledge=ask', buildBank({ articles }));
    const [first, second] = screen.getAllByLabelText(/^What happened\?/);
    expect(first).toBeTruthy();
    expect(second).not.toBe(first);
  });

  it('choose the kind of a question apart', async () => {
    await showTwice('/page.aspx?cgKnowledge=ask', buildBank({ articles }));
    const names = screen.getAllByRole('radio').map((radio) => radio.getAttribute('name'));
    expect(new Set(names).size).toBe(2);
  });
});
