import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { DataError } from '../../../data/sharepoint/data-error';
import { buildArticle, buildBank, buildQuestion, me, staffRights } from '../../../testing/knowledge/build-knowledge';
import { enter, resetPage, showView, type ShownView, type ViewFacts } from '../../../testing/knowledge/show-view';
import { ServicesProvider } from '../services';
import { AskView } from './AskView';

const articles = [buildArticle(3, 'Connect to the hospital Wi-Fi', { category: 'Network', system: 'Wi-Fi' })];
const bank = buildBank({ articles });
let sent = 0;

const show = (facts: ViewFacts = { bank }, firstTitle = ''): Promise<ShownView> =>
  showView(
    ServicesProvider,
    (props) => <AskView {...props} firstTitle={firstTitle} onSent={() => (sent += 1)} />,
    facts
  );
const what = (): HTMLElement => screen.getByLabelText(/^What happened\?/);
const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  resetPage();
  sent = 0;
});
afterEach(cleanup);

describe('asking', () => {
  it('begins with what the person was looking for', async () => {
    await show({ bank }, 'trombone');
    expect(what()).toHaveProperty('value', 'trombone');
  });

  it('shows similar articles and guesses the system while it is written', async () => {
    const { opened } = await show();
    enter(what(), 'No Wi-Fi in the lobby');
    expect(screen.getByLabelText('System')).toHaveProperty('value', 'Wi-Fi');
    await userEvent.click(within(screen.getByRole('complementary')).getByRole('link'));
    expect(opened).toEqual([{ view: 'article', id: 3 }]);
  });

  it('sends every field once, and leaves an empty form', async () => {
    const { repository } = await show();
    await userEvent.click(screen.getByRole('radio', { name: /problem/i }));
    enter(what(), ' No Wi-Fi ');
    await userEvent.selectOptions(screen.getByLabelText('Where'), 'Harbor Hospital');
    await press('Send');
    expect(sent).toBe(1);
    expect([...repository.asked.values()]).toEqual([
      expect.objectContaining({
        kind: 'report',
        title: 'No Wi-Fi',
        locationId: 2,
        system: 'Wi-Fi',
        category: 'Network'
      })
    ]);
    cleanup();
    await show();
    expect(what()).toHaveProperty('value', '');
  });

  it('begins at the only location there is', async () => {
    await show({ bank: buildBank({ locations: [{ id: 2, name: 'Harbor Hospital', zone: 'America/Chicago' }] }) });
    expect(screen.getByLabelText('Where')).toHaveProperty('value', '2');
  });

  it('begins where the person was the last time', async () => {
    await show({ bank: buildBank({ questions: [buildQuestion(1, 'Earlier', { asker: me, locationId: 2 })] }) });
    expect(screen.getByLabelText('Where')).toHaveProperty('value', '2');
  });

  it.each([
    ['America/Chicago', '2026-03-10T07:00', '2026-03-09T23:30', '2026-03-10T04:30:00Z'],
    ['Asia/Tokyo', '2026-03-10T21:00', '2026-03-10T02:15', '2026-03-09T17:15:00Z']
  ])(
    'asks when it happened by the clock of a site in %s, wherever the computer is',
    async (zone, now, typed, sentAs) => {
      const { repository } = await show({ bank: { ...bank, zone } });
      expect(screen.getByLabelText('When')).toHaveProperty('value', now);
      enter(what(), 'Label printer is blank');
      enter(screen.getByLabelText('When'), typed);
      await press('Send');
      expect([...repository.asked.values()]).toMatchObject([{ happenedOn: new Date(sentAs) }]);
    }
  );

  it('does not send nothing: the error belongs to the field, which takes the focus', async () => {
    const { repository } = await show();
    await press('Send');
    expect(document.activeElement).toBe(what());
    expect(what().getAttribute('aria-invalid')).toBe('true');
    const error = document.getElementById(what().getAttribute('aria-describedby')?.split(' ').pop() ?? '');
    expect(error?.textContent).toMatch(/what happened/);
    expect(repository.calls).not.toContain('ask');
    enter(what(), 'Label printer is blank');
    expect(what().getAttribute('aria-invalid')).toBeNull();
  });

  it('warns of patient identifiers before anything is sent, and leaves the decision to the person', async () => {
    const { repository } = await show();
    enter(what(), 'Chart of MRN 00482913 is blank');
    await press('Send');
    expect(screen.getByRole('alert').textContent).toContain('00482913');
    expect(repository.calls).not.toContain('ask');
    await press('Not patient data, send anyway');
    expect(repository.calls).toContain('ask');
  });

  it('keeps the draft through a failure and a reload, and sends it once', async () => {
    const { repository } = await show();
    enter(what(), 'Label printer is blank');
    repository.failNext = new DataError('offline', 'knowledge.ask', 'no network');
    await press('Send');
    await screen.findByText('No connection');
    cleanup();
    await show({ bank, repository });
    expect(what()).toHaveProperty('value', 'Label printer is blank');
    await press('Send');
    expect([...repository.asked.keys()]).toEqual(['key-1']);
  });

  it('says that someone else signed in, keeps the words, and sends them once their author is back', async () => {
    const { repository } = await show();
    enter(what(), 'Label printer is blank');
    repository.failNext = new DataError('otherPerson', 'knowledge.ask', 'Someone else');
    await press('Send');
    expect(screen.getByRole('alert').textContent).toContain(
      'Nothing was sent: this page was opened by another person.'
    );
    expect(what()).toHaveProperty('value', 'Label printer is blank');
    expect(repository.asked.size).toBe(0);
    await press('Send');
    expect([...repository.asked.values()]).toMatchObject([{ title: 'Label printer is blank' }]);
  });

  it('says that the site has something else under its key, keeps the words, and sends them under a new one', async () => {
    const { repository } = await show();
    enter(what(), 'Label printer is blank');
    repository.failNext = new DataError('duplicate', 'knowledge.ask', 'The key is in use.');
    await press('Send');
    expect(screen.getByRole('alert').textContent).toContain('The site already has something else from this form.');
    enter(screen.getByLabelText(/^Details/), 'Since noon');
    await press('Send');
    expect(sent).toBe(1);
    expect([...repository.asked.values()]).toMatchObject([{ title: 'Label printer is blank', details: 'Since noon' }]);
    expect([...repository.asked.keys()]).not.toEqual(['key-1']);
  });

  it('keeps what is typed while it finds out that the key is in use', async () => {
    const { repository } = await show();
    enter(what(), 'Label printer is blank');
    let refuse = (): void => undefined;
    jest
      .spyOn(repository, 'ask')
      .mockImplementationOnce(
        () =>
          new Promise(
            (_resolve, reject) => (refuse = () => reject(new DataError('duplicate', 'knowledge.ask', 'In use')))
          )
      );
    await press('Send');
    enter(what(), 'Label printer is blank again');
    await act(async () => refuse());
    expect(what()).toHaveProperty('value', 'Label printer is blank again');
  });

  it('keeps what is typed while it is sent, as another question', async () => {
    const { repository } = await show();
    enter(what(), 'Label printer is blank');
    const ask = repository.ask.bind(repository);
    let answer = (): void => undefined;
    const answered = new Promise<void>((resolve) => (answer = resolve));
    jest.spyOn(repository, 'ask').mockImplementationOnce(async (...given) => {
      await answered;
      return ask(...given);
    });
    await press('Send');
    enter(what(), 'And the badge reader');
    await act(async () => answer());
    await waitFor(() => expect(sent).toBe(1));
    cleanup();
    const again = await show();
    expect(what()).toHaveProperty('value', 'And the badge reader');
    await press('Send');
    await waitFor(() => expect(sent).toBe(2));
    const keys = [...repository.asked.keys(), ...again.repository.asked.keys()];
    expect(new Set(keys).size).toBe(2);
  });

  it('asks for less when it is thanks', async () => {
    await show();
    await userEvent.click(screen.getByRole('radio', { name: /thank/i }));
    expect(screen.queryByLabelText('System')).toBeNull();
  });

  it('tells visitors that they cannot ask', async () => {
    await show({ bank: buildBank({ rights: { ...staffRights, ask: false } }) });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByRole('heading', { level: 2 })).toBeTruthy();
  });
});
