import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { DataError } from '../../../data/sharepoint/data-error';
import type { Article } from '../../../domain/knowledge/articles/article';
import { buildArticle, buildBank, me, staffRights } from '../../../testing/knowledge/build-knowledge';
import { MemoryKnowledge } from '../../../testing/knowledge/memory-knowledge';
import { enter, resetPage, showView, type ShownView, type ViewFacts } from '../../../testing/knowledge/show-view';
import { ServicesProvider } from '../services';
import { ArticleView } from './ArticleView';

const badge = buildArticle(1, 'Reset a badge', { system: 'Badges', carriedVotes: { worked: 40, tried: 43 } });
const articles = [badge, buildArticle(2, 'Order a badge', { system: 'Badges' }), buildArticle(3, 'Join the Wi-Fi')];
const bank = buildBank({ articles });
const asked: string[] = [];

const show = (facts: ViewFacts = { bank }, articleId = 1): Promise<ShownView> =>
  showView(
    ServicesProvider,
    (props) => <ArticleView {...props} articleId={articleId} onAskAbout={(title) => asked.push(title)} />,
    facts
  );
const showOne = (more: Partial<Article>): Promise<ShownView> =>
  show({ bank: buildBank({ articles: [buildArticle(1, 'Reset a badge', more)] }) });
const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
const vote = (): HTMLElement => screen.getByRole('region', { name: 'Did this work?' });

beforeEach(() => {
  resetPage();
  asked.length = 0;
});
afterEach(cleanup);

