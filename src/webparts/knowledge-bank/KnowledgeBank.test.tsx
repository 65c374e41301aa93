import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { DataError } from '../../data/sharepoint/data-error';
import { createDirectorySource } from '../../data/directory/directory-source';
import type { Bank } from '../../domain/knowledge/bank';
import { buildDepartment, buildLiaison, buildPerson, buildLocation } from '../../testing/directory/build-directory';
import { DirectoryInMemory } from '../../testing/directory/directory-in-memory';
import {
  buildArticle,
  buildBank,
  buildQuestion,
  knowledgeNow,
  me,
  staffRights
} from '../../testing/knowledge/build-knowledge';
import { MemoryKnowledge } from '../../testing/knowledge/memory-knowledge';
import { MemorySnapshots } from '../../testing/storage/memory-snapshots';
import { AnnouncerProvider } from '../../ui/live/announcer';
import { TestClock } from '../../testing/time/test-clock';
import { ClockProvider } from '../../ui/time/clock-context';
import { ServicesProvider } from './services';
import { KnowledgeBank } from './KnowledgeBank';

const articles = [
  buildArticle(1, 'Reset a badge that the reader rejects', {
    summary: 'Hold the badge flat on the reader for three seconds.',
    carriedVotes: { worked: 40, tried: 43 },
    keywords: ['tap']
  }),
  buildArticle(2, 'Badge not recognised at the pharmacy door', { verifiedOn: new Date('2025-09-01T12:00:00Z') }),
  buildArticle(3, 'Connect to the hospital Wi-Fi', { category: 'Network and Wi-Fi', system: 'Wi-Fi' }),
  buildArticle(4, 'Draft about badges', { state: 'draft' })
];
const questions = [
  buildQuestion(1, 'Badge works only at the front', {
    asker: { id: 8, name: 'Tom Okafor' },
    assignee: { id: 9, name: 'Owen Gallagher' }
  })
];

const snapshots = new MemorySnapshots();
/** Ana serves Cardiology, and Ben stands in for her. */
const reader = new DirectoryInMemory({
  directory: {
    locations: [buildLocation({ zone: 'UTC' })],
    departments: [buildDepartment({ name: 'Cardiology', liaisonId: 1 })],
    liaisons: [
      buildLiaison({ id: 1, name: 'Ana Ruiz', backupId: 2, person: buildPerson({ id: 21 }) }),
      buildLiaison({ id: 2, name: 'Ben Otero', person: buildPerson({ id: 22 }) })
    ]
  }
});

async function show(
  bank: Bank = buildBank({ articles, questions }),
  repository = new MemoryKnowledge(bank)
): Promise<MemoryKnowledge> {
  const directory = createDirectorySource(async () => reader, snapshots);
  const services = {
    repository,
    snapshots,
    directory,
    locale: 'en-US',
    keyOfDraft: (place: string) => `test:${place}`
  };
  render(
    <AnnouncerProvider>
      <ClockProvider clock={new TestClock(knowledgeNow)}>
        <ServicesProvider value={services}>
          <KnowledgeBank />
        </ServicesProvider>
      </ClockProvider>
    </AnnouncerProvider>
  );
  await act(async () => undefined);
  return repository;
}

const box = (): HTMLElement => screen.getByRole('textbox', { name: 'Search the knowledge bank' });
const titles = (): readonly (string | null)[] =>
  within(screen.getByRole('group', { name: 'Results' }))
    .getAllByRole('link')
    .map((link) => link.textContent);

// Typing letter by letter through the whole application takes its time on a busy machine.
jest.setTimeout(30_000);

beforeAll(() => {
  Object.defineProperty(globalThis, 'crypto', { value: { randomUUID: () => 'key-1' }, configurable: true });
});

beforeEach(async () => {
  await snapshots.clear();
  window.localStorage.clear();
  window.history.replaceState(null, '', '/page.aspx');
});
afterEach(cleanup);

