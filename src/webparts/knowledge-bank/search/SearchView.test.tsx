import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { Bank } from '../../../domain/knowledge/bank';
import { DataError } from '../../../data/sharepoint/data-error';
import { buildArticle, buildBank, buildQuestion, staffRights } from '../../../testing/knowledge/build-knowledge';
import { MemoryKnowledge } from '../../../testing/knowledge/memory-knowledge';
import { enter, resetPage, showView, type ShownView } from '../../../testing/knowledge/show-view';
import { ServicesProvider } from '../services';
import type { ViewProps } from '../view-props';
import { SearchView } from './SearchView';

const articles = [
  buildArticle(1, 'Reset a badge that the reader rejects', {
    summary: 'Hold the badge flat on the reader for three seconds.',
    carriedVotes: { worked: 40, tried: 43 },
    keywords: ['tap']
  }),
  buildArticle(2, 'Badge not recognized at the pharmacy door', { verifiedOn: new Date('2025-09-01T12:00:00Z') }),
  buildArticle(3, 'Connect to the hospital Wi-Fi', { category: 'Network and Wi-Fi', system: 'Wi-Fi' })
];
const questions = [
  buildQuestion(1, 'Badge works only at the front', {
    asker: { id: 8, name: 'Tom Okafor' },
    assignee: { id: 9, name: 'Owen Gallagher' }
  })
];
const visitor = { ask: false, giveFeedback: false, answer: false, keepArticles: false, readReasons: false };

function Search(props: ViewProps): React.ReactElement {
  const [words, setWords] = React.useState('');
  return <SearchView {...props} words={words} onWords={setWords} actions={null} />;
}

const show = (bank: Bank = buildBank({ articles, questions }), repository?: MemoryKnowledge): Promise<ShownView> =>
  showView(ServicesProvider, (props) => <Search {...props} />, { bank, repository });
const box = (): HTMLElement => screen.getByRole('textbox', { name: 'Search the knowledge bank' });
const titles = (): readonly (string | null)[] =>
  within(screen.getByRole('group', { name: 'Results' }))
    .getAllByRole('link')
    .map((link) => link.textContent);
const pass = (milliseconds: number): Promise<void> =>
  act(async () => {
    jest.advanceTimersByTime(milliseconds);
  });

beforeEach(() => resetPage());
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

describe('searching', () => {
  it('shows results as letters are typed, with trust and success in words', async () => {
    await show();
    await userEvent.type(box(), 'badg');
    expect(titles()).toEqual([
      'Reset a badge that the reader rejects',
      'Badge not recognized at the pharmacy door',
      'Open question: Badge works only at the front'
    ]);
    screen.getByText('40 of 43 said it worked');
    screen.getByText(/^Review \d+ days overdue$/);
    screen.getByText('with Owen Gallagher');
  });

  it('marks the words that were found', async () => {
    await show();
    enter(box(), 'flat');
    expect(within(screen.getByRole('group', { name: 'Results' })).getByText('flat').tagName).toBe('MARK');
  });

  it('searches for what a mistyped word may have meant when it is chosen', async () => {
    await show();
    enter(box(), 'bagde');
    await userEvent.click(screen.getByRole('button', { name: 'badge' }));
    expect(box()).toHaveProperty('value', 'badge');
    expect(screen.queryByText('Did you mean')).toBeNull();
    expect(document.activeElement).toBe(box());
  });

  it('shows drafts only to those who keep articles', async () => {
    const draft = buildArticle(4, 'Draft about badges', { state: 'draft' });
    await show(
      buildBank({ articles: [...articles, draft], rights: { ...staffRights, keepArticles: true, readReasons: false } })
    );
    enter(box(), 'draft badges');
    expect(titles()).toContain('Draft about badges');
    cleanup();
    await show(buildBank({ articles: [...articles, draft] }));
    enter(box(), 'draft badges');
    expect(screen.queryByRole('link', { name: 'Draft about badges' })).toBeNull();
  });

  it('opens a result in place, and leaves a press with Ctrl to the browser', async () => {
    const { opened } = await show();
    enter(box(), 'wi-fi');
    const link = screen.getByRole('link', { name: 'Connect to the hospital Wi-Fi' });
    let wasLeft = false;
    // jsdom cannot open tabs: the press ends at the window, after the page had its say.
    const end = (event: Event): void => {
      wasLeft = !event.defaultPrevented;
      event.preventDefault();
    };
    window.addEventListener('click', end, { once: true });
    fireEvent.click(link, { ctrlKey: true });
    expect([wasLeft, opened]).toEqual([true, []]);
    await userEvent.click(link);
    expect(opened).toEqual([{ view: 'article', id: 3 }]);
  });

  it('shows twenty results and more on request', async () => {
    await show(buildBank({ articles: Array.from({ length: 25 }, (_, at) => buildArticle(at + 1, `Badge ${at + 1}`)) }));
    enter(box(), 'badge');
    expect(titles()).toHaveLength(20);
    await userEvent.click(screen.getByRole('button', { name: /Show 5 more/ }));
    expect(titles()).toHaveLength(25);
  });

  it('announces how much was found once typing pauses', async () => {
    jest.useFakeTimers();
    await show();
    enter(box(), 'badge');
    expect(screen.queryByText('3 results')).toBeNull();
    await pass(700);
    screen.getByText('3 results');
  });
});

