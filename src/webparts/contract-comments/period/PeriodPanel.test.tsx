import * as React from 'react';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { people } from '../../../testing/contracts/build-entry';
import { TestClock } from '../../../testing/time/test-clock';
import { WithOpenContract, type WithOpenContractProps } from '../../../testing/contracts/WithOpenContract';
import { InMemoryContracts, testContract } from '../../../testing/contracts/in-memory-contracts';
import type { CommentPeriod } from '../../../domain/contracts/period/comment-period';
import { readPeriodRecord, type RecordedChange } from '../../../domain/contracts/period/period-records';
import { PeriodPanel } from './PeriodPanel';

const at = (iso: string): Date => new Date(iso);
/** Closes on 13 March, 23:59 in Chicago. */
const period: CommentPeriod = {
  opens: at('2026-03-01T14:00:00Z'),
  closes: at('2026-03-14T04:59:00Z'),
  isFrozen: false,
  takesLate: false
};

interface Shown {
  readonly saved: InMemoryContracts['periods'];
  /** Kind and words of the entries posted. */
  readonly records: readonly string[];
}

function show(facts: WithOpenContractProps['facts'] = {}, now: string = '2026-03-11T09:00:00Z'): Shown {
  const records: string[] = [];
  const repository = new InMemoryContracts();
  const contract = facts.contract ?? { ...testContract, period };
  repository.contracts = [contract];
  render(
    <WithOpenContract
      facts={{ speaksForOffice: true, ...facts, contract }}
      acts={{
        act: (kind, details) => {
          records.push(`${kind}: ${details?.body ?? ''}`);
          return 'key';
        }
      }}
      services={{ repository }}
      clock={new TestClock(at(now))}
    >
      <PeriodPanel isLeaking={false} onClose={() => undefined} onSaved={() => undefined} />
    </WithOpenContract>
  );
  return { saved: repository.periods, records };
}

const type = (label: string, value: string): void => {
  fireEvent.change(screen.getByLabelText(label, { exact: false }), { target: { value } });
};
const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};