describe('searching', () => {
  it('offers what a mistyped search may have meant, and searches for it when it is chosen', async () => {
    await show();
    await userEvent.type(box(), 'bagde');
    await userEvent.click(screen.getByRole('button', { name: 'badge' }));
    expect(box()).toHaveProperty('value', 'badge');
    expect(screen.queryByText('Did you mean')).toBeNull();
    expect(document.activeElement).toBe(box());
  });

  it('shows results as letters are typed, with trust and success in words', async () => {
    await show();
    await userEvent.type(box(), 'badg');
    expect(titles()).toEqual([
      'Reset a badge that the reader rejects',
      'Badge not recognised at the pharmacy door',
      'Open question: Badge works only at the front'
    ]);
    expect(await screen.findByText('40 of 43 said it worked')).toBeTruthy();
    expect(await screen.findByText(/^Review \d+ days overdue$/)).toBeTruthy();
    expect(await screen.findByText('with Owen Gallagher')).toBeTruthy();
  });

  it('costs one request to open and none to search what it finds', async () => {
    const repository = await show(
      buildBank({ articles: [1, 2, 3, 4, 5, 6].map((id) => buildArticle(id, `Badge ${id}`)) })
    );
    await userEvent.type(box(), 'badge');
    expect(repository.calls).toEqual(['readBank']);
  });

  it('shows drafts only to those who keep articles', async () => {
    await show(buildBank({ articles, rights: { ...staffRights, keepArticles: true } }));
    await userEvent.type(box(), 'draft badges');
    expect(titles()).toContain('Draft about badges');
  });

  it('moves through results with the arrow keys and back to the field', async () => {
    await show();
    await userEvent.type(box(), 'badge');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('Badge not recognised at the pharmacy door');
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(box());
  });

  it('narrows by a filter and keeps it in the address', async () => {
    await show();
    await userEvent.type(box(), 'badge');
    await userEvent.click(screen.getByRole('button', { name: 'Filters' }));
    await userEvent.selectOptions(screen.getByLabelText('Trust'), 'overdue');
    expect(titles()).toEqual(['Badge not recognised at the pharmacy door']);
    expect(window.location.search).toContain('cgTrust=overdue');
  });

  it('turns a search without result into a question', async () => {
    await show();
    await userEvent.type(box(), 'trombone');
    await userEvent.click(screen.getByRole('button', { name: 'Ask this' }));
    expect(screen.getByLabelText('What happened?')).toHaveProperty('value', 'trombone');
  });

  it('tells visitors what they can do instead of asking', async () => {
    await show(
      buildBank({ articles, rights: { ask: false, giveFeedback: false, answer: false, keepArticles: false } })
    );
    await userEvent.type(box(), 'trombone');
    expect(await screen.findByText(/liaison directory/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Ask/ })).toBeNull();
  });

  it('says what the bank is for when it is empty', async () => {
    await show(buildBank());
    expect(await screen.findByText('No articles yet')).toBeTruthy();
  });

  it('says why there is nothing when reading fails, and reads again on request', async () => {
    const repository = new MemoryKnowledge(buildBank({ articles }));
    repository.failNext = new DataError('offline', 'knowledge.readBank', 'no network');
    await show(undefined, repository);
    expect(await screen.findByText('No connection')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(box()).toBeTruthy();
  });
});

