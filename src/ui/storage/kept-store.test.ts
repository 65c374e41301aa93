import { isText } from '../../domain/shape/shape';
import { TestBrowser } from '../../testing/storage/browser-tabs';
import { thisTab, thisTabAlone, type BrowserTab } from './browser-tab';
import { KeptStore, type KeptKind } from './kept-store';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const words: KeptKind<string> = {
  name: 'words',
  version: 2,
  keptForMs: 7 * DAY,
  parse: (value) => (isText(value) ? value : undefined)
};
const others: KeptKind<string> = { ...words, name: 'others' };

let browser: TestBrowser;
let today: number;

const open = (tab: BrowserTab = browser.openTab(), person = 'ines@hospital.example'): KeptStore =>
  new KeptStore({ site: 'https://hospital.example/sites/it', person, now: () => new Date(today), tab });

const onlyName = (): string => [...browser.kept.keys()].join();

beforeEach(() => {
  browser = new TestBrowser();
  today = Date.UTC(2026, 2, 11);
});

describe('what one page keeps', () => {
  it('is there for the next one, kind by kind', () => {
    open().write(words, 'a', 'One in four');
    expect(open().read(words, 'a')).toEqual({ id: 'a', value: 'One in four', savedAt: today });
    expect(open().read(words, 'b')).toBeUndefined();
    expect(open().read(others, 'a')).toBeUndefined();
  });

  it('is listed by the beginning of its id, the latest first, whatever characters that has', () => {
    const store = open();
    store.write(words, 'contract-3/a b', 'first');
    today += HOUR;
    store.write(words, 'contract-3/ü:%2F', 'second');
    store.write(words, 'contract-30', 'other');
    expect(store.list(words, 'contract-3/').map(({ id, value }) => [id, value])).toEqual([
      ['contract-3/ü:%2F', 'second'],
      ['contract-3/a b', 'first']
    ]);
  });

  it('is the same object as long as nothing else was written', () => {
    const store = open();
    store.write(words, 'a', 'x');
    expect(store.read(words, 'a')).toBe(store.read(words, 'a'));
  });

  it('is gone once it was removed', () => {
    const store = open();
    store.write(words, 'a', 'x');
    store.remove(words, 'a');
    expect(store.read(words, 'a')).toBeUndefined();
    expect(browser.kept.size).toBe(0);
  });

  it('belongs to a person and a site', () => {
    const tab = browser.openTab();
    open(tab).write(words, 'a', 'x');
    const elsewhere = new KeptStore({
      site: 'https://hospital.example/sites/hr',
      person: 'INES@hospital.example',
      now: () => new Date(today),
      tab
    });
    expect(elsewhere.read(words, 'a')).toBeUndefined();
    expect(open(tab).read(words, 'a')?.value).toBe('x');
  });
});

describe('what is too old', () => {
  it('is forgotten a week after the last keystroke', () => {
    const store = open();
    store.write(words, 'a', 'x');
    today += 7 * DAY;
    expect(store.read(words, 'a')?.value).toBe('x');
    today += 1;
    expect(store.read(words, 'a')).toBeUndefined();
    expect(store.list(words)).toEqual([]);
  });

  it('is deleted when the next page opens, which need not know its kind', () => {
    open().write(words, 'a', 'x');
    today += 8 * DAY;
    open();
    expect(browser.kept.size).toBe(0);
  });
});

describe('what cannot be trusted', () => {
  const envelope = (given: object): string =>
    JSON.stringify({ version: 2, savedAt: today, until: today + DAY, value: 'x', ...given });

  it.each<[string, () => string]>([
    ['no JSON', () => '{"version":2,'],
    ['nothing', () => ''],
    ['null', () => 'null'],
    ['a list', () => '[1,2]'],
    ['a number', () => '7'],
    ['another shape', () => envelope({ value: { text: 'x' } })],
    ['no value', () => envelope({ value: undefined })],
    ['an earlier version', () => envelope({ version: 1 })],
    ['a version that is none', () => envelope({ version: 'two' })],
    ['a date in the future', () => envelope({ savedAt: today + 2 * DAY })],
    ['no date', () => envelope({ savedAt: null })],
    ['a text longer than any draft', () => envelope({ value: 'x'.repeat(600_000) })]
  ])('is forgotten: %s', (_, garbage) => {
    const store = open();
    store.write(words, 'a', 'x');
    browser.kept.set(onlyName(), garbage());
    expect(store.read(words, 'a')).toBeUndefined();
    expect(store.list(words)).toEqual([]);
    store.write(words, 'a', 'again');
    expect(store.read(words, 'a')?.value).toBe('again');
  });

  it('is forgotten when its own reader cannot bear it', () => {
    const strict: KeptKind<string> = { ...words, parse: (value) => (value as { readonly text: string }).text.trim() };
    const store = open();
    store.write(words, 'a', 'x');
    expect(store.read(strict, 'a')).toBeUndefined();
  });

  it('is left alone, and not shown, when a newer version of the suite in another tab wrote it', () => {
    const store = open();
    store.write({ ...words, version: 3 }, 'a', 'x');
    expect(store.read(words, 'a')).toBeUndefined();
    expect(browser.kept.size).toBe(1);
  });

  it('may be dated a few hours ahead: clocks are set back', () => {
    const store = open();
    store.write(words, 'a', 'x');
    today -= 3 * HOUR;
    expect(store.read(words, 'a')?.value).toBe('x');
  });
});

