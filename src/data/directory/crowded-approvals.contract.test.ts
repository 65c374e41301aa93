/**
 * @jest-environment node
 */
import { approvedAt } from '../../domain/directory/approvals';
import type { Directory, Liaison } from '../../domain/directory/directory';
import { personField } from '../../domain/directory/liaison-draft';
import { approvals, departments } from '../../lists';
import { fillList } from '../../testing/fill-list';
import { startHospital, type TestHospital } from '../../testing/start-hospital';
import { listOf } from '../sharepoint/suite-site';
import { createDirectoryReader } from './reader';
import { createDirectoryWriter } from './writer';

/** More than the first request reads, and than SharePoint looks through at once. */
const CROWD = 5_050;
const CROWD_MS = 60_000;

let hospital: TestHospital;
const writerAs = (name: string) => createDirectoryWriter(hospital.siteAs(name));
const readerAs = (name: string) => createDirectoryReader(hospital.siteAs(name));

async function nameApprover(card: Liaison, name: string): Promise<Liaison> {
  const [person] = await writerAs('keiko.arai').searchPeople(name);
  return writerAs('keiko.arai').liaisons.save(card.id, card.etag, { approvingExecutive: personField(person) });
}
const cardIn = ({ liaisons }: Directory): Liaison => {
  const card = liaisons.find(({ name }) => name === 'Keiko Arai');
  if (!card) throw new Error('The card is gone.');
  return card;
};
const approvalIn = (directory: Directory): string | undefined =>
  approvedAt(cardIn(directory), 'approvingExecutive', directory.approvals);

beforeAll(async () => {
  hospital = await startHospital();
});
afterAll(() => hospital.close());

describe('where someone adds thousands of approvals', () => {
  beforeAll(async () => {
    const card = await nameApprover(cardIn((await readerAs('keiko.arai').readAll()).directory), 'theodore');
    await writerAs('theodore.lang').approveLiaison(card, false);
    await writerAs('amara.okafor').approveLiaison(card, false);
    const row = { Title: 'x', LiaisonId: card.id, ApprovalKind: 'takenBack' };
    fillList(
      hospital,
      'priya.nair',
      approvals,
      Array.from({ length: CROWD }, () => row)
    );
  }, CROWD_MS);

  it('those of the people whom cards name still count, and the others are not read', async () => {
    const { directory } = await readerAs('marcus.lindqvist').readAll();
    expect(approvalIn(directory)).toEqual(expect.any(String));
    expect(directory.approvals.length).toBeLessThan(100);
  });

  it('an approval is known as soon as a card names who gave it', async () => {
    const known = await readerAs('marcus.lindqvist').readAll();
    hospital.sharePoint.setNow(new Date('2026-03-02T09:05:00Z'));
    await nameApprover(cardIn(known.directory), 'amara');
    const { directory } = await readerAs('marcus.lindqvist').refresh(known);
    expect(cardIn(directory).approvingExecutive?.name).toBe('Dr. Amara Okafor');
    expect(approvalIn(directory)).toEqual(expect.any(String));
  });
});

it('an approval that an owner changed is no one’s, and what its author said before no longer holds', async () => {
  const reader = readerAs('marcus.lindqvist');
  const known = await reader.readAll();
  const amara = cardIn(known.directory).approvingExecutive?.id;
  await writerAs('amara.okafor').approveLiaison(cardIn(known.directory), true);
  const site = hospital.siteAs('robin.ashdown');
  const { items } = listOf(site, site.sp, approvals);
  const [last] = await items.select('Id', 'AuthorId').orderBy('ID', false).top(1)<{ Id: number; AuthorId: number }[]>();
  expect(last?.AuthorId).toBe(amara);
  await items.getById(last?.Id ?? 0).update({ ApprovalKind: 'approved' });
  expect(approvalIn((await reader.readAll()).directory)).toBeUndefined();
});

it(
  'more departments than SharePoint looks through twice are all read, in a state they can be saved in',
  async () => {
    fillList(
      hospital,
      'marcus.lindqvist',
      departments,
      Array.from({ length: 2 * CROWD }, (_, index) => ({ Title: `Ward ${index}` }))
    );
    const { directory } = await readerAs('priya.nair').readAll();
    const wards = directory.departments.filter(({ name }) => name.startsWith('Ward '));
    expect(wards).toHaveLength(2 * CROWD);
    expect(wards.every(({ etag }) => etag !== '""')).toBe(true);
  },
  CROWD_MS
);
