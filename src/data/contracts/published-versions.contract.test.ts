/**
 * @jest-environment node
 */
import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/security';
import type { Contract } from '../../domain/contracts/contract';
import { MOST_NUMBERS } from '../../domain/contracts/versions/publication-record';
import { contractDecisions } from '../../lists/contract-decisions';
import { contracts } from '../../lists/contracts';
import { contractVersions } from '../../lists/contract-versions';
import { newVersion, publishContract, readContract } from '../../testing/contracts/publish-contract';
import { planFault } from '../../testing/plan-fault';
import { TestClock } from '../../testing/time/test-clock';
import { TEST_NOW } from '../../../workbench/server/testing/start-sharepoint';
import { startHospital, type TestHospital } from '../../testing/start-hospital';
import { addressOfPath } from '../sharepoint/server-path';
import { listOf } from '../sharepoint/suite-site';
import { createContractRepository } from './create-contract-repository';

const [owner, chief, deputy, physician] = ['robin.ashdown', 'helen.marsh', 'victor.adeyemi', 'amara.okafor'];

let hospital: TestHospital;

beforeEach(async () => {
  hospital = await startHospital();
});
afterEach(() => hospital.close());

/** The site as a page sees it that has learned its time. */
const as = (name: string) => createContractRepository({ ...hospital.siteAs(name), clock: new TestClock(TEST_NOW) });
const textOf = (bytes: ArrayBuffer): string => new TextDecoder().decode(bytes);
const numbersOf = ({ versions }: Contract): readonly string[] => versions.map(({ number }) => number);

const folderAs = (name: string, { id }: Contract) => {
  const { sp, webPath } = hospital.siteAs(name);
  return sp.web.getFolderByServerRelativePath(`${webPath}/${contractVersions.url}/contract-${id}`);
};
const copiesOf = async (contract: Contract): Promise<readonly string[]> =>
  (await folderAs(owner, contract).files<{ Name: string }[]>()).map(({ Name }) => Name);

