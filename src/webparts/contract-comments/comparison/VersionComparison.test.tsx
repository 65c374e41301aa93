import * as React from 'react';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { DataError } from '../../../data/sharepoint/data-error';
import type { ContractDocument } from '../../../domain/contracts/document/document-model';
import { emptyLogs } from '../../../domain/contracts/thread/contract-logs';
import { foldDiscussion } from '../../../domain/contracts/thread/discussion-fold';
import type { Entry } from '../../../domain/contracts/thread/entry';
import { UnreadableDocument } from '../../../domain/contracts/document/unreadable-document';
import type { ComparedVersions } from '../../../domain/contracts/versions/compared-versions';
import { agreementLines, buildDocument } from '../../../testing/contracts/build-document';
import { buildEntry, people } from '../../../testing/contracts/build-entry';
import { ContractsPage } from '../../../testing/contracts/ContractsPage';
import { buildVersion, testContract } from '../../../testing/contracts/in-memory-contracts';
import { anchorOf } from '../../../testing/contracts/place-threads';
import {
  readingClock,
  WithOpenContract,
  type WithOpenContractProps
} from '../../../testing/contracts/WithOpenContract';
import type { ReadingWatch } from '../reading-watch';
import type { ContractServices } from '../services';
import { VersionComparison } from './VersionComparison';

type Documents = ContractServices['documents'];

const [preamble = '', duties = '', coverage = '', records = '', late = '', repeated = ''] = agreementLines;
const versions: Readonly<Record<string, ContractDocument>> = {
  '1': buildDocument('1', [preamble, duties, records.replace('1.2', '1.1')]),
  '2': buildDocument('2', agreementLines),
  '3': buildDocument('3', [
    preamble,
    duties,
    '1.1 Badges. Physician shall wear a badge at all times.',
    coverage.replace('1.1', '1.2').replace('four', 'five'),
    records.replace('1.2', '1.3'),
    late,
    repeated
  ])
};
const cache: Documents = {
  read: async (_, version = '3') => versions[version] as ContractDocument
};

interface Given {
  readonly compared?: ComparedVersions;
  readonly documents?: Documents;
  readonly entries?: readonly Entry[];
  readonly facts?: WithOpenContractProps['facts'];
  readonly onShow?: (key: string) => void;
  readonly onShowClause?: (clause: string) => void;
}

function show(given: Given = {}): void {
  const { compared = { older: '2', newer: '3' }, documents = cache, entries = [] } = given;
  const nowhere = (): void => undefined;
  render(
    <ContractsPage clock={readingClock}>
      <WithOpenContract services={{ documents }} facts={given.facts}>
        <VersionComparison
          versions={compared}
          discussion={foldDiscussion(entries)}
          logs={emptyLogs}
          onBack={() => undefined}
          onShow={given.onShow ?? nowhere}
          onShowClause={given.onShowClause ?? nowhere}
        />
      </WithOpenContract>
    </ContractsPage>
  );
}

const clauseNamed = (name: string): HTMLElement =>
  screen.getByRole('heading', { level: 4, name }).closest('li') as HTMLElement;

describe('a clause that changed', () => {
  it('is shown in the contract, unless it was removed', async () => {
    const onShowClause = jest.fn();
    show({ onShowClause });
    const changed = await screen.findByRole('heading', { name: '1.2 Call coverage' });
    fireEvent.click(
      within(changed.closest('li') as HTMLElement).getByRole('button', { name: /^Show in the contract/ })
    );
    expect(onShowClause).toHaveBeenCalledWith('1-2_call-coverage');
    const removed = screen.getAllByText('Removed')[0]?.closest('li') as HTMLElement;
    expect(within(removed).queryByRole('button')).toBeNull();
  });

  it('is shown nowhere where readers have another version', async () => {
    show({ compared: { older: '1', newer: '2' } });
    await screen.findAllByText(/^Compared with version 1/);
    expect(screen.queryByRole('button', { name: /^Show in the contract/ })).toBeNull();
  });
});

