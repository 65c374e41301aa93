import '../testing/all-of-pnp';

import type { IItems } from '@pnp/sp/items';
import type { IList } from '@pnp/sp/lists';

import { makeList } from '../testing/make-list';
import { people, startTestSharePoint, TEST_NOW } from '../testing/start-sharepoint';
import type { TestSharePoint } from '../testing/start-sharepoint';

let sharePoint: TestSharePoint;

const list = (login: string = people.owner): IList => sharePoint.as(login).web.lists.getByTitle('Entries');
const items = (login: string = people.member): IItems => list(login).items;
const root = (): string => `${new URL(sharePoint.url).pathname}/Lists/Entries`;
const setFormula = (ValidationFormula: string | null, ValidationMessage = 'The period is over.'): Promise<unknown> =>
  // PnPjs does not know that null takes the formula away.
  list().update({ ValidationFormula: ValidationFormula as string, ValidationMessage });

async function start(options: Parameters<typeof startTestSharePoint>[0] = {}): Promise<void> {
  sharePoint = await startTestSharePoint(options);
  const { store } = sharePoint.sharePoint;
  makeList(store, { title: 'Entries', url: 'Lists/Entries', settings: { EnableFolderCreation: true } }, [
    { title: 'Contract', type: 'Number' },
    { title: 'Due Date', internalName: 'DueDate', type: 'DateTime' },
    { title: 'Done', type: 'Boolean' },
    { title: 'Body', type: 'Note' },
    { title: 'Who', type: 'User' }
  ]);
}

async function codeOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'accepted',
    async (error: { response: Response }) =>
      String(((await error.response.json()) as { 'odata.error': { code: string } })['odata.error'].code)
  );
}

const refused = '-2130575162, Microsoft.SharePoint.SPListDataValidationException';
const fault = (effect: object): Promise<Response> =>
  fetch(`${new URL(sharePoint.url).origin}/_workbench/faults`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ effect, times: null })
  });

beforeEach(() => start());
afterEach(() => sharePoint.close());

