import type { Entry } from '../thread/entry';
import { clampBody } from '../thread/entry-limits';
import {
  findPublishing,
  isTextOf,
  nameOfCopy,
  readPublication,
  readPublishedVersions,
  writePublication,
  type PublicationRecord,
  type PublishedCopy
} from './publication-record';

const record: PublicationRecord = {
  fileName: 'Agreement: final (2).docx',
  fingerprint: '1:ab12',
  note: 'Backup duty is shorter now.\n\nfile: see 4.2',
  notShown: ['A picture after 4.2', 'A chart in Exhibit B']
};

const chief = { id: 13, name: 'Dr. Ruth Lindqvist' };

const publication = (id: number, version: string, given: Partial<Entry> = {}): Entry => ({
  log: 'decisions',
  id,
  key: `published-${id}`,
  kind: 'published',
  contractId: 3,
  parentKey: '',
  body: writePublication({ ...record, fileName: `${id}.docx` }, []),
  anchor: null,
  version,
  author: chief,
  createdAt: new Date(Date.UTC(2026, 0, id)),
  ...given
});

/** The copy of a version, made on a day of January. */
const copyOf = (number: string, day: number, given: Partial<PublishedCopy> = {}): PublishedCopy => {
  const madeAt = new Date(Date.UTC(2026, 0, day));
  return { name: `${number}.docx`, madeAt, authorId: chief.id, lastSave: { by: chief, at: madeAt }, ...given };
};
/** Copies of the versions with these numbers, made when the year began. */
const copiesOf = (...numbers: readonly string[]): readonly PublishedCopy[] =>
  numbers.map((number) => copyOf(number, 1));
const read = (entries: readonly Entry[], copies = copiesOf(...entries.map(({ version }) => version))) =>
  readPublishedVersions(entries, copies, (copy) => `/versions/${copy}`);
const numbersIn = (versions: ReturnType<typeof read>): readonly string[] => versions.map(({ number }) => number);

describe('the record of a publication', () => {
  it('reads back as it was written, whatever the note says', () => {
    expect(readPublication(writePublication(record, [7, 9]))).toEqual(record);
    const plain = { ...record, note: '', notShown: [] };
    expect(readPublication(writePublication(plain, []))).toEqual(plain);
  });

  it('stays within what one entry may carry, and says that there was more', () => {
    const long = {
      ...record,
      note: 'x\n'.repeat(9_000),
      notShown: Array.from({ length: 500 }, (_, index) => `A picture ${index} `.repeat(30))
    };
    const follows = Array.from({ length: 500 }, (_, index) => 2_000_000_000 + index);
    const body = writePublication(long, follows);
    expect(clampBody(body)).toBe(body);
    expect(readPublication(body)?.notShown).toHaveLength(30);
    expect(readPublication(body)?.notShown.at(-1)).toBe('…');
    expect(isTextOf(long, body)).toBe(true);
  });

  it('is the same whichever decisions it follows, and however SharePoint ends its lines', () => {
    for (const given of [record, { ...record, note: '', notShown: [] }]) {
      expect(isTextOf(given, writePublication(given, [4]).replace(/\n/g, '\r\n'))).toBe(true);
      expect(isTextOf(given, writePublication(given, []).trim())).toBe(true);
    }
    expect(isTextOf(record, writePublication({ ...record, note: 'Longer' }, []))).toBe(false);
    expect(isTextOf(record, 'follows decisions: 4')).toBe(false);
  });

  it.each(['', 'file:\nfingerprint: 1:ab', 'A file was published', '\nfile: late.docx\nfingerprint: 1:ab'])(
    'is none where it names no file: %j',
    (text) => {
      expect(readPublication(text)).toBeUndefined();
    }
  );

  it.each(['', 'fingerprint:', 'fingerprint: none', 'fingerprint: 1:', '\nfingerprint: 1:ab', 'fingerprints: 1:ab'])(
    'is none without a fingerprint: %j',
    (line) => {
      expect(readPublication(`file: 3.docx\n${line}`)).toBeUndefined();
    }
  );
});

