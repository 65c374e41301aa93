import type { Entry } from '../thread/entry';
import { clampBody } from '../thread/entry-limits';
import {
  findPublishing,
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
  body: writePublication({ ...record, fileName: `${id}.docx` }),
  anchor: null,
  version,
  author: chief,
  createdAt: new Date(Date.UTC(2026, 0, id)),
  ...given
});

/** Copies of the versions with these numbers, made when the year began. */
const copiesOf = (...numbers: readonly string[]): readonly PublishedCopy[] =>
  numbers.map((number) => ({ name: `${number}.docx`, madeAt: new Date(Date.UTC(2026, 0, 1)) }));
const read = (entries: readonly Entry[], copies = copiesOf(...entries.map(({ version }) => version))) =>
  readPublishedVersions(entries, copies, (copy) => `/versions/${copy}`);
const numbersIn = (versions: ReturnType<typeof read>): readonly string[] => versions.map(({ number }) => number);

describe('the record of a publication', () => {
  it('reads back as it was written, whatever the note says', () => {
    expect(readPublication(writePublication(record))).toEqual(record);
    const plain = { ...record, note: '', notShown: [] };
    expect(readPublication(writePublication(plain))).toEqual(plain);
  });

  it('stays within what one entry may carry, and says that there was more', () => {
    const long = {
      ...record,
      note: 'x\n'.repeat(9_000),
      notShown: Array.from({ length: 500 }, (_, index) => `A picture ${index} `.repeat(30))
    };
    const body = writePublication(long);
    expect(clampBody(body)).toBe(body);
    expect(readPublication(body)?.notShown).toHaveLength(30);
    expect(readPublication(body)?.notShown.at(-1)).toBe('…');
  });

  it('is none where it names no file', () => {
    expect(['', 'file:', 'A file was published', '\nfile: late.docx'].map(readPublication)).toEqual(
      Array.from({ length: 4 })
    );
  });
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

describe('a decision to publish without its copy', () => {
  it('is no version, however many there are, and keeps no later one from being published', () => {
    const invented = Array.from({ length: 60 }, (_, index) => publication(index + 2, String(index + 2)));
    const [first, real] = [publication(1, '1'), publication(70, '2', { body: writePublication(record) })];
    expect(numbersIn(read([first, ...invented], copiesOf('1')))).toEqual(['1']);
    const late = [...copiesOf('1'), { name: '2.docx', madeAt: new Date(Date.UTC(2026, 0, 69)) }];
    const versions = read([first, ...invented, real], late);
    expect(numbersIn(versions)).toEqual(['2', '1']);
    expect(versions[0]?.fileName).toBe(record.fileName);
    expect(findPublishing([first, ...invented, real], late)).toEqual([first, real]);
  });

  it('is a version whose copy is gone where a later one was published', () => {
    const versions = read([publication(1, '1'), publication(2, '2'), publication(3, '3')], copiesOf('1', '3'));
    expect(numbersIn(versions)).toEqual(['3', '2', '1']);
  });
});