describe('list validation (tenant 14)', () => {
  it('refuses an item that does not meet the formula, and accepts one that does', async () => {
    await setFormula('=[Contract]=1');
    await expect(items().add({ Title: 'x', Contract: 2 })).rejects.toMatchObject({ status: 500 });
    expect(await codeOf(items().add({ Title: 'x', Contract: 2 }))).toBe(refused);
    expect(await codeOf(items().add({ Title: 'x', Contract: 1 }))).toBe('accepted');
  });

  it('is asked at every change, and lets nothing of a refused one in', async () => {
    const { Id } = (await items().add({ Title: 'kept', Contract: 1 })) as { Id: number };
    await setFormula('=[Contract]=1');
    expect(await codeOf(items().getById(Id).update({ Contract: 2 }))).toBe(refused);
    expect(await items().getById(Id)()).toMatchObject({ Title: 'kept', Contract: 1 });
    expect(await codeOf(items().getById(Id).update({ Title: 'new' }))).toBe('accepted');
  });

  it('is asked in batches, each part for itself', async () => {
    await setFormula('=[Contract]=1');
    const [batched, execute] = sharePoint.as(people.member).batched();
    const outcomes = Promise.all(
      [2, 1].map((Contract) => codeOf(batched.web.lists.getByTitle('Entries').items.add({ Title: 'x', Contract })))
    );
    await execute();
    expect(await outcomes).toEqual([refused, 'accepted']);
    expect(await items()()).toHaveLength(1);
  });

  it('is told by forms among their verdicts, with the message', async () => {
    await setFormula('=[Contract]=1');
    const add = (contract: string): ReturnType<IList['addValidateUpdateItemUsingPath']> =>
      list(people.member).addValidateUpdateItemUsingPath(
        [
          { FieldName: 'Title', FieldValue: 'x' },
          { FieldName: 'Contract', FieldValue: contract }
        ],
        root()
      );
    expect(await add('2')).toContainEqual(
      expect.objectContaining({ HasException: true, ErrorCode: -2130575162, ErrorMessage: 'The period is over.' })
    );
    expect(await items()()).toEqual([]);
    expect((await add('1')).some((verdict) => verdict.HasException)).toBe(false);
    expect(
      await items()
        .getById(1)
        .validateUpdateListItem([{ FieldName: 'Contract', FieldValue: '3' }])
    ).toContainEqual(expect.objectContaining({ HasException: true, ErrorMessage: 'The period is over.' }));
  });

  it('is asked of folders and files too', async () => {
    await setFormula('=[Contract]=1');
    const folder = await list().addValidateUpdateItemUsingPath(
      [{ FieldName: 'Title', FieldValue: 'c1' }],
      root(),
      false,
      '',
      { leafName: 'c1', objectType: 1 }
    );
    expect(folder.some((verdict) => verdict.HasException)).toBe(true);
    const documents = sharePoint.as(people.owner).web.lists.getByTitle('Documents');
    await documents.update({ ValidationFormula: '=LEN([Title])>0' });
    await expect(documents.rootFolder.files.addUsingPath('a.txt', 'a')).rejects.toMatchObject({ status: 500 });
    expect(await documents.items()).toEqual([]);
  });

  it('reads dates, choices of yes and no, and columns by title or internal name', async () => {
    await setFormula('=AND(OR([Due Date]>NOW(),ISBLANK(DueDate)),NOT([Done]))');
    const add = (values: object): Promise<string> => codeOf(items().add({ Title: 'x', ...values }));
    expect(await add({ DueDate: '2026-03-02T09:00:01Z' })).toBe('accepted');
    expect(await add({ DueDate: '2026-03-02T09:00:00Z' })).toBe(refused);
    expect(await add({ Done: true })).toBe(refused);
    expect(await add({})).toBe('accepted');
  });

  it('opens and closes by the clock of the server', async () => {
    await setFormula('=AND(NOW()>=DATE(2026,3,2)+TIME(9,5,0),NOW()<DATE(2026,3,2)+TIME(9,10,0))');
    const at = async (time: string): Promise<string> => {
      sharePoint.setNow(new Date(`2026-03-02T${time}Z`));
      return codeOf(items().add({ Title: time }));
    };
    expect([await at('09:04:59'), await at('09:05:00'), await at('09:09:59'), await at('09:10:00')]).toEqual([
      refused,
      'accepted',
      'accepted',
      refused
    ]);
  });

  it('reads the clock in the zone of the site', async () => {
    await sharePoint.close();
    await start({ zone: 'America/New_York' });
    await setFormula('=NOW()<DATE(2026,3,2)+TIME(4,30,0)');
    expect(await codeOf(items().add({ Title: 'it is four in New York' }))).toBe('accepted');
    sharePoint.setNow(new Date('2026-03-02T09:30:00Z'));
    expect(await codeOf(items().add({ Title: 'half past four' }))).toBe(refused);
  });

  it('refuses everything when it comes to no value', async () => {
    await setFormula('=1/[Contract]>0');
    expect(await codeOf(items().add({ Title: 'x', Contract: 0 }))).toBe(refused);
  });

  it('is shown with the titles of columns, also after one got a new title', async () => {
    await setFormula('=DueDate>NOW()');
    await list().fields.getByInternalNameOrTitle('DueDate').update({ Title: 'Closes' });
    const shown = await list().select('ValidationFormula', 'ValidationMessage')();
    expect(shown).toMatchObject({ ValidationFormula: '=[Closes]>NOW()', ValidationMessage: 'The period is over.' });
    await setFormula(null);
    expect(await list().select('ValidationFormula')()).toMatchObject({ ValidationFormula: null });
    expect(await codeOf(items().add({ Title: 'x' }))).toBe('accepted');
  });

  it.each([
    ['is not well formed', '=AND([Contract]=1'],
    ['names an unknown column', '=[Nothing]=1'],
    ['reads long text', '=[Body]="x"'],
    ['reads people', '=[Who]="x"'],
    ['calls an unknown function', '=VLOOKUP([Contract],1)'],
    ['is longer than 1,024 characters', `=[Contract]=${'1'.repeat(1014)}`]
  ])('does not take a formula that %s', async (_what, formula) => {
    await expect(setFormula(formula)).rejects.toMatchObject({ status: 400 });
    expect(await codeOf(items().add({ Title: 'x' }))).toBe('accepted');
  });

  it('takes a formula of 1,024 characters, and is set only by who manages the list', async () => {
    await setFormula(`=[Contract]<${'1'.repeat(1012)}`);
    await expect(list(people.visitor).update({ ValidationFormula: '=TRUE' })).rejects.toMatchObject({ status: 403 });
  });
});