describe('the keys of the search', () => {
  it('move through the results and back to the field', async () => {
    await show();
    enter(box(), 'badge');
    box().focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('Badge not recognized at the pharmacy door');
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(box());
  });

  it('stay at the last result', async () => {
    await show();
    enter(box(), 'wi-fi');
    box().focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('Connect to the hospital Wi-Fi');
  });

  it('lead to what others needed while nothing is typed', async () => {
    await show();
    box().focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('Reset a badge that the reader rejects');
  });

  it('go back to the field with Escape, and there Escape empties it', async () => {
    await show();
    enter(box(), 'badge');
    box().focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Escape}');
    expect(document.activeElement).toBe(box());
    await userEvent.keyboard('{Escape}');
    expect(box()).toHaveProperty('value', '');
  });
});

describe('filters', () => {
  it('narrow the results and stay in the address', async () => {
    await show();
    enter(box(), 'badge');
    await userEvent.click(screen.getByRole('button', { name: 'Filters' }));
    await userEvent.selectOptions(screen.getByLabelText('Trust'), 'overdue');
    expect(titles()).toEqual(['Badge not recognized at the pharmacy door']);
    expect(window.location.search).toContain('cgTrust=overdue');
    screen.getByRole('button', { name: 'Filters (1)' });
  });

  it('belong to the button that opens them', async () => {
    await show();
    const button = screen.getByRole('button', { name: 'Filters' });
    await userEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    const id = screen.getByRole('group', { name: 'Filters' }).id;
    expect(button.getAttribute('aria-controls')).toBe(id);
  });
});

describe('a search that finds nothing here', () => {
  it('offers to ask, once the site has nothing either, and leaves the words for those who keep the bank', async () => {
    jest.useFakeTimers();
    const { opened, repository } = await show();
    enter(box(), 'trombone');
    await pass(500);
    fireEvent.click(screen.getByRole('button', { name: 'Ask this' }));
    expect(opened).toEqual([{ view: 'ask' }]);
    await pass(3_000);
    expect(repository.gaps).toEqual(['trombone']);
  });

  it('never leaves words that look like a patient', async () => {
    jest.useFakeTimers();
    const { repository } = await show();
    enter(box(), 'mrn 00482913');
    await pass(5_000);
    expect(repository.gaps).toEqual([]);
  });

  it('shows articles whose text has the words', async () => {
    jest.useFakeTimers();
    const repository = new MemoryKnowledge(buildBank({ articles }));
    repository.bodies = new Map([['trombone', [{ id: 77, title: 'Instruments' }]]]);
    await show(undefined, repository);
    enter(box(), 'trombone');
    await pass(500);
    expect(titles()).toEqual(['Instruments']);
    expect(screen.queryByRole('button', { name: 'Ask this' })).toBeNull();
  });

  it("goes on with what it has when the site's search fails", async () => {
    jest.useFakeTimers();
    const repository = new MemoryKnowledge(buildBank({ articles }));
    repository.failNext = new DataError('offline', 'knowledge.searchBodies', 'no network');
    await show(undefined, repository);
    enter(box(), 'trombone');
    await pass(500);
    screen.getByRole('button', { name: 'Ask this' });
  });

  it('tells visitors what they can do instead of asking', async () => {
    await show(buildBank({ articles, rights: visitor }));
    enter(box(), 'trombone');
    await screen.findByText(/liaison directory/);
    expect(screen.queryByRole('button', { name: /Ask/ })).toBeNull();
  });
});

it('says what the bank is for when it is empty', async () => {
  await show(buildBank());
  await screen.findByText('No articles yet');
});
