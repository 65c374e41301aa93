import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { DataError } from '../../../data/sharepoint/data-error';
import type { KnowledgeRights } from '../../../domain/knowledge/bank';
import type { Question } from '../../../domain/knowledge/questions/question';
import {
  buildArticle,
  buildBank,
  buildQuestion,
  knowledgeNow,
  me,
  staffRights
} from '../../../testing/knowledge/build-knowledge';
import { MemoryKnowledge } from '../../../testing/knowledge/memory-knowledge';
import {
  cardiologyDirectory,
  enter,
  resetPage,
  showView,
  type ShownView,
  type ViewFacts
} from '../../../testing/knowledge/show-view';
import { ServicesProvider } from '../services';
import { QuestionView } from './QuestionView';

const tom = { id: 8, name: 'Tom Okafor' };
const owen = { id: 9, name: 'Owen Gallagher' };
const analyst = { ...staffRights, answer: true };

/** Asked by Tom of Cardiology so many hours ago, and not touched since. */
function askedBefore(hours: number): Partial<Question> {
  const created = new Date(knowledgeNow.getTime() - hours * 3_600_000);
  return { created, modified: created, askerAt: { department: 'Cardiology', office: '' }, asker: tom };
}

function show(
  more: Partial<Question>,
  rights: KnowledgeRights = staffRights,
  facts: ViewFacts = {}
): Promise<ShownView> {
  const bank = buildBank({
    articles: [buildArticle(3, 'Charge it')],
    questions: [buildQuestion(5, 'Scanner beeps', more)],
    rights
  });
  return showView(ServicesProvider, (props) => <QuestionView {...props} questionId={5} />, { bank, ...facts });
}
const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }));

beforeEach(() => resetPage());
afterEach(cleanup);

describe('a question', () => {
  it('takes the focus with its title', async () => {
    await show(askedBefore(1));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Scanner beeps' }));
  });

  it('is called untitled where its item has no title', async () => {
    await show({ ...askedBefore(1), title: '', details: 'It beeps' });
    expect(screen.getByRole('heading', { name: 'Untitled question' })).toBeTruthy();
  });

  it('says that it was changed under its answer, and to what', async () => {
    const rewritten = { title: 'May I share my password?', more: 'With everyone.' };
    await show({ state: 'worked', answer: 'Yes.', answeredBy: owen, responseId: 1, rewritten });
    screen.getByRole('heading', { name: 'Scanner beeps' });
    const changed = screen.getByRole('heading', { name: /^This question was changed after IT answered it/ });
    expect(changed.parentElement?.textContent).toContain('May I share my password?\n\nWith everyone.');
  });

  it('says what was asked, and leads to the article that answers it', async () => {
    const { opened } = await show({ details: 'It beeps twice.', locationId: 2, relatedArticleId: 3 });
    screen.getByText('It beeps twice.');
    screen.getByText('Harbor Hospital');
    await userEvent.click(screen.getByRole('link', { name: 'Charge it' }));
    expect(opened).toEqual([{ view: 'article', id: 3 }]);
  });

  it('says plainly that it is gone', async () => {
    await showView(ServicesProvider, (props) => <QuestionView {...props} questionId={99} />);
    await screen.findByText('Not found');
  });

  it('is read from the site where the bank holds only newer ones, and goes on from there', async () => {
    const bank = buildBank({ rights: { ...staffRights, answer: true } });
    const repository = new MemoryKnowledge(bank);
    const question = buildQuestion(5, 'Long ago', { asker: { id: 8, name: 'Tom Okafor' } });
    repository.waiting = { questions: [question], crowding: [], hasAll: true };
    await showView(ServicesProvider, (props) => <QuestionView {...props} questionId={5} />, { bank, repository });
    await screen.findByRole('heading', { name: 'Long ago' });
    await userEvent.click(screen.getByRole('button', { name: 'Assign to me' }));
    await screen.findByRole('button', { name: 'Unassign' });
  });
});

