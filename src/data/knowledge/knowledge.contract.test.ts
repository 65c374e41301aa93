/**
 * @jest-environment node
 */
import type { Act } from '../../domain/knowledge/questions/question-steps';
import { assignmentAt } from '../../domain/knowledge/questions/question-course';
import { routeQuestion } from '../../domain/knowledge/questions/route-question';
import type { Question, QuestionDraft } from '../../domain/knowledge/questions/question';
import { voteKey } from '../../domain/knowledge/articles/article-votes';
import { indexDirectory } from '../../domain/directory/directory-index';
import { knowledgeFeedback } from '../../lists';
import { startHospital, type TestHospital } from '../../testing/start-hospital';
import { createDirectoryReader } from '../directory/reader';
import { listOf } from '../sharepoint/suite-site';
import { createKnowledgeRepository } from './create-knowledge-repository';

let hospital: TestHospital;

beforeAll(async () => {
  hospital = await startHospital();
});
afterAll(() => hospital.close());

const bankOf = (name: string) => createKnowledgeRepository(hospital.siteAs(name));
const now = new Date('2026-11-21T18:30:00Z');

async function ask(key: string): Promise<Question> {
  const { bank } = await bankOf('priya.nair').readBank();
  const draft = {
    key,
    kind: 'question',
    title: 'Scanner beeps',
    details: '',
    happenedOn: undefined,
    locationId: undefined,
    system: '',
    category: '',
    triedSoFar: ''
  } as const;
  return bankOf('priya.nair').ask(draft, bank.me);
}

/** Takes a step as someone, and reads what the site has then. */
async function takeAs(name: string, questionId: number, act: Act): Promise<Question> {
  const repository = bankOf(name);
  const { bank } = await repository.readBank();
  const said = await repository.takeStep({
    questionId,
    act,
    actor: { person: bank.me, isIt: bank.rights.answer, isLiaison: false },
    now
  });
  const stored = (await repository.readBank()).bank.questions.find(({ id }) => id === questionId);
  if (!stored) throw new Error(`Question ${questionId} is gone.`);
  const { modified: saidAt, ...saidFacts } = said;
  const { modified: storedAt, ...storedFacts } = stored;
  expect([saidAt, storedAt]).toEqual([expect.any(Date), expect.any(Date)]);
  expect(saidFacts).toEqual(storedFacts);
  return stored;
}

const idOf = async (name: string) => (await bankOf(name).readBank()).bank.me;

it('a question goes from hand to hand and is stored as each step says', async () => {
  const { id } = await ask('contract-1');
  const owen = await idOf('owen.gallagher');
  expect(await takeAs('owen.gallagher', id, { step: 'assign', to: owen })).toMatchObject({
    state: 'assigned',
    assignee: owen
  });
  expect(await takeAs('owen.gallagher', id, { step: 'release' })).toMatchObject({ state: 'new', assignee: undefined });
  expect(await takeAs('owen.gallagher', id, { step: 'answer', text: 'Charge it.' })).toMatchObject({
    state: 'answered',
    answer: 'Charge it.',
    answeredBy: owen,
    answeredOn: now
  });
  expect(await takeAs('priya.nair', id, { step: 'confirmWorked' })).toMatchObject({
    state: 'worked',
    confirmedOn: now
  });
  expect(await takeAs('priya.nair', id, { step: 'confirmDidNotWork' })).toMatchObject({
    state: 'didNotWork',
    confirmedOn: undefined
  });
  expect(
    await takeAs('marcus.lindqvist', id, { step: 'markDuplicate', original: { id: 99, state: 'answered' } })
  ).toMatchObject({ state: 'duplicate', duplicateOfId: 99 });
  expect(await takeAs('priya.nair', id, { step: 'confirmDidNotWork' })).toMatchObject({
    state: 'didNotWork',
    duplicateOfId: undefined
  });
});

it('a step that is not open any more is a conflict', async () => {
  const { id } = await ask('contract-2');
  await takeAs('priya.nair', id, { step: 'withdraw' });
  await expect(takeAs('owen.gallagher', id, { step: 'answer', text: 'Charge it.' })).rejects.toMatchObject({
    kind: 'conflict'
  });
});