describe('an article', () => {
  async function openFirst(bank?: Bank, repository?: MemoryKnowledge): Promise<MemoryKnowledge> {
    const used = await show(bank, repository);
    await userEvent.type(box(), 'badge');
    await userEvent.click(screen.getByRole('link', { name: 'Reset a badge that the reader rejects' }));
    await screen.findByRole('heading', { name: 'Did this work?' });
    return used;
  }

  it('counts a yes at once, and takes it back when the person changes their mind', async () => {
    const repository = await openFirst();
    await userEvent.click(screen.getByRole('button', { name: 'Yes' }));
    expect(screen.getAllByText('41 of 44 said it worked').length).toBeGreaterThan(0);
    await userEvent.click(screen.getByRole('button', { name: 'No' }));
    await userEvent.type(screen.getByLabelText('What went wrong?'), 'No such reader');
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(screen.getAllByText('40 of 44 said it worked').length).toBeGreaterThan(0);
    expect([...repository.feedback]).toEqual([
      [
        '1:7',
        { articleId: 1, articleTitle: articles[0]?.title, worked: false, reason: 'No such reader', isChange: true }
      ]
    ]);
  });

  it('keeps what was typed when the vote does not arrive', async () => {
    const repository = await openFirst();
    await userEvent.click(screen.getByRole('button', { name: 'No' }));
    await userEvent.type(screen.getByLabelText('What went wrong?'), 'No such reader');
    repository.failNext = new DataError('offline', 'knowledge.giveFeedback', 'no network');
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(await screen.findByText('No connection')).toBeTruthy();
    expect(screen.getByLabelText('What went wrong?')).toHaveProperty('value', 'No such reader');
  });

  it.each([
    ['validated', {}, 'Validated until Aug 27.', /Checked by its reviewer/],
    ['overdue', { verifiedOn: new Date('2025-09-01T12:00:00Z') }, 'Review 10 days overdue.', /due on Feb 28/],
    ['never validated', { verifiedOn: undefined }, 'Never validated.', /No one has checked it yet/],
    ['being worked on', { state: 'inProgress' }, 'Being worked on.', /It's being rewritten/],
    [
      'given to another verifier',
      { verifierId: 10 },
      'New reviewer, not validated yet.',
      /last checked on Feb 28, and someone else/
    ]
  ] as const)('says why to trust an article that is %s, or why not', async (_, more, words, reason) => {
    window.history.replaceState(null, '', '/page.aspx?cgArticle=1');
    await show(buildBank({ articles: [buildArticle(1, 'Reset a badge', more)] }));
    const line = (await screen.findByText(words, { selector: 'strong' })).parentElement;
    expect(line?.textContent).toMatch(reason);
  });

  it('goes back with Escape to the very result it was opened from', async () => {
    await openFirst();
    await userEvent.keyboard('{Escape}');
    // Going back in the browser's history takes a turn; the title of the article has the same words as the result.
    expect(await screen.findByRole('textbox', { name: 'Search the knowledge bank' })).toHaveProperty('value', 'badge');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Reset a badge that the reader rejects'));
  });

  it('is read with the bank in one request when the page opens with it', async () => {
    window.history.replaceState(null, '', '/page.aspx?cgArticle=1');
    const repository = await show();
    await screen.findByRole('heading', { name: 'Did this work?' });
    expect(repository.calls).toEqual(['readBank']);
  });

  it('says plainly that it is gone', async () => {
    window.history.replaceState(null, '', '/page.aspx?cgArticle=99');
    await show();
    expect(await screen.findByText('Not found')).toBeTruthy();
  });
});

describe('asking', () => {
  async function openForm(repository?: MemoryKnowledge): Promise<MemoryKnowledge> {
    const used = await show(undefined, repository);
    await userEvent.click(screen.getByRole('button', { name: 'Ask or report' }));
    return used;
  }

  it('shows similar articles and guesses the system while it is written', async () => {
    await openForm();
    await userEvent.type(screen.getByLabelText('What happened?'), 'No Wi-Fi in the lobby');
    expect(within(screen.getByRole('complementary')).getByText('Connect to the hospital Wi-Fi')).toBeTruthy();
    expect(screen.getByLabelText('System')).toHaveProperty('value', 'Wi-Fi');
  });

  it('warns of patient identifiers before anything is sent, and takes the word of the person', async () => {
    const repository = await openForm();
    await userEvent.type(screen.getByLabelText('What happened?'), 'Chart of MRN 00482913 is blank');
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(screen.getByRole('alert').textContent).toContain('00482913');
    expect(repository.calls).not.toContain('ask');
    await userEvent.click(screen.getByRole('button', { name: 'Not patient data, send anyway' }));
    expect(repository.calls).toContain('ask');
  });

  it('keeps the draft over a reload and a failure, and sends it once', async () => {
    const repository = await openForm();
    await userEvent.type(screen.getByLabelText('What happened?'), 'Label printer is blank');
    repository.failNext = new DataError('offline', 'knowledge.ask', 'no network');
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    cleanup();
    await show(undefined, repository);
    expect(screen.getByLabelText('What happened?')).toHaveProperty('value', 'Label printer is blank');
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect([...repository.asked.keys()]).toEqual(['key-1']);
    expect(await screen.findByRole('heading', { name: 'My questions' })).toBeTruthy();
    expect(await screen.findByRole('link', { name: 'Label printer is blank' })).toBeTruthy();
  });

  it('does not send nothing', async () => {
    const repository = await openForm();
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(await screen.findByText('Enter a few words about what happened.')).toBeTruthy();
    expect(repository.calls).not.toContain('ask');
  });
});

describe('my questions', () => {
  const mine = buildQuestion(5, 'Scanner beeps', {
    state: 'answered',
    answer: 'Charge it.',
    answeredBy: { id: 9, name: 'Owen Gallagher' },
    asker: me
  });

  it('asks the person whether the answer worked', async () => {
    const repository = await show(buildBank({ questions: [mine] }));
    await userEvent.click(screen.getByRole('button', { name: 'My questions (1 answered)' }));
    await userEvent.click(screen.getByRole('link', { name: 'Scanner beeps' }));
    await userEvent.click(screen.getByRole('button', { name: 'It worked' }));
    expect(repository.calls).toContain('takeStep confirmWorked');
    expect(await screen.findByText('Thanks for letting us know.', { selector: 'p' })).toBeTruthy();
  });

  it('asks once before withdrawing', async () => {
    const repository = await show(buildBank({ questions: [{ ...mine, state: 'new', answer: '' }] }));
    window.history.replaceState(null, '', '/page.aspx?cgQuestion=5');
    await act(async () => {
      window.dispatchEvent(new PopStateEvent('popstate'));
    });
    await userEvent.click(screen.getByRole('button', { name: 'Withdraw' }));
    expect(repository.calls).not.toContain('takeStep withdraw');
    await userEvent.click(screen.getByRole('button', { name: 'Withdraw' }));
    expect(repository.calls).toContain('takeStep withdraw');
  });

  const cardiology = { department: 'Cardiology', office: '' };
  const asked = (hours: number) => {
    const created = new Date(knowledgeNow.getTime() - hours * 3_600_000);
    return { created, modified: created, askerAt: cardiology, asker: { id: 8, name: 'Tom Okafor' } };
  };
  const analyst = { ...staffRights, answer: true };

  it.each([
    [
      'not assigned',
      asked(1),
      /^Not assigned\. Added to the queue .* 1 hour ago\.$/,
      undefined,
      'If no one acts, it goes to Ana Ruiz in 22 hours.'
    ],
    [
      'someone took it',
      { ...asked(1), state: 'assigned', assignee: { id: 9, name: 'Owen Gallagher' } },
      /^Assigned to Owen Gallagher 1 hour ago\.$/,
      undefined,
      'If no one acts, it goes to Ana Ruiz in 22 hours.'
    ],
    [
      'the liaison has to act',
      asked(25),
      /^Passed to Ana Ruiz .*\.$/,
      /went to the liaison/,
      'If no one acts, it goes to Ben Otero in 21 hours.'
    ],
    [
      'the backup has to act',
      asked(97),
      /^Passed to Ben Otero .*\.$/,
      /Ana Ruiz, the liaison .* didn't act/,
      /^If no one acts, it goes to everyone in IT/
    ],
    ['no one is left', asked(240), /^No owner\. Added to the queue .*\.$/, /had it/, undefined],
    [
      'the directory does not know the department',
      { ...asked(240), askerAt: { department: 'Astronomy', office: '' } },
      /^No owner\. Added to the queue .*\.$/,
      /“Astronomy”.*Ask Tom Okafor/,
      undefined
    ],
    [
      'it was answered',
      { ...asked(1), state: 'answered', answer: 'Charge it.', answeredOn: knowledgeNow },
      /^Answered now\. Waiting for Tom Okafor/,
      undefined,
      undefined
    ]
  ] as const)('says who has to act, since when and why when %s', async (_, more, who, why, next) => {
    window.history.replaceState(null, '', '/page.aspx?cgQuestion=5');
    await show(buildBank({ questions: [buildQuestion(5, 'Scanner beeps', more)] }));
    const turn = await screen.findByRole('region', { name: 'Responsible now' });
    within(turn).getByText(who);
    if (why) within(turn).getByText(why);
    if (next) within(turn).getByText(next);
    expect(within(turn).getAllByText(/./)).toHaveLength(1 + (why ? 1 : 0) + (next ? 1 : 0));
  });

  it('says nothing of who has to act when nothing is owed', async () => {
    window.history.replaceState(null, '', '/page.aspx?cgQuestion=5');
    await show(buildBank({ questions: [buildQuestion(5, 'Scanner beeps', { ...asked(1), state: 'withdrawn' })] }));
    expect(await screen.findByRole('heading', { name: 'Scanner beeps' })).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Responsible now' })).toBeNull();
  });

  it('sorts what waits by whose turn it is, and reads the directory only then', async () => {
    const before = reader.readCount;
    const waiting = [
      buildQuestion(5, 'Mine to act on', {
        ...asked(25),
        asker: { id: 8, name: 'Tom Okafor' },
        askerAt: cardiology,
        assignee: me,
        state: 'assigned'
      }),
      buildQuestion(4, 'Nobody left', asked(240)),
      buildQuestion(3, 'Just asked', asked(1)),
      buildQuestion(2, 'With Ana', asked(25))
    ];
    await show(
      buildBank({
        questions: waiting.map((question) => (question.id === 5 ? { ...question, modified: knowledgeNow } : question)),
        rights: analyst
      })
    );
    expect(reader.readCount).toBe(before);
    await userEvent.click(screen.getByRole('button', { name: 'Questions' }));
    expect(await screen.findByRole('heading', { name: 'Waiting for you (1)' })).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'Waiting for you (1)',
      'No owner (1)',
      'Unassigned (1)',
      'Assigned to others (1)'
    ]);
    expect(screen.getByText(/with Ana Ruiz/)).toBeTruthy();
    expect(reader.readCount).toBe(before + 1);
  });

  it('lists what waits even when the directory cannot be read', async () => {
    reader.nextFailure = new DataError('offline', 'directory.read', 'No network');
    await show(buildBank({ questions: [buildQuestion(3, 'Just asked', asked(1))], rights: analyst }));
    await userEvent.click(screen.getByRole('button', { name: 'Questions' }));
    expect(await screen.findByText(/Couldn't load who is responsible/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Just asked' })).toBeTruthy();
  });

  it('lets the assignee return a question to the queue', async () => {
    window.history.replaceState(null, '', '/page.aspx?cgQuestion=5');
    const repository = await show(
      buildBank({
        questions: [buildQuestion(5, 'Scanner beeps', { ...asked(1), state: 'assigned', assignee: me })],
        rights: analyst
      })
    );
    await userEvent.click(screen.getByRole('button', { name: 'Unassign' }));
    expect(repository.calls).toContain('takeStep release');
    expect(await screen.findByText(/back in the queue/, { selector: 'p' })).toBeTruthy();
  });

  it('offers an answer only to those who may give one', async () => {
    window.history.replaceState(null, '', '/page.aspx?cgQuestion=1');
    await show();
    expect(screen.queryByLabelText('Your answer')).toBeNull();
    cleanup();
    await snapshots.clear();
    const repository = await show(buildBank({ questions, rights: { ...staffRights, answer: true } }));
    await userEvent.type(screen.getByLabelText('Your answer'), 'Hold it flat.');
    await userEvent.click(screen.getByRole('button', { name: 'Send answer' }));
    expect(repository.calls).toContain('takeStep answer');
    expect(await screen.findByRole('heading', { name: 'Answer' })).toBeTruthy();
  });
});