describe('who is responsible for a question', () => {
  it.each([
    [
      'not assigned',
      askedBefore(1),
      /^Not assigned\. Added to the queue .* 1 hour ago\.$/,
      undefined,
      'If no one acts, it goes to Ana Ruiz in 22 hours.'
    ],
    [
      'someone took it',
      { ...askedBefore(1), state: 'assigned', assignee: { id: 9, name: 'Owen Gallagher' } },
      /^Assigned to Owen Gallagher 1 hour ago\.$/,
      undefined,
      'If no one acts, it goes to Ana Ruiz in 22 hours.'
    ],
    [
      'the liaison has to act',
      askedBefore(25),
      /^Passed to Ana Ruiz .*\.$/,
      /went to the liaison/,
      'If no one acts, it goes to Ben Otero in 21 hours.'
    ],
    [
      'the backup has to act',
      askedBefore(97),
      /^Passed to Ben Otero .*\.$/,
      /Ana Ruiz, the liaison .* didn't act/,
      /^If no one acts, it goes to everyone in IT/
    ],
    ['no one is left', askedBefore(240), /^No owner\. Added to the queue .*\.$/, /had it/, undefined],
    [
      'not assigned, and no one to pass it to',
      { ...askedBefore(1), askerAt: { department: 'Astronomy', office: '' } },
      /^Not assigned\. Added to the queue .* 1 hour ago\.$/,
      undefined,
      'If no one acts, it stays in this queue: there is no liaison to pass it to.'
    ],
    [
      'the directory does not know the department',
      { ...askedBefore(240), askerAt: { department: 'Astronomy', office: '' } },
      /^No owner\. Added to the queue .*\.$/,
      /“Astronomy”.*Ask Tom Okafor/,
      undefined
    ],
    [
      'it was answered',
      { ...askedBefore(1), state: 'answered', answer: 'Charge it.', answeredOn: knowledgeNow },
      /^Answered now\. Waiting for Tom Okafor/,
      undefined,
      undefined
    ]
  ] as const)('is said, since when, why, and who follows: %s', async (_, more, who, why, next) => {
    await show(more);
    const region = await screen.findByRole('region', { name: 'Responsible now' });
    within(region).getByText(who);
    if (why) within(region).getByText(why);
    if (next) within(region).getByText(next);
    expect(within(region).getAllByText(/./)).toHaveLength(1 + (why ? 1 : 0) + (next ? 1 : 0));
  });

  it('is not said when nothing is owed', async () => {
    await show({ ...askedBefore(1), state: 'withdrawn' });
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('is said to be unknown when the directory cannot be read; the question can be answered all the same', async () => {
    const directory = cardiologyDirectory();
    directory.nextFailure = new DataError('offline', 'directory.read', 'No network');
    await show(askedBefore(1), analyst, { directory });
    await screen.findByText(/could not be read|couldn.t be read|directory/i);
    expect(screen.getByLabelText('Your answer')).toBeTruthy();
  });
});

describe("the asker's steps", () => {
  const answered = { state: 'answered', answer: 'Charge it.', answeredBy: owen, asker: me } as const;

  it('confirm that the answer worked; what was done takes the focus', async () => {
    const { repository } = await show(answered);
    await press('It worked');
    expect(repository.calls).toContain('takeStep confirmWorked');
    expect(document.activeElement?.tagName).toBe('P');
    expect(document.activeElement?.textContent).toMatch(/Thank/);
    expect(screen.queryByRole('button', { name: 'It worked' })).toBeNull();
  });

  it('are asked for once more before a question is withdrawn', async () => {
    const { repository } = await show({ asker: me });
    await press('Withdraw');
    expect(repository.calls).not.toContain('takeStep withdraw');
    await press('Cancel');
    await press('Withdraw');
    await press('Withdraw');
    expect(repository.calls).toContain('takeStep withdraw');
  });

  it('stay when the site refuses, which is said', async () => {
    const { repository } = await show(answered);
    repository.failNext = new DataError('offline', 'knowledge.takeStep confirmWorked', 'no network');
    await press('It worked');
    await screen.findByText('No connection');
    expect(screen.getByRole('button', { name: 'It worked' })).toBeTruthy();
  });

  it('hold no answer', async () => {
    await show({ asker: me });
    expect(screen.queryByLabelText('Your answer')).toBeNull();
  });
});

describe("an analyst's steps", () => {
  it('send an answer once it says something', async () => {
    const { repository } = await show(askedBefore(1), analyst);
    await press('Send answer');
    expect(repository.calls).not.toContain('takeStep answer');
    enter(screen.getByLabelText('Your answer'), 'Hold it flat.');
    await press('Send answer');
    expect(repository.calls).toContain('takeStep answer');
    expect(await screen.findByRole('heading', { name: 'Answer' })).toBeTruthy();
  });

  it('bring back an answer that was not sent', async () => {
    await show(askedBefore(1), analyst);
    enter(screen.getByLabelText('Your answer'), 'Hold it');
    cleanup();
    await show(askedBefore(1), analyst);
    expect(screen.getByLabelText('Your answer')).toHaveProperty('value', 'Hold it');
  });

  it('warn of patient identifiers before an answer is sent', async () => {
    const { repository } = await show(askedBefore(1), analyst);
    enter(screen.getByLabelText('Your answer'), 'The chart of MRN 00482913 is open');
    await press('Send answer');
    expect(screen.getByRole('alert').textContent).toContain('00482913');
    expect(repository.calls).not.toContain('takeStep answer');
  });

  it('take a question and hand it back', async () => {
    const { repository } = await show(askedBefore(1), analyst);
    await userEvent.click(screen.getByRole('button', { name: 'Assign to me' }));
    expect(repository.calls).toContain('takeStep assign');
    cleanup();
    const again = await show({ ...askedBefore(1), state: 'assigned', assignee: me }, analyst);
    await userEvent.click(screen.getByRole('button', { name: 'Unassign' }));
    expect(again.repository.calls).toContain('takeStep release');
  });
});

it('lets the liaison take a question from an analyst who did not act', async () => {
  const taken = { ...askedBefore(25), state: 'assigned', assignee: owen } as const;
  const release = 'Unassign';
  const directory = cardiologyDirectory();
  const { liaisons } = directory.directory;
  directory.directory = {
    ...directory.directory,
    liaisons: liaisons.map((liaison) =>
      liaison.id === 1 && liaison.person ? { ...liaison, person: { ...liaison.person, id: me.id } } : liaison
    )
  };
  await show(taken, analyst, { directory });
  expect(await screen.findByRole('button', { name: release })).toBeTruthy();
  cleanup();
  await show(taken, analyst);
  expect(screen.queryByRole('button', { name: release })).toBeNull();
});