describe('a browser that keeps nothing', () => {
  const lockedDown: BrowserTab = {
    get storage(): Storage {
      throw new DOMException('Denied', 'SecurityError');
    },
    events: new EventTarget()
  };

  it('costs only the copy when storage is refused', () => {
    const store = open(lockedDown);
    store.write(words, 'a', 'x');
    expect(store.read(words, 'a')?.value).toBe('x');
    expect(store.list(words).map(({ value }) => value)).toEqual(['x']);
    store.remove(words, 'a');
    expect(store.read(words, 'a')).toBeUndefined();
  });

  it('lets typing go on when it is full, and keeps again when there is room', () => {
    const store = open();
    store.write(words, 'a', 'One');
    browser.isFull = true;
    store.write(words, 'a', 'One in four');
    expect(store.read(words, 'a')?.value).toBe('One in four');
    browser.isFull = false;
    store.write(words, 'a', 'One in four is');
    expect(open().read(words, 'a')?.value).toBe('One in four is');
  });
});

describe('two tabs', () => {
  it('hear of what the other and they themselves write and remove', () => {
    const [one, other] = [open(), open()];
    const [ofOne, ofOther, ofAll] = [jest.fn(), jest.fn(), jest.fn()];
    one.subscribe(words, 'a', ofOne);
    const stop = other.subscribe(words, 'a', ofOther);
    other.subscribe(words, undefined, ofAll);
    one.write(words, 'a', 'x');
    one.write(words, 'b', 'x');
    one.write(others, 'a', 'x');
    one.remove(words, 'a');
    expect([ofOne, ofOther, ofAll].map((heard) => heard.mock.calls.length)).toEqual([2, 2, 3]);
    stop();
    one.write(words, 'a', 'y');
    expect(ofOther).toHaveBeenCalledTimes(2);
    expect(other.read(words, 'a')?.value).toBe('y');
  });

  it('hear that everything was cleared', () => {
    const store = open();
    const heard = jest.fn();
    store.subscribe(words, 'a', heard);
    browser.openTab().storage.clear();
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('show what was written later, also where the earlier could not be kept', () => {
    const [one, other] = [open(), open()];
    one.subscribe(words, 'a', () => undefined);
    browser.isFull = true;
    one.write(words, 'a', 'earlier');
    browser.isFull = false;
    other.write(words, 'a', 'later');
    expect(one.read(words, 'a')?.value).toBe('later');
  });

  it('of which one is closed: what it held is free again', async () => {
    const tab = browser.openTab();
    const [one, other] = [open(tab), open()];
    expect(await one.claim(words, 'a')).toBeDefined();
    expect(await other.claim(words, 'a')).toBeUndefined();
    tab.close();
    expect(await other.claim(words, 'a')).toBeDefined();
  });

  it('do the same work one after the other', async () => {
    const [one, other] = [open(), open()];
    const steps: string[] = [];
    let finish = (): void => undefined;
    const first = one.runAlone(words, 'a', async () => {
      steps.push('one begins');
      await new Promise<void>((resolve) => (finish = resolve));
      steps.push('one ends');
    });
    const second = other.runAlone(words, 'a', async () => {
      steps.push('other');
    });
    finish();
    await Promise.all([first, second]);
    expect(steps).toEqual(['one begins', 'one ends', 'other']);
  });

  it('without Web Locks do not wait for each other', async () => {
    browser = new TestBrowser(false);
    const [one, other] = [open(), open()];
    expect(await one.claim(words, 'a')).toBeDefined();
    expect(await other.claim(words, 'a')).toBeDefined();
    const work = jest.fn(async () => undefined);
    await other.runAlone(words, 'a', work);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('whose locks are refused do the work once, and hand on why it failed', async () => {
    const request = (): Promise<never> => Promise.reject(new DOMException('No origin', 'SecurityError'));
    const store = open({ ...browser.openTab(), locks: { request } });
    expect(await store.claim(words, 'a')).toBeDefined();
    const work = jest.fn(async () => {
      throw new Error('refused');
    });
    await expect(store.runAlone(words, 'a', work)).rejects.toThrow('refused');
    await expect(open().runAlone(words, 'a', work)).rejects.toThrow('refused');
    expect(work).toHaveBeenCalledTimes(2);
  });
});

describe('opening a store', () => {
  it('deletes what the suite kept for other people and in older formats, and nothing else (tenant 18)', () => {
    open(browser.openTab(), 'samuel@hospital.example').write(words, 'a', 'x');
    browser.kept.set('common-ground:draft:/sites/it:ines:comment', 'old');
    browser.kept.set('common-ground/1/ines/x/words/a', '{}');
    browser.kept.set('common-ground/9/ines/x/words/a', 'newer');
    browser.kept.set('someone-else', 'theirs');
    browser.kept.set('common-grounds', 'theirs');
    open().write(words, 'a', 'mine');
    open();
    expect([...browser.kept.values()].filter((text) => !text.includes('mine'))).toEqual(['newer', 'theirs', 'theirs']);
    expect(open().read(words, 'a')?.value).toBe('mine');
  });
});

describe('on a computer that people share', () => {
  afterEach(() => {
    window.localStorage.clear();
    window.sessionStorage.clear();
  });

  it('what is kept ends with the tab, and outlives a reload of it', () => {
    open(thisTabAlone).write(words, 'a', 'x');
    expect(open(thisTabAlone).read(words, 'a')?.value).toBe('x');
    expect(window.localStorage.length).toBe(0);
    expect(open(thisTab).read(words, 'a')).toBeUndefined();
  });

  it('what was kept before for longer is deleted, and nothing that is not of the suite', () => {
    open(thisTab).write(words, 'a', 'x');
    window.localStorage.setItem('someone-else', 'theirs');
    open(thisTabAlone);
    expect(Object.keys(window.localStorage)).toEqual(['someone-else']);
  });
});