describe('what changed between two versions', () => {
  it('is said in a sentence, with the focus on the title', async () => {
    show();
    const [sentence] = await screen.findAllByText(/^Compared with version 2: 1 clause changed, 1 added, 3 removed/);
    expect(sentence).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
  });

  it('comes with who changed the file of one of them after it was published', async () => {
    const changed = { by: people.colleague, at: new Date('2026-03-10T15:00:00Z') };
    const published = [buildVersion('3'), buildVersion('2', { changed }), buildVersion('1', { changed })];
    show({ facts: { contract: { ...testContract, versions: published } } });
    await screen.findAllByText(/^Compared with version 2/);
    expect(screen.getByRole('alert').textContent).toMatch(
      /^Version 2 was changed after it was published, by Dr. Samuel Okafor/
    );
  });

  it('marks the words that were deleted and inserted, in words too', async () => {
    show();
    await screen.findByRole('heading', { name: '1.2 Call coverage' });
    const clause = clauseNamed('1.2 Call coverage');
    expect(clause.querySelector('del')?.textContent).toBe(' (deleted: four end of deletion) ');
    expect(clause.querySelector('ins')?.textContent).toBe(' (inserted: five end of insertion) ');
    expect(within(clause).getByText('Before: 1.1 Call coverage')).toBeTruthy();
    expect(within(clauseNamed('1.1 Badges')).getByText('Added')).toBeTruthy();
    expect(within(clauseNamed('2.1 Notice')).getByText('Removed')).toBeTruthy();
  });

  it('folds away clauses that have nothing but another number', async () => {
    show();
    expect(await screen.findByText('1 clause has nothing but a new number')).toBeTruthy();
    expect(screen.queryByRole('heading', { level: 4, name: '1.3 Records' })).toBeNull();
  });

  it('works between any two versions, and says when they are the same', async () => {
    show({ compared: { older: '1', newer: '2' } });
    expect(await screen.findByRole('heading', { name: '1.1 Call coverage' })).toBeTruthy();
    expect(screen.getByLabelText<HTMLSelectElement>('Earlier version').value).toBe('1');
  });

  it('says when two versions are the same', async () => {
    show({ documents: { read: async (_, version = '3') => ({ ...(versions['2'] as ContractDocument), version }) } });
    expect((await screen.findAllByText('Both versions say the same.')).length).toBeGreaterThan(0);
  });

  it('leads to the comparison with another version, the earlier one first', async () => {
    window.history.replaceState(null, '', '/page?cgContract=3&cgCompare=2-3');
    show();
    await screen.findByRole('heading', { name: '1.2 Call coverage' });
    fireEvent.change(screen.getByLabelText('Later version'), { target: { value: '1' } });
    expect(window.location.search).toBe('?cgContract=3&cgCompare=1-2');
  });
});

describe('the reader’s own comments', () => {
  const of2 = versions['2'] as ContractDocument;
  const entries = [
    buildEntry({ key: 'kept', body: 'Too soon', version: '2', anchor: anchorOf(of2, '1.2') }),
    buildEntry({ key: 'changed', body: 'Too often', version: '2', anchor: anchorOf(of2, '1.1') }),
    buildEntry({ key: 'lost', body: 'Too short', version: '2', anchor: anchorOf(of2, '2.1') })
  ];

  it('say whether they kept their place, with the old and the new wording where it changed', async () => {
    show({ entries });
    const own = await screen.findByRole('region', { name: 'Your comments in version 3' });
    const [lost, changed, kept] = within(own).getAllByRole('listitem');
    expect(lost?.textContent).toMatch(/no longer in the contract.*ninety.*Too short/);
    expect(changed?.textContent).toMatch(/text has changed.*one in four.*Now.*one in five.*Too often/);
    expect(kept?.textContent).toMatch(/Kept its place.*thirty.*Too soon/);
  });

  it('lead to their place in the newest version, and nowhere from others', async () => {
    const onShow = jest.fn();
    show({ entries, onShow });
    fireEvent.click(await screen.findByRole('button', { name: 'Show in the contract: Too often' }));
    expect(onShow).toHaveBeenCalledWith('changed');
  });

  it('lead nowhere where the later version is not the newest', async () => {
    show({ entries, compared: { older: '1', newer: '2' } });
    expect(await screen.findByText('Your comments in version 2')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Show in the contract/ })).toBeNull();
  });
});

describe('a version that is not at hand', () => {
  const without = (version: string, error: Error): Documents => ({
    read: async (contract, asked) => (asked === version ? Promise.reject(error) : cache.read(contract, asked))
  });

  it.each([
    ['is missing', new DataError('notFound', 'contracts.readFile', 'gone'), 'The file of this version is missing'],
    ['cannot be read', new UnreadableDocument('damaged', 'broken'), "Can't show this file here"]
  ])('is named where it %s', async (_, error, title) => {
    show({ documents: without('2', error) });
    expect(await screen.findByText(title)).toBeTruthy();
    expect(screen.getByText("Version 2 couldn't be read, so the two versions can't be compared.")).toBeTruthy();
    const original = screen.getByRole('link', { name: 'Open the original' });
    expect(original.getAttribute('href')).toMatch(/contract-3\/2\.docx$/);
  });

  it('is read again on request', async () => {
    const read = jest.fn(cache.read);
    read.mockRejectedValueOnce(new DataError('offline', 'contracts.readFile', 'no network'));
    show({ documents: { read } });
    fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: '1.2 Call coverage' })).toBeTruthy();
    expect(read).toHaveBeenCalledTimes(3);
  });

  it('shows how far a long file is read, and stops when that takes too long', async () => {
    const watches: ReadingWatch[] = [];
    const documents: Documents = {
      read: (_, version, watch = {}) => {
        if (version === '2') watches.push(watch);
        return new Promise(() => undefined);
      }
    };
    show({ documents });
    act(() => watches[0]?.onProgress?.({ page: 12, pages: 240 }));
    expect(screen.getByText('Page 12 of 240')).toBeTruthy();
    expect(screen.getByText('Reading version 2…')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(watches[0]?.signal?.aborted).toBe(true);
    expect(screen.getByText('Reading was stopped')).toBeTruthy();
  });
});
