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
    expect(screen.getByLabelText('What happened?')).toHaveProperty('value', 'trombone');
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
    expect(await screen.findByLabelText('What happened?')).toHaveProperty(
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