describe('an article', () => {
  it('takes the focus with its title, so that a screen reader begins there', async () => {
    await show();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Reset a badge' }));
  });

  it('shows its text and who answers for it', async () => {
    const repository = new MemoryKnowledge(
      bank,
      new Map([
        [1, { body: '<p>Hold it flat.</p><script>alert(1)</script>', owner: { id: 9, name: 'Owen Gallagher' } }]
      ])
    );
    await show({ bank, repository });
    expect((await screen.findByText('Hold it flat.')).ownerDocument.querySelector('script')).toBeNull();
    screen.getByText(/Owen Gallagher/);
  });

  it.each([
    ['validated', {}, 'Validated until Aug 27.', /Checked by its reviewer/],
    ['overdue', { verifiedOn: new Date('2025-09-01T12:00:00Z') }, 'Review 10 days overdue.', /due on Feb 28/],
    ['never validated', { verifiedOn: undefined }, 'Never validated.', /No one has checked it yet/],
    ['being worked on', { state: 'inProgress' }, 'Being worked on.', /It's being rewritten/],
    [
      'given to another verifier',
      { verifierId: 10 },
      'Not validated by its reviewer yet.',
      /last checked on Feb 28, by someone other/
    ],
    [
      'changed after its review',
      { verifiedById: undefined, isChangedSince: true },
      'Changed since its review.',
      /changed after its review on Feb 28/
    ]
  ] as const)('says how far to trust it, and why, when it is %s', async (_, more, words, reason) => {
    await showOne(more);
    expect(screen.getByText(words, { selector: 'strong' }).parentElement?.textContent).toMatch(reason);
  });

  it('leads to articles about nearly the same', async () => {
    const { opened } = await show();
    const related = screen.getByRole('complementary');
    await userEvent.click(within(related).getByRole('link', { name: 'Order a badge' }));
    expect(within(related).queryByText('Reset a badge')).toBeNull();
    expect(opened).toEqual([{ view: 'article', id: 2 }]);
  });

  it('says plainly that it is gone', async () => {
    await show({ bank }, 99);
    await screen.findByText('Not found');
  });

  it('is read again on request when reading failed', async () => {
    const repository = new MemoryKnowledge(bank);
    repository.failNext = new DataError('offline', 'knowledge.readArticle', 'no network');
    await show({ bank, repository });
    await press('Try again');
    expect(await screen.findByRole('region', { name: 'Did this work?' })).toBeTruthy();
  });

  it('shows why it did not work to those who may read it, and to no one else', async () => {
    const reasons = [{ text: 'No such reader', by: 'Tom Okafor', at: new Date('2026-03-09T12:00:00Z') }];
    const keeping = buildBank({ articles, rights: { ...staffRights, readReasons: true } });
    const stored = new Map([[1, { reasons }]]);
    await show({ bank: keeping, repository: new MemoryKnowledge(keeping, stored) });
    screen.getByText('No such reader');
    expect(screen.queryByText(/may be more/)).toBeNull();
    cleanup();
    await show({ bank, repository: new MemoryKnowledge(bank, stored) });
    expect(screen.queryByText('No such reader')).toBeNull();
  });

  it('says who changed such words, and where there may be more', async () => {
    const at = new Date('2026-03-09T12:00:00Z');
    const reasons = [{ text: 'It is fine', by: 'Tom Okafor', at, changedBy: 'Owen Gallagher' }];
    const keeping = buildBank({ articles, rights: { ...staffRights, readReasons: true } });
    const stored = new Map([[1, { reasons, hasAllReasons: false }]]);
    await show({ bank: keeping, repository: new MemoryKnowledge(keeping, stored) });
    screen.getByText(/^Tom Okafor .* Last changed by Owen Gallagher\.$/);
    screen.getByText("There may be more that couldn't be loaded.");
  });
});

describe('a review', () => {
  const keeper = { ...staffRights, keepArticles: true };
  const overdue = (verifierId: number) => [
    buildArticle(1, 'Reset a badge', { verifierId, verifiedOn: new Date('2025-01-01T12:00:00Z') })
  ];

  it('is given on the article by its reviewer', async () => {
    await show({ bank: buildBank({ articles: overdue(me.id), rights: keeper }) });
    screen.getByText(/^Not validated by its reviewer/, { selector: 'strong' });
    await press('Mark as reviewed');
    await screen.findByText(/^Validated until/, { selector: 'strong' });
  });

  it.each([
    ['an article that someone else reviews', overdue(9), keeper],
    ['those who do not keep articles', overdue(me.id), staffRights]
  ])('is not offered for %s', async (_, reviewed, rights) => {
    await show({ bank: buildBank({ articles: reviewed, rights }) });
    expect(screen.queryByRole('button', { name: 'Mark as reviewed' })).toBeNull();
  });
});

describe('did this work', () => {
  it('counts a yes at once, and takes it back when the person changes their mind', async () => {
    const { repository } = await show();
    await press('Yes');
    within(vote()).getByText('41 of 44 said it worked');
    await press('No');
    enter(screen.getByLabelText('What went wrong?'), 'No such reader');
    await press('Send');
    within(vote()).getByText('40 of 44 said it worked');
    expect([...repository.feedback.values()]).toEqual([
      { articleId: 1, articleTitle: 'Reset a badge', worked: false, reason: 'No such reader' }
    ]);
  });

  it('keeps what was typed when the vote does not arrive, and sends it with the next press', async () => {
    const { repository } = await show();
    await press('No');
    enter(screen.getByLabelText('What went wrong?'), 'No such reader');
    repository.failNext = new DataError('offline', 'knowledge.giveFeedback', 'no network');
    await press('Send');
    await screen.findByText('No connection');
    expect(screen.getByLabelText('What went wrong?')).toHaveProperty('value', 'No such reader');
    within(vote()).getByText('40 of 43 said it worked');
    await press('Send');
    expect(repository.feedback.size).toBe(1);
  });

  it('moves the focus to the reason, and back when the person gives up', async () => {
    const { repository } = await show();
    await press('No');
    expect(document.activeElement).toBe(screen.getByLabelText('What went wrong?'));
    await press('Cancel');
    expect(document.activeElement).toBe(vote());
    expect(repository.feedback.size).toBe(0);
  });

  it('brings back a reason that was not sent', async () => {
    await show();
    await press('No');
    enter(screen.getByLabelText('What went wrong?'), 'No such reader');
    cleanup();
    await show();
    await press('No');
    expect(screen.getByLabelText('What went wrong?')).toHaveProperty('value', 'No such reader');
  });

  it('warns of patient identifiers before a reason is sent', async () => {
    const { repository } = await show();
    await press('No');
    enter(screen.getByLabelText('What went wrong?'), 'Chart of MRN 00482913 is blank');
    await press('Send');
    expect(screen.getByRole('alert').textContent).toContain('00482913');
    expect(repository.feedback.size).toBe(0);
  });

  it('leads from a no to a question about the article', async () => {
    await show();
    await press('No');
    await press('Send');
    const buttons = within(vote()).getAllByRole('button');
    await userEvent.click(buttons[buttons.length - 1] as HTMLElement);
    expect(asked).toEqual(['Reset a badge']);
  });

  it('is not asked of those who cannot answer', async () => {
    await show({ bank: buildBank({ articles, rights: { ...staffRights, giveFeedback: false } }) });
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Yes' })).toBeNull());
  });
});