it("a question finds the liaison of the person who asked through the site's own people and directory", async () => {
  const { id } = await ask('contract-3');
  const { bank } = await bankOf('owen.gallagher').readBank();
  const question = bank.questions.find((other) => other.id === id);
  if (!question) throw new Error('The question is gone.');
  expect(question.askerAt).toEqual({ department: 'Emergency Department', office: 'North Campus, ED station B' });
  const { directory } = await createDirectoryReader(hospital.siteAs('owen.gallagher')).readAll();
  const { directory: own, profile } = await createDirectoryReader(hospital.siteAs('priya.nair')).readAll();
  expect(own.locations.find(({ name }) => name === 'North Campus')).toMatchObject({
    zone: 'America/Chicago',
    workingHours: 'Mon-Fri 7:00-18:00'
  });
  expect(question.askerAt).toEqual(profile);
  const course = routeQuestion(question, indexDirectory(directory), 'UTC');
  expect(assignmentAt(course, question.created).current.assignee).toEqual({
    kind: 'queue',
    cause: { kind: 'unassigned' }
  });
  expect(course.slice(1).map(({ assignee }) => assignee.kind)).toEqual(expect.arrayContaining(['queue']));
  expect(course[1]?.assignee.kind).toMatch(/liaison|backup/);
});

describe('a question whose key is known', () => {
  const draft: QuestionDraft = {
    key: 'sent-twice',
    kind: 'report',
    title: 'Scanner beeps',
    details: 'Three times.\nThen it stops.',
    happenedOn: new Date('2026-11-20T18:30:00Z'),
    locationId: 1,
    system: 'Epic',
    category: '',
    triedSoFar: 'Charged it'
  };

  it('has arrived when the same person said the same, and is there once', async () => {
    const { bank } = await bankOf('priya.nair').readBank();
    const first = await bankOf('priya.nair').ask(draft, bank.me);
    const again = await bankOf('priya.nair').ask(draft, bank.me);
    expect(again).toMatchObject({ id: first.id, title: first.title, details: draft.details });
  });

  it.each<[string, Partial<QuestionDraft>]>([
    ['title', { title: 'Printer is out of paper' }],
    ['details', { details: '' }],
    ['time', { happenedOn: undefined }],
    ['location', { locationId: 2 }]
  ])('has not arrived when it says something else: %s', async (_, difference) => {
    const { bank } = await bankOf('priya.nair').readBank();
    await bankOf('priya.nair').ask(draft, bank.me);
    await expect(bankOf('priya.nair').ask({ ...draft, ...difference }, bank.me)).rejects.toMatchObject({
      kind: 'duplicate'
    });
  });

  it('has not arrived when someone else asked it, and is theirs then', async () => {
    const { bank } = await bankOf('owen.gallagher').readBank();
    const { id } = await bankOf('priya.nair').ask(draft, (await bankOf('priya.nair').readBank()).bank.me);
    const other = await bankOf('owen.gallagher').ask(draft, bank.me);
    expect(other.id).not.toBe(id);
    expect((await bankOf('owen.gallagher').readBank()).bank.questions).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id, asker: expect.objectContaining({ name: 'Priya Nair' }) }),
        expect.objectContaining({ id: other.id, asker: bank.me })
      ])
    );
  });
});

describe('a word on an article', () => {
  const feedback = { articleId: 1, articleTitle: 'Badges', worked: true, reason: '' };
  const listAs = (name: string) => listOf(hospital.siteAs(name), hospital.siteAs(name).sp, knowledgeFeedback).items;
  const votesOf = async (personId: number) =>
    (await bankOf('priya.nair').readBank()).bank.votes.filter((vote) => vote.personId === personId);

  it("is neither taken nor changed by what someone else adds under the person's key", async () => {
    const [priya, owen] = [await idOf('priya.nair'), await idOf('owen.gallagher')];
    const key = { Title: 'Badges', FeedbackKey: voteKey(1, priya.id), ArticleId: 1 };
    await listAs('owen.gallagher').add({ ...key, Outcome: 'didNotWork' });
    await bankOf('priya.nair').giveFeedback(feedback, priya.id);
    expect(await votesOf(priya.id)).toEqual([{ articleId: 1, personId: priya.id, worked: true }]);
    expect(await votesOf(owen.id)).toEqual([{ articleId: 1, personId: owen.id, worked: false }]);
  });

  it('is one vote, the last, however often it was added, and is replaced by a later one', async () => {
    const priya = await idOf('priya.nair');
    for (const Outcome of ['worked', 'didNotWork', 'worked'])
      await listAs('priya.nair').add({ Title: 'x', FeedbackKey: voteKey(2, priya.id), ArticleId: 2, Outcome });
    await bankOf('priya.nair').giveFeedback({ ...feedback, articleId: 2, worked: false }, priya.id);
    expect((await votesOf(priya.id)).filter(({ articleId }) => articleId === 2)).toEqual([
      { articleId: 2, personId: priya.id, worked: false }
    ]);
  });
});

it('the same words searched for twice on a day are left once', async () => {
  const priya = await idOf('priya.nair');
  for (const words of ['Fit test', 'fit  test']) await bankOf('priya.nair').recordGap(words, priya.id, '2026-11-21');
  const site = hospital.siteAs('priya.nair');
  const left = await listOf(site, site.sp, knowledgeFeedback).items.filter("SearchWords eq 'fit test'")<unknown[]>();
  expect(left).toHaveLength(1);
});