describe('a contract', () => {
  it('has no version before one is published, and its facts are the office’s', async () => {
    const id = await as(chief).createContract({ title: ' Call pay ', year: 2027, summary: 'For surgeons' });
    const facts = { title: 'Call pay', year: 2027, summary: 'For surgeons', version: '', versions: [] };
    expect(await readContract(as(physician), id)).toMatchObject(facts);
    const seen = await readContract(as(deputy), id);
    await as(deputy).changeContract(seen, { title: 'Call pay, revised', summary: '' });
    const changed = { title: 'Call pay, revised', year: undefined, summary: '' };
    expect(await readContract(as(physician), id)).toMatchObject(changed);
    await expect(as(physician).changeContract({ id, ...changed }, facts)).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(as(physician).createContract(facts)).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('is made once though the answer was lost, and another time by someone else', async () => {
    const facts = { title: 'Call pay', year: 2027, summary: '' };
    await planFault(hospital, {
      url: `*${contracts.url}')/items`,
      method: 'POST',
      effect: { kind: 'drop', moment: 'after' }
    });
    await expect(as(chief).createContract(facts)).rejects.toThrow('fetch failed');
    const id = await as(chief).createContract(facts);
    expect((await as(chief).readContractsState()).contracts.map((contract) => contract.id)).toEqual([id]);
    expect(await as(deputy).createContract(facts)).not.toBe(id);
  });
});

it('a new contract with the facts of one that is published is another one', async () => {
  const facts = { title: 'Agreement', year: 2026, summary: '' };
  const published = await publishContract(as(chief), facts.title);
  const second = await as(chief).createContract(facts);
  expect(second).not.toBe(published.id);
  expect(await as(chief).createContract(facts, 'office')).toBe(second);
});

describe('a published version', () => {
  it('is read by physicians with the words it had, each under its number, with what the office said', async () => {
    const contract = await publishContract(as(chief), 'Agreement', ['Call on four weekends.']);
    const second = newVersion('Call on five weekends.', {
      number: '2',
      note: 'One weekend more',
      notShown: ['A picture']
    });
    expect(await as(deputy).publishVersion(contract.id, second)).toBe('2');
    const read = await readContract(as(physician), contract.id);
    expect(read.version).toBe('2');
    expect(numbersOf(read)).toEqual(['2', '1']);
    expect(read.versions[0]).toMatchObject({
      fileName: 'agreement.docx',
      publishedBy: { name: 'Dr. Victor Adeyemi' },
      fingerprint: second.fingerprint,
      note: 'One weekend more',
      notShown: ['A picture']
    });
    expect(textOf(await as(physician).readFile(read, '1'))).toBe('Call on four weekends.');
    expect(textOf(await as(physician).readFile(read, '2'))).toBe('Call on five weekends.');
  });

  it.each(['Addendum #3.docx', '100% call.docx', 'R&D + Süd.pdf', "Dr. O'Neil, 2026 (draft);v=1.DOCX", '%23.docx'])(
    'keeps the name of its file, and is opened at the address of its copy: %s',
    async (fileName) => {
      const contract = await publishContract(as(chief), 'Agreement', []);
      await as(chief).publishVersion(contract.id, newVersion(fileName, { fileName }));
      const [version] = (await readContract(as(physician), contract.id)).versions;
      expect(version?.fileName).toBe(fileName);
      const address = new URL(addressOfPath(version?.filePath ?? ''), hospital.sharePoint.url);
      const response = await fetch(address, { headers: { 'X-Workbench-User': `${physician}@hospital.example` } });
      expect(await response.text()).toBe(fileName);
    }
  );

  it.each(['', '0', '7', '01', '1.0', '../1'])('is none that was never published: "%s"', async (number) => {
    const contract = await publishContract(as(chief), 'Agreement');
    await expect(as(physician).readFile(contract, number)).rejects.toMatchObject({ kind: 'notFound' });
  });

  it('is known at the first look and by the next, and gone when an owner takes the decision away', async () => {
    const before = await as(physician).readContractsState();
    const contract = await publishContract(as(chief), 'Agreement');
    const after = await as(physician).readNews(before, 'content');
    expect(after.contracts.map(numbersOf)).toEqual([['1']]);
    const site = hospital.siteAs(owner);
    const decision = after.logs.decisions.entries.find(({ kind }) => kind === 'published');
    await listOf(site, site.sp, contractDecisions)
      .items.getById(decision?.id ?? 0)
      .recycle();
    expect((await as(physician).readNews(after, 'content')).contracts.map(numbersOf)).toEqual([[]]);
    expect(await copiesOf(contract)).toEqual(['1.docx']);
  });

  it('is said to be missing when an owner removed its copy, and the others stay', async () => {
    const contract = await publishContract(as(chief), 'Agreement', ['one', 'two']);
    await hospital
      .siteAs(owner)
      .sp.web.getFileByServerRelativePath(contract.versions[0]?.filePath ?? '')
      .recycle();
    await expect(as(physician).readFile(contract, '2')).rejects.toMatchObject({ kind: 'notFound' });
    expect(textOf(await as(physician).readFile(contract, '1'))).toBe('one');
  });

  it('is published by the office alone', async () => {
    const contract = await publishContract(as(chief), 'Agreement', []);
    for (const name of [physician, 'priya.nair', 'owen.gallagher'])
      await expect(as(name).publishVersion(contract.id, newVersion('forged'))).rejects.toMatchObject({
        kind: 'forbidden'
      });
    expect(numbersOf(await readContract(as(physician), contract.id))).toEqual([]);
  });
});

it('a published version is said to be changed, by whom and when, where someone of the office changed its copy past the page', async () => {
  const contract = await publishContract(as(chief), 'Agreement', ['one', 'two']);
  expect(contract.versions.map(({ changed }) => changed)).toEqual([undefined, undefined]);
  const { sp } = hospital.siteAs(deputy);
  const copy = sp.web.getFileByServerRelativePath(contract.versions[0]?.filePath ?? '');
  const item = await copy.getItem();
  const { Id: deputyId } = await sp.web.currentUser();
  const levels = await sp.web.roleDefinitions.select('Id', 'RoleTypeKind')();
  await item.breakRoleInheritance(true, false);
  await item.roleAssignments.add(deputyId, levels.find(({ RoleTypeKind }) => RoleTypeKind === 5)?.Id ?? 0);
  const changedAt = new Date(TEST_NOW.getTime() + 86_400_000);
  hospital.sharePoint.setNow(changedAt);
  await copy.setContent('Call on every weekend.');
  await item.resetRoleInheritance();
  const { versions } = await readContract(as(physician), contract.id);
  expect(versions.map(({ changed }) => changed)).toEqual([
    { by: { id: deputyId, name: 'Dr. Victor Adeyemi' }, at: changedAt },
    undefined
  ]);
});

describe('what is no publication', () => {
  it('changes neither version nor read marks: an edit of the contract’s columns', async () => {
    const contract = await publishContract(as(chief), 'Agreement');
    const period = { ...contract.period, opens: new Date('2026-01-15T14:30:00Z') };
    await as(chief).changePeriod(contract, period, true);
    const read = { log: 'entries', kind: 'read', key: 'read-1', parentKey: '', body: '', anchor: null } as const;
    await as(physician).post({ ...read, contractId: contract.id, version: contract.version });
    const before = await as(physician).readContractsState();
    const site = hospital.siteAs(chief);
    const item = listOf(site, site.sp, contracts).items.getById(contract.id);
    await item.update({ ContractSummary: 'Filled in on SharePoint’s form' });
    await item.validateUpdateListItem([{ FieldName: 'Title', FieldValue: 'Renamed' }]);
    const after = await as(physician).readNews(before, 'content');
    expect(after.contracts[0]).toMatchObject({ title: 'Renamed', summary: 'Filled in on SharePoint’s form' });
    expect(after.contracts[0]?.versions).toEqual(before.contracts[0]?.versions);
    expect(after.logs).toEqual(before.logs);
  });

  it('is a decision without its copy, however many someone of the office writes past the page', async () => {
    const contract = await publishContract(as(chief), 'Agreement');
    const site = hospital.siteAs(deputy);
    for (let number = 2; number <= 60; number += 1)
      await listOf(site, site.sp, contractDecisions).addValidateUpdateItemUsingPath(
        [
          { FieldName: 'Title', FieldValue: 'Version' },
          { FieldName: 'EntryKey', FieldValue: `published-${contract.id}-${number}` },
          { FieldName: 'EntryKind', FieldValue: 'published' },
          { FieldName: 'EntryBody', FieldValue: 'file: invented.docx\nfingerprint: 1:ab' },
          { FieldName: 'DocumentVersion', FieldValue: String(number) }
        ],
        `${site.webPath}/${contractDecisions.url}/contract-${contract.id}`
      );
    expect(await readContract(as(physician), contract.id)).toEqual(contract);
    hospital.sharePoint.setNow(new Date(TEST_NOW.getTime() + 60_000));
    expect(await as(deputy).publishVersion(contract.id, newVersion('two', { number: '2' }))).toBe('2');
    const read = await readContract(as(physician), contract.id);
    expect(numbersOf(read)).toEqual(['2', '1']);
    expect(textOf(await as(physician).readFile(read, '2'))).toBe('two');
    expect(await as(chief).publishVersion(contract.id, newVersion('later', { number: '52' }))).toBe('52');
    expect(numbersOf(await readContract(as(physician), contract.id))).toEqual(['52', '2', '1']);
  });

  it('is, once its copy is gone, the newest one: the one before it is read then', async () => {
    const contract = await publishContract(as(chief), 'Agreement', ['one', 'two', 'three']);
    const removeCopy = (at: number): Promise<unknown> =>
      hospital
        .siteAs(owner)
        .sp.web.getFileByServerRelativePath(contract.versions[at]?.filePath ?? '')
        .recycle();
    await removeCopy(1);
    expect(numbersOf(await readContract(as(physician), contract.id))).toEqual(['3', '2', '1']);
    await removeCopy(0);
    expect(numbersOf(await readContract(as(physician), contract.id))).toEqual(['1']);
  });

  it('changes nothing readers see: a file put into the library, replaced, or checked in', async () => {
    const contract = await publishContract(as(chief), 'Agreement');
    const folder = folderAs(owner, contract);
    await folder.files.addUsingPath('2.docx', 'Call on six weekends.');
    await folder.files.addUsingPath('draft.docx', 'one', { Overwrite: true });
    await folder.files.addUsingPath('draft.docx', 'two', { Overwrite: true });
    const draft = folder.files.getByUrl('draft.docx');
    await draft.checkout();
    await draft.checkin('by the office');
    const read = await readContract(as(physician), contract.id);
    expect(read).toEqual(contract);
    expect(textOf(await as(physician).readFile(read, '1'))).toBe('Call on four weekends.');
  });

  it('is refused of the office: writing over a copy, checking it out, renaming and removing it', async () => {
    const contract = await publishContract(as(chief), 'Agreement');
    const folder = folderAs(chief, contract);
    const copy = folder.files.getByUrl('1.docx');
    const item = await copy.getItem();
    const attempts = [
      () => folder.files.addUsingPath('1.docx', 'rewritten', { Overwrite: true }),
      () => copy.setContent('rewritten'),
      () => copy.checkout(),
      () => copy.moveByPath(`${hospital.siteAs(chief).webPath}/${contractVersions.url}/contract-1/9.docx`, false),
      () => copy.recycle(),
      () => copy.delete(),
      () => item.update({ VersionRemarks: 'rewritten' })
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ status: 403 });
    expect(textOf(await as(physician).readFile(contract, '1'))).toBe('Call on four weekends.');
  });
});

describe('publishing that does not go smoothly', () => {
  let contract: Contract;
  const [upload, decide] = ['*/contract-*Files/AddUsingPath*', `*${contractDecisions.url}')/AddValidateUpdateItem*`];

  beforeEach(async () => {
    contract = await publishContract(as(chief), 'Agreement', ['one']);
  });

  it.each([
    ['before the copy was stored', upload, 'before'],
    ['after the copy was stored', upload, 'after'],
    ['before the decision was recorded', decide, 'before'],
    ['after the decision was recorded', decide, 'after']
  ] as const)('goes on where it ended: the connection broke %s', async (_, url, moment) => {
    const version = newVersion('two', { number: '2', note: 'Shorter' });
    await planFault(hospital, { url, method: 'POST', effect: { kind: 'drop', moment } });
    await expect(as(chief).publishVersion(contract.id, version)).rejects.toThrow('fetch failed');
    expect(await as(chief).publishVersion(contract.id, version)).toBe('2');
    const read = await readContract(as(physician), contract.id);
    expect(numbersOf(read)).toEqual(['2', '1']);
    expect(textOf(await as(physician).readFile(read, '2'))).toBe('two');
    expect(await copiesOf(contract)).toEqual(['1.docx', '2.docx']);
    const { decisions } = (await as(physician).readContractsState()).logs;
    expect(decisions.entries.filter(({ kind }) => kind === 'published')).toHaveLength(2);
  });

  it('takes the next number where a copy no one recorded has other words', async () => {
    await folderAs(chief, contract).files.addUsingPath('2.docx', 'someone else’s');
    expect(await as(chief).publishVersion(contract.id, newVersion('two', { number: '2' }))).toBe('3');
    const read = await readContract(as(physician), contract.id);
    expect(numbersOf(read)).toEqual(['3', '1']);
    expect(textOf(await as(physician).readFile(read, '3'))).toBe('two');
  });

  it('leaves a copy someone else stored to them, whatever a colleague writes about it past the page', async () => {
    await folderAs(chief, contract).files.addUsingPath('2.docx', 'two');
    const site = hospital.siteAs(deputy);
    await listOf(site, site.sp, contractDecisions).addValidateUpdateItemUsingPath(
      [
        { FieldName: 'Title', FieldValue: 'Version' },
        { FieldName: 'EntryKey', FieldValue: 'stolen' },
        { FieldName: 'EntryKind', FieldValue: 'published' },
        { FieldName: 'EntryBody', FieldValue: 'file: other.docx\nfingerprint: 1:ab\n\nNote by the deputy' },
        { FieldName: 'DocumentVersion', FieldValue: '2' }
      ],
      `${site.webPath}/${contractDecisions.url}/contract-${contract.id}`
    );
    expect(numbersOf(await readContract(as(physician), contract.id))).toEqual(['1']);
    expect(await as(deputy).publishVersion(contract.id, newVersion('two', { number: '2' }))).toBe('3');
    expect(await as(chief).publishVersion(contract.id, newVersion('two', { number: '2' }))).toBe('2');
    const { versions } = await readContract(as(physician), contract.id);
    expect(versions.map(({ number, publishedBy }) => `${number} ${publishedBy.name}`)).toEqual([
      '3 Dr. Victor Adeyemi',
      '2 Dr. Helen Marsh',
      '1 Dr. Helen Marsh'
    ]);
  });

  it('says where files no one published have all numbers, and goes on when an owner removed them', async () => {
    const numbers = Array.from({ length: MOST_NUMBERS }, (_, index) => index + 2);
    for (const number of numbers) await folderAs(deputy, contract).files.addUsingPath(`${number}.docx`, 'abc');
    const version = newVersion('two', { number: '2' });
    await expect(as(chief).publishVersion(contract.id, version)).rejects.toMatchObject({
      kind: 'tooMany',
      message: expect.stringContaining(`/${contractVersions.url}/contract-${contract.id}/2.* … 51.*`)
    });
    await folderAs(owner, contract).files.getByUrl('2.docx').recycle();
    expect(await as(chief).publishVersion(contract.id, version)).toBe('2');
  });

  it('takes the next number where a copy of another kind has it', async () => {
    await folderAs(chief, contract).files.addUsingPath('2.pdf', 'two');
    expect(await as(chief).publishVersion(contract.id, newVersion('two', { number: '2' }))).toBe('3');
  });

  it.each([
    ['other words', 'Call on six weekends.', 'agreement.docx'],
    ['another kind of file', 'Call on six weekends.', 'agreement.pdf']
  ])('gives each of two who publish at once a number of their own: %s', async (_, words, fileName) => {
    const numbers = await Promise.all([
      as(chief).publishVersion(contract.id, newVersion('Call on five weekends.', { number: '2' })),
      as(deputy).publishVersion(contract.id, newVersion(words, { number: '2', fileName }))
    ]);
    expect(new Set(numbers).size).toBe(2);
    const read = await readContract(as(physician), contract.id);
    expect(numbersOf(read)).toHaveLength(3);
    expect(textOf(await as(physician).readFile(read, numbers[0]))).toBe('Call on five weekends.');
    expect(textOf(await as(physician).readFile(read, numbers[1]))).toBe(words);
  });

  it('publishes a text again when that is what someone does', async () => {
    expect(await as(chief).publishVersion(contract.id, newVersion('one', { number: '2' }))).toBe('2');
    expect(numbersOf(await readContract(as(physician), contract.id))).toEqual(['2', '1']);
  });
});