describe('the copy of a version', () => {
  it.each([
    ['Agreement.DOCX', '3.docx'],
    ['Addendum #3.pdf', '3.pdf'],
    ['Agreement', '3'],
    ['Agreement.docx/../../x', '3'],
    ['v1.2 of the agreement', '3']
  ])('of %s is %s', (fileName, copy) => {
    expect(nameOfCopy('3', fileName)).toBe(copy);
  });
});

describe('the published versions of a contract', () => {
  it('are those of the decisions, the newest first, by number and not by word', () => {
    const versions = read([publication(5, '10'), publication(1, '1'), publication(4, '9')]);
    expect(versions.map(({ number }) => number)).toEqual(['10', '9', '1']);
    expect(versions[0]).toMatchObject({
      fileName: '5.docx',
      filePath: '/versions/10.docx',
      publishedBy: chief,
      publishedAt: new Date(Date.UTC(2026, 0, 5)),
      note: record.note
    });
  });

  it('have a number once, that of the decision SharePoint took first', () => {
    expect(read([publication(8, '2'), publication(7, '2')]).map(({ fileName }) => fileName)).toEqual(['7.docx']);
  });

  it('are not made by what physicians write', () => {
    expect(read([publication(1, '1', { log: 'entries' }), publication(2, '2', { kind: 'answer' })])).toEqual([]);
  });

  it.each(['', '0', '01', '-1', '1.5', 'latest', '123456'])('have no number like "%s"', (version) => {
    expect(read([publication(1, version)])).toEqual([]);
  });
});

it('takes no number far beyond those before it, which would be the newest for ever', () => {
  const versions = read([publication(1, '1'), publication(2, '99999'), publication(3, '2'), publication(4, '52')]);
  expect(versions.map(({ number }) => number)).toEqual(['52', '2', '1']);
});

describe('the copy of a published version', () => {
  const deputy = { id: 14, name: 'Dr. Victor Adeyemi' };
  const decidedAt = publication(2, '1').createdAt.getTime();
  const changedOf = (lastSave: PublishedCopy['lastSave']) =>
    read([publication(2, '1')], [copyOf('1', 1, { lastSave })])[0]?.changed;

  it.each([
    ['before the decision', -60_000],
    ['in the seconds publishing takes', 10_000]
  ])('is as it was published where its author saved it last %s', (_, after) => {
    expect(changedOf({ by: chief, at: new Date(decidedAt + after) })).toBeUndefined();
  });

  it.each([
    ['its author later', chief, 11_000],
    ['someone else later', deputy, 86_400_000],
    ['someone else, whenever', deputy, -60_000]
  ])('was changed after it where it was saved by %s', (_, by, after) => {
    const lastSave = { by, at: new Date(decidedAt + after) };
    expect(changedOf(lastSave)).toBe(lastSave);
  });
});

it('a version was changed, too, where its decision was, and whoever changed either last is named', () => {
  const deputy = { id: 14, name: 'Dr. Victor Adeyemi' };
  const day = (number: number): Date => new Date(Date.UTC(2026, 0, number));
  const changed = { by: deputy, at: day(5) };
  const changedOf = (copies: readonly PublishedCopy[]) => read([publication(2, '1', { changed })], copies)[0]?.changed;
  expect(changedOf([copyOf('1', 1)])).toBe(changed);
  const [sooner, later] = [day(4), day(6)].map((at) => ({ by: chief, at }));
  expect(changedOf([copyOf('1', 1, { lastSave: sooner! })])).toBe(changed);
  expect(changedOf([copyOf('1', 1, { lastSave: later! })])).toBe(later);
});