describe('a clock that formulas do not read as hoped (tenant 14)', () => {
  const setNow = (time: string): void => sharePoint.setNow(new Date(`2026-03-02T${time}Z`));

  it('is frozen at the moment the formula was set', async () => {
    await fault({ kind: 'formula-clock', clock: 'frozen' });
    await setFormula('=NOW()<DATE(2026,3,2)+TIME(9,10,0)');
    setNow('23:00:00');
    expect(await codeOf(items().add({ Title: 'long after' }))).toBe('accepted');
  });

  it('is that of another zone', async () => {
    await sharePoint.close();
    await start({ zone: 'America/New_York' });
    await fault({ kind: 'formula-clock', clock: 'utc' });
    await setFormula('=NOW()<DATE(2026,3,2)+TIME(4,30,0)');
    expect(await codeOf(items().add({ Title: 'four in New York' }))).toBe(refused);
  });

  it('cannot be asked at all', async () => {
    await fault({ kind: 'formula-clock', clock: 'refused' });
    await expect(setFormula('=NOW()>[Due Date]')).rejects.toMatchObject({ status: 400 });
    await setFormula('=[Contract]=1');
    expect(sharePoint.sharePoint.store.now()).toEqual(TEST_NOW);
  });
});

describe('column validation (tenant 14)', () => {
  it('refuses a value that does not meet the formula', async () => {
    const field = list().fields.getByInternalNameOrTitle('Contract');
    await field.update({ ValidationFormula: '=[Contract]>0', ValidationMessage: 'Above zero.' });
    expect(await field()).toMatchObject({ ValidationFormula: '=[Contract]>0', ValidationMessage: 'Above zero.' });
    const code = '-2130575163, Microsoft.SharePoint.SPListDataValidationException';
    expect(await codeOf(items().add({ Title: 'x', Contract: 0 }))).toBe(code);
    const form = await list(people.member).addValidateUpdateItemUsingPath(
      [
        { FieldName: 'Title', FieldValue: 'x' },
        { FieldName: 'Contract', FieldValue: '0' }
      ],
      root()
    );
    expect(form).toContainEqual(
      expect.objectContaining({ FieldName: 'Contract', HasException: true, ErrorMessage: 'Above zero.' })
    );
  });

  it('comes from the XML of a column', async () => {
    const xml =
      '<Field Type="Text" Name="Code" DisplayName="Code"><Validation Message="3">=LEN(Code)=3</Validation></Field>';
    await list().fields.createFieldAsXml(xml);
    await expect(items().add({ Title: 'x', Code: 'ab' })).rejects.toMatchObject({ status: 500 });
    expect((await list().fields.getByInternalNameOrTitle('Code')()).SchemaXml).toContain('<Validation Message="3">');
  });

  it('may read its own column only, and columns of some types only', async () => {
    const contract = list().fields.getByInternalNameOrTitle('Contract');
    await expect(contract.update({ ValidationFormula: '=[Done]' })).rejects.toThrow(/cannot refer to another column/);
    const done = list().fields.getByInternalNameOrTitle('Done');
    await expect(done.update({ ValidationFormula: '=[Done]' })).rejects.toMatchObject({ status: 400 });
  });
});
