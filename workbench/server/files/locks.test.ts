import '../testing/all-of-pnp';

import type { IFile } from '@pnp/sp/files';

import { people, startTestSharePoint } from '../testing/start-sharepoint';
import type { TestSharePoint } from '../testing/start-sharepoint';

let sharePoint: TestSharePoint;
const path = (): string => `${new URL(sharePoint.url).pathname}/Shared Documents/a.docx`;
const origin = (): string => new URL(sharePoint.url).origin;
const file = (login: string): IFile => sharePoint.as(login).web.getFileByServerRelativePath(path());

async function word(method: 'POST' | 'DELETE'): Promise<void> {
  await fetch(`${origin()}/_workbench/word?path=${encodeURIComponent(path())}`, {
    method,
    headers: { 'X-Workbench-User': people.member }
  });
}

const plan = (effect: object): Promise<Response> =>
  fetch(`${origin()}/_workbench/faults`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ url: '$value', effect })
  });

beforeEach(async () => {
  sharePoint = await startTestSharePoint();
  const { lists } = sharePoint.as(people.owner).web;
  await lists.getByTitle('Documents').rootFolder.files.addUsingPath('a.docx', 'one');
});
afterEach(() => sharePoint.close());

describe('a file open in Word (tenant 12)', () => {
  const locked = { status: 423, message: expect.stringContaining('-2147018894') as string };

  it.each<[string, (login: string) => Promise<unknown>]>([
    ['its bytes', (login) => file(login).setContent('two')],
    ['a column', async (login) => (await file(login).getItem()).update({ Title: 'x' })],
    [
      'a column by its form',
      async (login) => (await file(login).getItem()).validateUpdateListItem([{ FieldName: 'Title', FieldValue: 'x' }])
    ],
    ['its name', (login) => file(login).moveByPath(path().replace('a.docx', 'b.docx'), false)],
    ['its place, for the recycle bin', (login) => file(login).recycle()],
    ['its existence', (login) => file(login).delete()]
  ])('keeps everyone from changing %s until it is closed', async (_what, change) => {
    await word('POST');
    await expect(change(people.owner)).rejects.toMatchObject(locked);
    expect(await file(people.owner).getText()).toBe('one');
    await word('DELETE');
    await change(people.owner);
  });

  it('names who has it open', async () => {
    await word('POST');
    expect(await file(people.owner).getLockedByUser()).toMatchObject({ Email: people.member });
  });
});

describe('a file someone has checked out (tenant 12)', () => {
  it('is locked for others, until it is checked in or an owner ends it', async () => {
    await file(people.member).checkout();
    expect(await file(people.owner)()).toMatchObject({ CheckOutType: 0 });
    await expect(file(people.other).setContent('two')).rejects.toMatchObject({ status: 423 });
    await expect(file(people.other).undoCheckout()).rejects.toMatchObject({ status: 423 });
    await file(people.member).checkin();
    await file(people.other).checkout();
    await file(people.owner).undoCheckout();
    await file(people.other).setContent('two');
  });

  it('keeps no drafts here: a change before it is checked in is refused by name', async () => {
    await file(people.member).checkout();
    await expect(file(people.member).setContent('two')).rejects.toMatchObject({ status: 501 });
  });
});

describe('the bytes of a file (tenant 12)', () => {
  it('are refused by a device policy', async () => {
    await plan({ kind: 'download-refused' });
    await expect(file(people.member).getText()).rejects.toMatchObject({ status: 403 });
    expect(await file(people.member).getText()).toBe('one');
  });

  it('are those of an encrypted container when a label protects it', async () => {
    await plan({ kind: 'labeled' });
    const bytes = new Uint8Array(await file(people.member).getBuffer());
    expect([...bytes.slice(0, 8)]).toEqual([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  });
});
