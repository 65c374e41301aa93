import * as React from 'react';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { agreementLines, buildDocument } from '../../../testing/contracts/build-document';
import { buildEntry, people } from '../../../testing/contracts/build-entry';
import { renderList, slots } from '../../../testing/contracts/discussion-slots';
import { anchorOf } from '../../../testing/contracts/place-threads';
import { buildVersion, testContract } from '../../../testing/contracts/in-memory-contracts';
import { WithOpenContract, type WithOpenContractProps } from '../../../testing/contracts/WithOpenContract';
import { DataError } from '../../../data/sharepoint/data-error';
import { UnreadableDocument } from '../../../domain/contracts/document/unreadable-document';
import { fingerprintOf } from '../../../domain/contracts/versions/fingerprint';
import { foldDiscussion } from '../../../domain/contracts/thread/discussion-fold';
import type { Entry } from '../../../domain/contracts/thread/entry';
import { addToLogs, emptyLogs } from '../../../domain/contracts/thread/contract-logs';
import { LayoutContext, type Layout } from '../../../ui/frame/layout';
import type { DiscussionActs } from '../open-contract';
import type { ContractDocument } from '../../../domain/contracts/document/document-model';
import type { ReadingWatch } from '../reading-watch';
import type { ContractServices } from '../services';
import { ContractReader } from './ContractReader';
import { useViewState } from './use-view-state';

type Documents = ContractServices['documents'];

const earlierLines = [...agreementLines, '3 Pay', '3.1 Stipend. A chair receives a stipend of ten thousand dollars.'];
const [contract, earlier] = [buildDocument('3', agreementLines), buildDocument('2', earlierLines)];
const documents: Documents = {
  read: async ({ version }, asked = version) => (asked === '2' ? earlier : contract)
};

/** Comments on words that are no longer in the contract. */
const onStipend = (count: number): readonly Entry[] =>
  Array.from({ length: count }, (_, index) =>
    buildEntry({ key: `s${index}`, body: `Stipend ${index}`, anchor: anchorOf(earlier, '3.1'), version: '2' })
  );

/** A comment that was given another place by hand. */
const movedByHand = [
  buildEntry({ key: 'c1', body: 'Too short', anchor: anchorOf(contract, '1.2') }),
  buildEntry({ kind: 'reattachment', parentKey: 'c1', body: '', anchor: anchorOf(contract, '2.2') })
];

interface Given extends Pick<WithOpenContractProps, 'facts'> {
  readonly first?: readonly Entry[];
  readonly layout?: Layout;
  readonly read?: Documents['read'];
}

/** A reader of a contract whose site takes every act at once. */
function Reader({ first = [], layout = 'wide', read, facts }: Given): React.ReactElement {
  const [entries, setEntries] = React.useState(first);
  const views = useViewState();
  const discussion = React.useMemo(() => foldDiscussion(entries), [entries]);
  const acts = React.useMemo<Partial<DiscussionActs>>(
    () => ({
      show: views.show,
      reattach: views.reattach,
      act: (kind, details) => {
        const entry = buildEntry({ kind, body: '', ...details });
        setEntries((before) => [...before, entry]);
        return entry.key;
      }
    }),
    [views.show, views.reattach]
  );
  return (
    <WithOpenContract facts={facts} acts={acts} services={{ documents: read ? { read } : documents }}>
      <LayoutContext.Provider value={layout}>
        <ContractReader
          {...{ views, slots, discussion, renderList }}
          renderTools={() => <></>}
          logs={addToLogs(emptyLogs, entries)}
          onNewsSeen={() => undefined}
          header={<h2 tabIndex={-1}>Agreement</h2>}
        />
      </LayoutContext.Provider>
    </WithOpenContract>
  );
}

const findText = (): Promise<HTMLElement> => screen.findByText(/call coverage on no more/);
const bar = (): HTMLElement | null => screen.queryByRole('region', { name: 'Where does this comment belong now?' });
const card = (words: string): HTMLElement => {
  const found = screen.getByText(words).closest('article');
  if (!found) throw new Error(`No card says "${words}".`);
  return found;
};
const pressIn = (around: HTMLElement, words: string): void => {
  fireEvent.click(within(around).getByText(words, { selector: 'button' }));
};
const press = (words: string): void => pressIn(document.body, words);
const chosenView = (): string | null => screen.getByRole('button', { pressed: true }).textContent;
const escape = (): void => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
};

