import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { OlderQuestions } from '../../../data/knowledge/knowledge-repository';
import { DataError } from '../../../data/sharepoint/data-error';
import type { Question } from '../../../domain/knowledge/questions/question';
import { buildBank, buildQuestion, knowledgeNow, me, staffRights } from '../../../testing/knowledge/build-knowledge';
import { MemoryKnowledge } from '../../../testing/knowledge/memory-knowledge';
import {
  cardiologyDirectory,
  resetPage,
  showView,
  type ShownView,
  type ViewFacts
} from '../../../testing/knowledge/show-view';
import { ServicesProvider } from '../services';
import { MyQuestions } from './MyQuestions';

const tom = { id: 8, name: 'Tom Okafor' };
const analyst = { ...staffRights, answer: true };

function askedBefore(hours: number): Partial<Question> {
  const created = new Date(knowledgeNow.getTime() - hours * 3_600_000);
  return { created, modified: created, askerAt: { department: 'Cardiology', office: '' }, asker: tom };
}

const show = (facts: ViewFacts, notice = ''): Promise<ShownView> =>
  showView(ServicesProvider, (props) => <MyQuestions {...props} notice={notice} />, facts);
/** Every section's questions, by heading without its count. */
const sections = (): readonly (readonly (string | null)[])[] =>
  screen.getAllByRole('heading', { level: 3 }).map((heading) =>
    within(heading.parentElement as HTMLElement)
      .getAllByRole('link')
      .map((link) => link.textContent)
  );

beforeEach(() => resetPage());
afterEach(cleanup);

describe('my questions', () => {
  it('begin with what was just done, then those to confirm, then all others', async () => {
    const answered = buildQuestion(3, 'Answered', { state: 'answered', answer: 'Charge it.' });
    const { opened } = await show({ bank: buildBank({ questions: [buildQuestion(4, 'New'), answered] }) }, 'Sent.');
    screen.getByText('Sent.');
    expect(sections()).toEqual([['Answered'], ['New']]);
    await userEvent.click(screen.getByRole('link', { name: 'Answered' }));
    expect(opened).toEqual([{ view: 'question', id: 3 }]);
  });

  it('include older ones than the bank holds, once they were read', async () => {
    const repository = new MemoryKnowledge(buildBank());
    jest.spyOn(repository, 'readQuestionsOf').mockResolvedValue([buildQuestion(1, 'Long ago')]);
    await show({ bank: buildBank({ questionTotal: 300 }), repository });
    expect(screen.getByRole('link', { name: 'Long ago' })).toBeTruthy();
  });

  it('offer to ask when there are none', async () => {
    const { opened } = await show({ bank: buildBank() });
    await userEvent.click(screen.getByRole('button', { name: 'Ask or report' }));
    expect(opened).toEqual([{ view: 'ask' }]);
  });

  it('are not offered to visitors, who cannot ask', async () => {
    await show({ bank: buildBank({ rights: { ...staffRights, ask: false } }) });
    expect(screen.queryByRole('button', { name: 'Ask or report' })).toBeNull();
  });
});

describe('the questions of those who answer', () => {
  const questions = [
    buildQuestion(5, 'Mine to act on', { ...askedBefore(1), assignee: me, state: 'assigned' }),
    buildQuestion(4, 'No one left', askedBefore(240)),
    buildQuestion(3, 'Just asked', askedBefore(1)),
    buildQuestion(2, 'With Ana', askedBefore(25))
  ];

  it('are grouped by who has to act', async () => {
    const directory = cardiologyDirectory();
    await show({ bank: buildBank({ questions, rights: analyst }), directory });
    await screen.findByText(/with Ana Ruiz/);
    expect(sections()).toEqual([['Mine to act on'], ['No one left'], ['Just asked'], ['With Ana']]);
    expect(directory.readCount).toBe(1);
  });

  it('are listed even when the directory cannot be read', async () => {
    const directory = cardiologyDirectory();
    directory.nextFailure = new DataError('offline', 'directory.read', 'No network');
    await show({ bank: buildBank({ questions, rights: analyst }), directory });
    expect(await screen.findByRole('link', { name: 'Just asked' })).toBeTruthy();
    expect(sections()).toEqual([['With Ana', 'Just asked', 'No one left', 'Mine to act on']]);
  });

  it('need no directory for someone who only asks', async () => {
    const directory = cardiologyDirectory();
    await show({ bank: buildBank({ questions }), directory });
    expect(directory.readCount).toBe(0);
  });

  it('include open ones the bank does not hold, and are counted once those were read', async () => {
    const bank = buildBank({ questions, questionTotal: 300, rights: analyst });
    const repository = new MemoryKnowledge(bank);
    let answer: (older: OlderQuestions) => void = () => undefined;
    jest.spyOn(repository, 'readWaiting').mockReturnValue(new Promise((resolve) => (answer = resolve)));
    await show({ bank, repository });
    expect(await screen.findByRole('heading', { name: 'Unassigned (1+)' })).toBeTruthy();
    const older = buildQuestion(1, 'Long ago', { ...askedBefore(1), asker: { id: 9, name: 'Priya Nair' } });
    await act(async () => answer({ questions: [older], crowding: [], hasAll: true }));
    expect(screen.getByRole('heading', { name: 'Unassigned (2)' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Long ago' })).toBeTruthy();
  });

  it('name of whom only the newest are shown, and say when there may be more', async () => {
    const bank = buildBank({ questions, questionTotal: 300, rights: analyst });
    const repository = new MemoryKnowledge(bank);
    repository.waiting = { questions: [], crowding: [tom.id], hasAll: false };
    await show({ bank, repository });
    expect(await screen.findByText('Of Tom Okafor, only the newest questions are shown.')).toBeTruthy();
    expect(screen.getByText("There may be more that couldn't be loaded.")).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Unassigned (1+)' })).toBeTruthy();
  });

  it('say that there may be more where older ones cannot be read', async () => {
    const bank = buildBank({ questions, questionTotal: 300, rights: analyst });
    const repository = new MemoryKnowledge(bank);
    repository.failNext = new DataError('offline', 'knowledge.readWaiting', 'No network');
    await show({ bank, repository });
    expect(await screen.findByText("There may be more that couldn't be loaded.")).toBeTruthy();
  });
});
