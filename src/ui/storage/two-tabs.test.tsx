import { act, fireEvent, render, screen, type RenderResult } from '@testing-library/react';
import * as React from 'react';
import { TestBrowser, type TestTab } from '../../testing/storage/browser-tabs';
import { KeptStore } from './kept-store';
import { useClaimedId } from './use-claimed-id';
import { KeptStoreProvider } from './use-kept';
import { textDraft, useKeptDraft } from './use-kept-draft';

let browser: TestBrowser;

/** A page in a tab of its own. */
function show(content: React.ReactElement, tab: TestTab = browser.openTab()): RenderResult & { readonly tab: TestTab } {
  const options = { site: 'https://hospital.example', person: 'ines', now: () => new Date('2026-03-11'), tab };
  const view = render(<KeptStoreProvider value={new KeptStore(options)}>{content}</KeptStoreProvider>);
  return { ...view, tab };
}

/** Someone else opens a page in the same browser. */
function openAs(person: string): void {
  const options = {
    site: 'https://hospital.example',
    person,
    now: () => new Date('2026-03-11'),
    tab: browser.openTab()
  };
  act(() => {
    new KeptStore(options);
  });
}

interface FieldProps {
  readonly id: string;
  readonly label?: string;
  readonly initial?: string;
  readonly sent?: string;
}

function Field({ id, label = id, initial, sent }: FieldProps): React.ReactElement {
  const [words, write, forget] = useKeptDraft(id, initial);
  return (
    <>
      <textarea aria-label={label} value={words} onChange={(event) => write(event.target.value)} />
      <button onClick={() => forget(sent)}>{`Send ${label}`}</button>
    </>
  );
}

function Form({ label }: { readonly label: string }): React.ReactElement {
  return <Field id={useClaimedId(textDraft)} label={label} />;
}

const shown = (label: string): unknown => (screen.getByLabelText(label) as HTMLTextAreaElement).value;
const type = (label: string, words: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value: words } });
};
const settle = (): Promise<void> => act(async () => undefined);

beforeEach(() => {
  browser = new TestBrowser();
});

describe('useKeptDraft', () => {
  it('gives back what was typed before the page was left', () => {
    const first = show(<Field id="a" />);
    type('a', 'One in four');
    first.unmount();
    show(<Field id="a" />);
    expect(shown('a')).toBe('One in four');
  });

  it('keeps what an open page shows when someone else opens one, and nothing of it on the disk (tenant 18)', () => {
    show(
      <>
        <Field id="a" />
        <Field id="b" sent="Sent" />
      </>
    );
    type('a', 'One in four');
    openAs('priya');
    expect([...browser.kept]).toEqual([]);
    expect(shown('a')).toBe('One in four');
    type('a', 'One in five');
    expect(shown('a')).toBe('One in five');
  });

  it('gives up what another tab of the same person sent, also after a sweep', () => {
    show(<Field id="a" label="Here" />);
    type('Here', 'One in four');
    openAs('priya');
    type('Here', 'One in five');
    show(<Field id="a" label="There" />);
    fireEvent.click(screen.getByText('Send There'));
    expect(shown('Here')).toBe('');
  });

  it('keeps the words of each place apart', () => {
    show(
      <>
        <Field id="a" />
        <Field id="b" />
      </>
    );
    type('a', 'About a');
    expect([shown('a'), shown('b')]).toEqual(['About a', '']);
  });

  it('forgets what was sent, and not what was typed since', () => {
    show(<Field id="a" sent="One in four" />);
    type('a', 'One in four, and a half');
    fireEvent.click(screen.getByText('Send a'));
    expect(shown('a')).toBe('One in four, and a half');
    type('a', 'One in four');
    fireEvent.click(screen.getByText('Send a'));
    expect(shown('a')).toBe('');
  });

  it('begins with given words, may be emptied, and keeps nothing that is as it began', () => {
    show(<Field id="a" initial="Charge it." />);
    expect(shown('a')).toBe('Charge it.');
    type('a', '');
    expect(shown('a')).toBe('');
    type('a', 'Charge it.');
    expect(browser.kept.size).toBe(0);
  });

  it('shows in each tab what was typed last in any of them', () => {
    show(<Field id="a" label="one" />);
    show(<Field id="a" label="other" />);
    type('one', 'One in four');
    expect(shown('other')).toBe('One in four');
    type('other', 'One in four is too often');
    expect(shown('one')).toBe('One in four is too often');
    fireEvent.click(screen.getByText('Send other'));
    expect([shown('one'), shown('other')]).toEqual(['', '']);
  });

  it('lets typing go on in a browser that is full', () => {
    browser.isFull = true;
    show(<Field id="a" />);
    type('a', 'One');
    type('a', 'One in four');
    expect(shown('a')).toBe('One in four');
  });
});

describe('useClaimedId', () => {
  it('keeps two drafts for two tabs', async () => {
    show(<Form label="one" />);
    await settle();
    type('one', 'Scanner beeps');
    show(<Form label="other" />);
    await settle();
    expect(shown('other')).toBe('');
    type('other', 'Printer is out of paper');
    fireEvent.click(screen.getByText('Send other'));
    expect([shown('one'), shown('other')]).toEqual(['Scanner beeps', '']);
  });

  it('keeps two drafts for two forms on one page', async () => {
    show(
      <>
        <Form label="one" />
        <Form label="other" />
      </>
    );
    await settle();
    type('one', 'Scanner beeps');
    expect(shown('other')).toBe('');
  });

  it('goes on with the latest draft whose page is gone', async () => {
    const first = show(<Form label="first" />);
    await settle();
    type('first', 'Scanner beeps');
    first.unmount();
    await settle();
    const second = show(<Form label="second" />);
    await settle();
    expect(shown('second')).toBe('Scanner beeps');
    second.tab.close();
    show(<Form label="third" />);
    await settle();
    expect(shown('third')).toBe('Scanner beeps');
  });

  it('shares the draft where the browser cannot find out who holds it', async () => {
    browser = new TestBrowser(false);
    show(<Form label="one" />);
    await settle();
    type('one', 'Scanner beeps');
    show(<Form label="other" />);
    await settle();
    expect(shown('other')).toBe('Scanner beeps');
  });
});