it('takes no version from whoever stored its copy: a decision about someone else’s copy is none', () => {
  const deputy = { id: 14, name: 'Dr. Victor Adeyemi' };
  const [stolen, own] = [publication(2, '1', { author: deputy }), publication(3, '1')];
  const versions = read([stolen, own], [copyOf('1', 1)]);
  expect(versions).toMatchObject([{ number: '1', publishedBy: chief, fileName: '3.docx' }]);
  expect(read([stolen], [copyOf('1', 1)])).toEqual([]);
});

describe('a decision to publish without its copy', () => {
  it('is no version, however many there are, and keeps no later one from being published', () => {
    const invented = Array.from({ length: 60 }, (_, index) => publication(index + 2, String(index + 2)));
    const [first, real] = [publication(1, '1'), publication(70, '2', { body: writePublication(record, [1]) })];
    expect(numbersIn(read([first, ...invented], copiesOf('1')))).toEqual(['1']);
    const late = [...copiesOf('1'), copyOf('2', 69)];
    const versions = read([first, ...invented, real], late);
    expect(numbersIn(versions)).toEqual(['2', '1']);
    expect(versions[0]?.fileName).toBe(record.fileName);
    expect(findPublishing([first, ...invented, real], late)).toEqual([first, real]);
  });

  /** A publication recorded after others. */
  const following = (id: number, version: string, follows: readonly number[], given: Partial<Entry> = {}): Entry =>
    publication(id, version, { body: writePublication({ ...record, fileName: `${id}.docx` }, follows), ...given });

  it('is a version whose copy is gone where a later one was published while the copy was there', () => {
    const entries = [publication(1, '1'), following(2, '2', [1]), following(3, '3', [1, 2])];
    expect(numbersIn(read(entries, copiesOf('1', '3')))).toEqual(['3', '2', '1']);
    expect(numbersIn(read(entries, copiesOf('3')))).toEqual(['3', '2', '1']);
    expect(numbersIn(read(entries, copiesOf('1')))).toEqual(['1']);
  });

  it('is one also where those between have no copy either, or more follow than one record names', () => {
    const entries = Array.from({ length: 40 }, (_, index) =>
      following(
        index + 1,
        String(index + 1),
        Array.from({ length: index }, (__, earlier) => earlier + 1)
      )
    );
    expect(read(entries, copiesOf('40'))).toHaveLength(40);
  });

  it('is none where no later version names it: it may be invented', () => {
    const [first, invented] = [publication(1, '1'), publication(2, '20')];
    expect(numbersIn(read([first, invented, following(3, '30', [1])], copiesOf('1', '30')))).toEqual(['30', '1']);
    expect(numbersIn(read([first, invented, publication(3, '30')], copiesOf('1', '30')))).toEqual(['30', '1']);
  });

  it('is none because others without a copy, it itself, one about an earlier time, or an entry name it', () => {
    const entries = [
      publication(1, '1'),
      following(2, '2', [2, 3]),
      following(3, '3', [2, 3]),
      following(4, '30', [1, 4, 5]),
      publication(5, '5'),
      following(6, '6', [2, 3], { log: 'entries' })
    ];
    expect(numbersIn(read(entries, copiesOf('1', '30')))).toEqual(['30', '1']);
  });

  it('has its number from the decision that is named, not from one that was invented before it', () => {
    const entries = [publication(1, '1'), publication(2, '2'), following(3, '2', [1]), following(4, '3', [1, 3])];
    expect(read(entries, copiesOf('1', '3'))[1]).toMatchObject({ number: '2', fileName: '3.docx' });
  });

  it.each(['', 'x', '0', '-1', '1e0', '2;', '99999999999', ' ', '1,2'])('is not named by "%s"', (named) => {
    const body = `file: 3.docx\nfingerprint: 1:ab\nfollows decisions: ${named}`;
    const entries = [publication(1, '1'), publication(2, '2'), publication(3, '3', { body })];
    expect(numbersIn(read(entries, copiesOf('3')))).toEqual(['3']);
  });
});