beforeEach(() => window.history.replaceState(null, '', '/page.aspx'));

describe('a comment that was just sent', () => {
  it('is open beside the text, with the focus on it', async () => {
    render(<Reader />);
    await findText();
    fireEvent.click(screen.getByLabelText('Comment on 2.1 Notice'));
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Too short a notice' } });
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter', ctrlKey: true });
    expect(document.activeElement).toBe(card('Too short a notice'));
    expect(within(card('Too short a notice')).getByText('Reply')).toBeTruthy();
  });
});

describe('the letters of the clauses', () => {
  const title = (): HTMLElement => screen.getByRole('heading', { name: 'Agreement' });

  it('work from the title, and begin at what is read', async () => {
    render(<Reader />);
    await findText();
    fireEvent.keyDown(title(), { key: 'j' });
    expect(document.activeElement).toBe(screen.getByLabelText('Comment on Preamble'));
    fireEvent.keyDown(document.activeElement ?? title(), { key: 'j' });
    expect(document.activeElement).toBe(screen.getByLabelText('Comment on 1 Duties'));
    fireEvent.keyDown(title(), { key: 'c' });
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /Preamble/ }));
  });

  it('begin no comment where none is accepted', async () => {
    render(<Reader facts={{ permission: 'closed' }} />);
    await findText();
    fireEvent.keyDown(title(), { key: 'c' });
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('choosing where a comment of a list belongs', () => {
  async function chooseFor(words: string, count: number): Promise<ReturnType<typeof render>> {
    const page = render(<Reader first={onStipend(count)} />);
    await findText();
    press('No longer in the text');
    const more = screen.queryByText(/^Show \d+ more$/);
    if (more) fireEvent.click(more);
    pressIn(card(words), 'Choose where it belongs');
    return page;
  }

  it('shows the text with a bar that has the focus and says which comment it is', async () => {
    await chooseFor('Stipend 1', 2);
    expect(document.activeElement).toBe(bar());
    expect(bar()?.textContent).toContain('Stipend 1');
    expect(chosenView()).toBe('Contract');
    expect(screen.getByLabelText('Place it at 2.1 Notice')).toBeTruthy();
    expect(screen.queryByText('Comment on the whole contract')).toBeNull();
  });

  it('goes back to the comment in the list when it is given up, also far down', async () => {
    await chooseFor('Stipend 39', 40);
    escape();
    expect(bar()).toBeNull();
    expect(chosenView()).toBe('No longer in the text 40');
    expect(document.activeElement).toBe(card('Stipend 39'));
  });

  it('shows the comment at the words chosen, and keeps it there', async () => {
    await chooseFor('Stipend 1', 2);
    fireEvent.click(screen.getByLabelText('Place it at 2.1 Notice'));
    expect(bar()).toBeNull();
    expect(document.activeElement).toBe(card('Stipend 1'));
    expect(card('Stipend 1').textContent).toContain('Placed by hand.');
    expect(screen.getByLabelText('1 comment on 2.1 Notice')).toBeTruthy();
    expect(screen.getByText('No longer in the text').textContent).toBe('No longer in the text 1');
  });

  it('ends when another view is chosen', async () => {
    await chooseFor('Stipend 1', 2);
    press('All');
    expect(bar()).toBeNull();
    press('Contract');
    expect(bar()).toBeNull();
  });

  it('ends when comments are closed meanwhile', async () => {
    const { rerender } = await chooseFor('Stipend 1', 2);
    rerender(<Reader facts={{ permission: 'closed' }} />);
    expect(bar()).toBeNull();
    expect(screen.queryByLabelText(/^Place it at/)).toBeNull();
  });
});

describe.each<Layout>(['wide', 'medium', 'narrow'])('choosing another place in a %s text', (layout) => {
  it('uncovers the text, and goes back to the thread when it is given up', async () => {
    render(<Reader first={movedByHand} layout={layout} />);
    await findText();
    fireEvent.click(screen.getByLabelText('1 comment on 2.2 Cure'));
    pressIn(card('Too short'), 'Choose another place');
    expect(document.activeElement).toBe(bar());
    expect(screen.queryAllByRole('article')).toHaveLength(layout === 'wide' ? 1 : 0);
    press('Leave it as it is');
    expect(bar()).toBeNull();
    expect(document.activeElement).toBe(card('Too short'));
  });
});

describe('the views of a contract', () => {
  it('offer the lists that have comments, with their numbers, beside the text and all comments', async () => {
    render(<Reader first={onStipend(2)} />);
    await findText();
    const names = screen.getAllByRole('button', { pressed: false }).map(({ textContent }) => textContent);
    expect(names).toEqual(['All 2', 'Needs an answer 2', 'Mine 2', 'No longer in the text 2']);
    expect(chosenView()).toBe('Contract');
  });

  it('begin at the comment that the address names, and name the one gone to', async () => {
    window.history.replaceState(null, '', '/page.aspx?cgEntry=c1');
    render(<Reader first={[...movedByHand, buildEntry({ key: 'c2', body: 'Who signs?' })]} />);
    await findText();
    expect(document.activeElement).toBe(card('Too short'));
    press('All');
    press('The whole contract');
    expect(document.activeElement).toBe(card('Who signs?'));
    expect(window.location.search).toBe('?cgEntry=c2');
  });
});

describe('a list of comments', () => {
  it('is in the address, which opens it again, in its order', async () => {
    const { unmount } = render(<Reader first={onStipend(2)} />);
    await findText();
    press('No longer in the text');
    fireEvent.change(screen.getByLabelText(/^Sort by/), { target: { value: 'newest' } });
    expect(window.location.search).toBe('?cgView=orphaned&cgOrder=newest');
    unmount();
    render(<Reader first={onStipend(2)} />);
    expect(await screen.findByText('Stipend 1')).toBeTruthy();
    expect(chosenView()).toBe('No longer in the text 2');
    expect(screen.getByLabelText<HTMLSelectElement>(/^Sort by/).value).toBe('newest');
    press('Contract');
    expect(window.location.search).toBe('');
  });

  it('that does not exist is the text', async () => {
    window.history.replaceState(null, '', '/page.aspx?cgView=everything&cgOrder=wild');
    render(<Reader first={onStipend(2)} />);
    await findText();
    expect(chosenView()).toBe('Contract');
  });
});

describe('a link', () => {
  const openLink = async (query: string, first: readonly Entry[]): Promise<void> => {
    window.history.replaceState(null, '', `/page.aspx?${query}`);
    render(<Reader first={first} />);
    await findText();
  };
  const reply = buildEntry({ key: 'r1', kind: 'reply', parentKey: 'c1', body: 'Agreed' });
  const withdrawn = [
    buildEntry({ key: 'w1', body: 'Never mind', anchor: anchorOf(contract, '1.2') }),
    buildEntry({ kind: 'withdrawal', parentKey: 'w1', body: '' })
  ];

  it('to a reply leads to its comment', async () => {
    await openLink('cgEntry=r1', [...movedByHand, reply]);
    expect(document.activeElement).toBe(card('Too short'));
  });

  it('to a clause leads to its button', async () => {
    await openLink('cgClause=2-1_notice', []);
    expect(document.activeElement).toBe(screen.getByLabelText('Comment on 2.1 Notice'));
  });

  it('to a comment that has no place in the text leads to it in the list', async () => {
    await openLink('cgEntry=s1', onStipend(2));
    expect(await screen.findByText('Stipend 1')).toBeTruthy();
    expect(chosenView()).toBe('All 2');
    expect(document.activeElement).toBe(card('Stipend 1'));
  });

  it('to a comment that was withdrawn leads to what is left of it', async () => {
    await openLink('cgEntry=w1', withdrawn);
    expect(chosenView()).toBe('All 1');
    expect(document.activeElement?.textContent).toContain('withdrew');
  });

  it.each([
    ['cgEntry=elsewhere', /The comment this link leads to isn't here/],
    ['cgClause=9-9_pay', /Version 3 doesn't have the clause/]
  ])('that leads to nothing (%s) says so', async (query, words) => {
    await openLink(query, movedByHand);
    expect(screen.getByText(words).closest('[role=status]')).toBeTruthy();
  });
});

describe('a text that is not there', () => {
  it.each([
    ['forbidden', /doesn't let its file be downloaded/],
    ['locked', /has it open for editing/]
  ] as const)('because SharePoint says %s leads to the original, and is asked for again', async (reason, words) => {
    const read = jest.fn(documents.read).mockRejectedValueOnce(new DataError(reason, 'contracts.file', 'Refused'));
    render(<Reader read={read} />);
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Open the original' }).getAttribute('href')).toMatch(
      /contract-3\/3\.docx$/
    );
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await findText()).toBeTruthy();
  });

  it('because its copy is gone is said to be missing, and is asked for again', async () => {
    const read = jest.fn(documents.read).mockRejectedValueOnce(new DataError('notFound', 'contracts.readFile', 'Gone'));
    render(<Reader read={read} />);
    expect(await screen.findByText('The file of this version is missing')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await findText()).toBeTruthy();
  });

  it('because nothing is published yet is not asked for', async () => {
    const read = jest.fn(documents.read);
    render(<Reader read={read} facts={{ contract: { ...testContract, versions: [], version: '' } }} />);
    expect(await screen.findByText('Not published yet')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Open the original' })).toBeNull();
    expect(read).not.toHaveBeenCalled();
  });

  it('is read again when the person asks for it after a failure', async () => {
    const read = jest
      .fn(documents.read)
      .mockRejectedValueOnce(new DataError('offline', 'contracts.file', 'No network'));
    render(<Reader read={read} />);
    expect(await screen.findByRole('alert')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await findText()).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each([
    ['unknownFormat', /shows Word documents and PDF files/],
    ['damaged', /file is damaged/],
    ['password', /protected by a password/],
    ['encrypted', /encrypted by a sensitivity label/],
    ['noText', /scan with no text/],
    ['tooSlow', /took too long/],
    ['oldWord', /save it as a Word document \(\.docx\)/],
    ['tooLarge', /longer or more deeply nested/]
  ] as const)('because its file is %s leads to the original, and leaves the lists', async (reason, words) => {
    const read = async (): Promise<never> => {
      throw new UnreadableDocument(reason, 'As the parser says');
    };
    render(<Reader read={read} first={onStipend(1)} />);
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Open the original' }).getAttribute('href')).toMatch(
      /contract-3\/3\.docx$/
    );
    press('All');
    expect(card('Stipend 0')).toBeTruthy();
  });
});

describe('a file that takes long to read', () => {
  it('says which page it is at, and is read no further when the reader does not want to wait', async () => {
    let watch: ReadingWatch | undefined;
    const read = jest.fn<Promise<ContractDocument>, Parameters<Documents['read']>>((_contract, _version, given) => {
      watch = given;
      return new Promise(() => undefined);
    });
    render(<Reader read={read} />);
    expect(screen.queryByText('Cancel')).toBeNull();
    act(() => {
      watch?.onProgress?.({ page: 12, pages: 240 });
    });
    expect(screen.getByText('Page 12 of 240')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(watch?.signal?.aborted).toBe(true);
    expect(screen.getByText('Reading was stopped')).toBeTruthy();
    read.mockResolvedValueOnce(contract);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await findText();
  });

  it('is read no further when the reader leaves the contract', () => {
    let watch: ReadingWatch | undefined;
    const page = render(
      <Reader
        read={(_contract, _version, given) => {
          watch = given;
          return new Promise(() => undefined);
        }}
      />
    );
    page.unmount();
    expect(watch?.signal?.aborted).toBe(true);
  });
});

describe('a text that was published', () => {
  const published = (fingerprint: string) => ({
    contract: { ...testContract, versions: [buildVersion('3', { fingerprint })] }
  });
  const warning = /isn't the text that was published/;

  it('is shown without a word about it while it is the same', async () => {
    render(<Reader facts={published(await fingerprintOf(contract.text))} />);
    await findText();
    expect(screen.queryByText(warning)).toBeNull();
  });

  it('is said to be another one when the file was replaced', async () => {
    render(<Reader facts={published(await fingerprintOf('Call on six weekends.'))} />);
    await findText();
    expect(screen.getByRole('alert').textContent).toMatch(warning);
  });

  it('is said to have been changed when its file was, whatever its fingerprint says', async () => {
    const changed = { by: people.colleague, at: new Date('2026-03-10T15:00:00Z') };
    const version = buildVersion('3', { fingerprint: await fingerprintOf(contract.text), changed });
    render(<Reader facts={{ contract: { ...testContract, versions: [version] } }} />);
    await findText();
    expect(screen.getByRole('alert').textContent).toMatch(
      /^Version 3 was changed after it was published, by Dr. Samuel Okafor, Tue, Mar 10.*before you comment\.$/
    );
  });

  it('is not accused where the record was made by another reading of documents', async () => {
    render(<Reader facts={published('0:other')} />);
    await findText();
    expect(screen.queryByText(warning)).toBeNull();
  });
});