describe('PeriodPanel', () => {
  it.each([
    ['clock', /^SharePoint opens and closes this period itself, to the minute/],
    [
      'permissions',
      /^When you close.*still accepts comments, marked as late, until someone in the office has this page open/
    ],
    [
      'permissionsForMany',
      /^More comment periods are open than SharePoint's own clock can keep.*still accepts comments/
    ]
  ] as const)('says what keeps the period: %s', (periodKeeper, sentence) => {
    show({ periodKeeper });
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  it('shows and takes times on the clock of the site, and records an extension as such', async () => {
    const { saved, records } = show();
    expect(screen.getByLabelText('Comments close', { exact: false })).toHaveProperty('value', '2026-03-13T23:59');
    type('Comments close', '2026-03-20T23:59');
    expect(screen.getByText('Will be recorded as: Extended')).toBeTruthy();
    press('Save');
    await waitFor(() => expect(records).toHaveLength(1));
    expect(saved).toEqual([{ period: { ...period, closes: at('2026-03-21T04:59:00Z') }, opensFolder: true }]);
    expect(readPeriodRecord((records[0] ?? '').replace('period: ', ''))).toEqual({
      acts: ['extended'],
      before: period,
      after: saved[0]?.period
    });
  });

  it('tells of a time that comes twice and of one that is left out', () => {
    show();
    type('Comments close', '2026-11-01T01:30');
    expect(screen.getByText(/This time occurs twice/)).toBeTruthy();
    type('Comments close', '2027-03-14T02:30');
    expect(screen.getByText(/This time doesn't exist/)).toBeTruthy();
  });

  it('says what follows from no closing time, until there is one', () => {
    show({ contract: { ...testContract, period: { isFrozen: false, takesLate: false } } });
    expect(screen.getByText('No closing time: comments stay open until someone closes them.')).toBeTruthy();
    type('Comments close', '2026-03-20T23:59');
    expect(screen.queryByText(/^No closing time/)).toBeNull();
  });

  it('opens at once until the end that was just typed', async () => {
    const now = '2026-02-20T12:00:00Z';
    const { saved, records } = show({}, now);
    type('Comments close', '2026-03-20T23:59');
    press('Open now');
    await waitFor(() => expect(records).toHaveLength(1));
    expect(saved).toEqual([
      { period: { ...period, opens: at(now), closes: at('2026-03-21T04:59:00Z') }, opensFolder: true }
    ]);
  });

  it.each([
    ['opens', { isFrozen: false, takesLate: false }, '2026-03-11T09:00:00Z', 'Open now'],
    ['reopens', period, '2026-03-20T09:00:00Z', 'Reopen now']
  ])('%s nothing with an end that is over, and says what to do', (_, given, now, button) => {
    const { saved } = show({ contract: { ...testContract, period: given } }, now);
    type('Comments close', '2026-03-10T12:00');
    expect(screen.getByText(/^The closing time is in the past\./)).toBeTruthy();
    press(button);
    expect(saved).toEqual([]);
    type('Comments close', '2026-04-01T12:00');
    expect(screen.queryByText(/^The closing time is in the past\./)).toBeNull();
  });

  it('reopens after the end until the one that was just typed', async () => {
    const { saved, records } = show({}, '2026-03-15T12:00:00Z');
    type('Comments close', '2026-03-20T23:59');
    press('Reopen now');
    await waitFor(() => expect(records.map((record) => record.split('\n')[0])).toEqual(['period: reopened']));
    expect(saved).toEqual([{ period: { ...period, closes: at('2026-03-21T04:59:00Z') }, opensFolder: true }]);
  });

  it('reopens after the end and keeps it on record', async () => {
    const { saved, records } = show({}, '2026-03-15T12:00:00Z');
    press('Reopen now');
    await waitFor(() => expect(records.map((record) => record.split('\n')[0])).toEqual(['period: reopened']));
    expect(saved).toEqual([{ period: { ...period, closes: undefined }, opensFolder: true }]);
  });

  it('lets physicians in late when late comments are accepted', async () => {
    const { saved, records } = show({}, '2026-03-15T12:00:00Z');
    fireEvent.click(screen.getByLabelText('Accept comments after the closing time, and mark them as late'));
    press('Save');
    await waitFor(() => expect(records).toHaveLength(1));
    expect(saved).toEqual([{ period: { ...period, takesLate: true }, opensFolder: true }]);
  });

  it('leaves paused what is paused', async () => {
    const { saved, records } = show({ contract: { ...testContract, period: { ...period, isFrozen: true } } });
    fireEvent.click(screen.getByLabelText('Accept comments after the closing time, and mark them as late'));
    press('Save');
    await waitFor(() => expect(records).toHaveLength(1));
    expect(saved).toEqual([{ period: { ...period, isFrozen: true, takesLate: true }, opensFolder: false }]);
  });

  it('does not save an end before the beginning', () => {
    const { saved } = show();
    type('Comments close', '2026-02-01T08:00');
    expect(screen.getByRole('alert').textContent).toContain('The closing time must be after the opening time.');
    press('Save');
    expect(saved).toEqual([]);
  });

  it('tells what was done, by whom and when, the latest first', () => {
    const change = (key: string, acts: readonly string[], closes: Date): RecordedChange => ({
      key,
      acts,
      by: people.chief,
      at: at('2026-03-10T15:00:00Z'),
      before: period,
      after: { ...period, closes }
    });
    show({
      periodChanges: [
        change('1', ['opened'], period.closes ?? at('')),
        change('2', ['extended', 'sealed'], at('2026-03-21T04:59:00Z'))
      ]
    });
    const told = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(told[0]).toMatch(
      /^Extended, sealed by Dr. Ruth Lindqvist, Tue, Mar 10, .*10:00.*CDT\. Closing time changed from Fri, Mar 13, .*11:59.* to Fri, Mar 20, .*11:59.*\.$/
    );
    expect(told[1]).toMatch(/^Opened by Dr. Ruth Lindqvist/);
  });

  it('tells what was changed past the page as what SharePoint says', () => {
    const lastSave = { by: people.colleague, at: at('2026-03-10T15:00:00Z') };
    const after = { ...period, closes: at('2026-03-21T04:59:00Z') };
    show({ periodChanges: [{ key: 'unrecorded', acts: ['extended'], before: period, after, lastSave }] });
    expect(screen.getByRole('listitem').textContent).toMatch(
      /^Extended, changed outside this page\. Dr\. Samuel Okafor was the last to save the contract, Tue, Mar 10, .*\. Closing time changed from/
    );
  });

  it('tells who changed a record after it was made', () => {
    const moments = {
      at: at('2026-03-10T15:00:00Z'),
      changed: { by: people.colleague, at: at('2026-03-11T15:00:00Z') }
    };
    show({
      periodChanges: [{ key: '1', acts: ['frozen'], by: people.chief, before: period, after: period, ...moments }]
    });
    expect(screen.getByRole('listitem').textContent).toMatch(
      /^Paused by Dr\. Ruth Lindqvist, Tue, Mar 10.*\. Changed in the list by Dr\. Samuel Okafor, Wed, Mar 11.*\.$/
    );
  });

  it('names no one where SharePoint has no save of it', () => {
    const after = { ...period, closes: at('2026-03-21T04:59:00Z') };
    show({ periodChanges: [{ key: 'unrecorded', acts: ['extended'], before: period, after }] });
    expect(screen.getByRole('listitem').textContent).toMatch(/^Extended, changed outside this page\. Closing time/);
  });

  it('says when the clock of the site is not known', () => {
    show({ zone: undefined });
    expect(screen.getByText(/The site's time zone isn't known/)).toBeTruthy();
  });
});
