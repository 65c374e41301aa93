/**
 * @jest-environment node
 */
import type { Act } from '../../domain/knowledge/questions/question-steps';
import { assignmentAt } from '../../domain/knowledge/questions/question-course';
import { routeQuestion } from '../../domain/knowledge/questions/route-question';
import type { Question, QuestionDraft } from '../../domain/knowledge/questions/question';
import { voteKey } from '../../domain/knowledge/articles/article-votes';
import { indexDirectory } from '../../domain/directory/directory-index';
import '@pnp/sp/search';
import { knowledgeAnswers, knowledgeArticles, knowledgeFeedback, knowledgeGaps, knowledgeQuestions } from '../../lists';
import { startHospital, type TestHospital } from '../../testing/start-hospital';
import { TEST_NOW } from '../../../workbench/server/testing/start-sharepoint';
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

const questionOf = async (name: string, id: number): Promise<Question> => {
  const question = (await bankOf(name).readBank()).bank.questions.find((other) => other.id === id);
  if (!question) throw new Error(`Question ${id} is gone.`);
  return question;
};

/** Takes a step as someone who looks at the question first, and reads what the site has then. */
async function takeAs(name: string, questionId: number, act: Act): Promise<Question> {
  const repository = bankOf(name);
  const { bank } = await repository.readBank();
  const said = await repository.takeStep({
    question: await questionOf(name, questionId),
    act,
    actor: { person: bank.me, isIt: bank.rights.answer, isLiaison: false },
    now
  });
  const stored = await questionOf(name, questionId);
  const { modified: saidAt, confirmedOn: saidConfirmed, ...saidFacts } = said;
  const { modified: storedAt, confirmedOn: storedConfirmed, ...storedFacts } = stored;
  expect([saidAt, storedAt]).toEqual([expect.any(Date), expect.any(Date)]);
  expect(saidConfirmed === undefined).toBe(storedConfirmed === undefined);
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
    answeredOn: expect.any(Date)
  });
  expect(await takeAs('priya.nair', id, { step: 'confirmWorked' })).toMatchObject({
    state: 'worked',
    confirmedOn: expect.any(Date)
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

describe('what someone writes past the page about a question', () => {
  const askedAs = async (name: string, more: object): Promise<number> => {
    const site = hospital.siteAs(name);
    const fields = { Title: 'May I share my password?', QuestionKey: crypto.randomUUID(), QuestionKind: 'question' };
    const added: unknown = await listOf(site, site.sp, knowledgeQuestions).items.add({ ...fields, ...more });
    return (added as { readonly ID: number }).ID;
  };
  const followUp = (name: string, more: object): Promise<unknown> => {
    const site = hospital.siteAs(name);
    return listOf(site, site.sp, knowledgeAnswers).items.add({ ...more });
  };

  it('is never an answer of IT: an asker has no place for one', async () => {
    const owen = await idOf('owen.gallagher');
    const forged = { Answer: 'Yes, that is fine with IT.', AnsweredById: owen.id, QuestionState: 'worked' };
    await expect(askedAs('priya.nair', forged)).rejects.toThrow();
    const id = await askedAs('priya.nair', { Details: 'x' });
    await expect(
      followUp('priya.nair', { QuestionId: id, FollowUpKind: 'answer', Answer: 'Yes, that is fine with IT.' })
    ).rejects.toThrow('403');
    expect(await questionOf('theodore.lang', id)).toMatchObject({ state: 'new', answer: '', answeredBy: undefined });
  });

  it("makes no answer someone else's: its author is who gave it", async () => {
    const [tamsin, owen] = [await idOf('tamsin.wells'), await idOf('owen.gallagher')];
    const id = await askedAs('priya.nair', {});
    await followUp('tamsin.wells', {
      QuestionId: id,
      FollowUpKind: 'answer',
      Answer: 'No.',
      AssignedPersonId: owen.id
    });
    expect((await questionOf('priya.nair', id)).answeredBy).toEqual(tamsin);
  });

  it('confirms nothing before there is an answer, and nothing in the name of the asker', async () => {
    const id = await askedAs('priya.nair', { AskerWord: 'worked', AskerWordAbout: 1 });
    expect(await questionOf('owen.gallagher', id)).toMatchObject({ state: 'new', confirmedOn: undefined });
    const site = hospital.siteAs('owen.gallagher');
    await expect(
      listOf(site, site.sp, knowledgeQuestions).items.getById(id).update({ AskerWord: 'withdrawn' })
    ).rejects.toThrow('403');
    const owner = hospital.siteAs('robin.ashdown');
    await listOf(owner, owner.sp, knowledgeQuestions).items.getById(id).update({ AskerWord: 'withdrawn' });
    expect(await questionOf('priya.nair', id)).toMatchObject({
      state: 'new',
      changedBy: expect.objectContaining({ name: 'Robin Ashdown' })
    });
  });

  it('does not confirm an answer the asker has not seen', async () => {
    const { id } = await ask('unseen');
    await takeAs('owen.gallagher', id, { step: 'answer', text: 'Wait.' });
    const question = await questionOf('priya.nair', id);
    await takeAs('owen.gallagher', id, { step: 'answer', text: 'Charge it.' });
    const repository = bankOf('priya.nair');
    const { me: person } = (await repository.readBank()).bank;
    const actor = { person, isIt: false, isLiaison: false };
    await expect(repository.takeStep({ question, act: { step: 'confirmWorked' }, actor, now })).rejects.toMatchObject({
      kind: 'conflict'
    });
  });

  const rewrite = (name: string, id: number, words: object): Promise<unknown> => {
    const site = hospital.siteAs(name);
    return listOf(site, site.sp, knowledgeQuestions)
      .items.getById(id)
      .update({ ...words });
  };

  it.each([{ Title: 'May I share my password?' }, { Details: 'May I share my password?' }])(
    'puts no answer under words it was not given to: %p',
    async (words) => {
      const { id } = await ask(crypto.randomUUID());
      const { responseId } = await takeAs('owen.gallagher', id, { step: 'answer', text: 'Yes.' });
      await rewrite('priya.nair', id, { ...words, AskerWord: 'worked', AskerWordAbout: responseId });
      const read = await questionOf('theodore.lang', id);
      expect(read).toMatchObject({ title: 'Scanner beeps', details: '', answer: 'Yes.' });
      expect(Object.values(read.rewritten ?? {})).toContain('May I share my password?');
      await rewrite('priya.nair', id, { AskerWord: 'didNotWork' });
      await takeAs('owen.gallagher', id, { step: 'answer', text: 'No.' });
      const again = await questionOf('theodore.lang', id);
      expect([again.title, again.details]).toContain('May I share my password?');
      expect(again).not.toHaveProperty('rewritten');
    }
  );

  it('takes no answer to words that were changed while IT was writing it', async () => {
    const { id } = await ask('changed-meanwhile');
    const question = await questionOf('owen.gallagher', id);
    await rewrite('priya.nair', id, { Details: 'May I share my password?' });
    const actor = { person: await idOf('owen.gallagher'), isIt: true, isLiaison: false };
    await expect(
      bankOf('owen.gallagher').takeStep({ question, act: { step: 'answer', text: 'Yes.' }, actor, now })
    ).rejects.toMatchObject({ kind: 'conflict' });
  });
});

describe('a verification', () => {
  const itemsAs = (name: string) => listOf(hospital.siteAs(name), hospital.siteAs(name).sp, knowledgeArticles).items;
  const articleOf = async (id: number) => {
    const article = (await bankOf('priya.nair').readBank()).bank.articles.find((other) => other.id === id);
    if (!article) throw new Error(`Article ${id} is gone.`);
    return article;
  };

  it('is of whoever saved it, and of the article as it was read', async () => {
    const [owen, tamsin] = [await idOf('owen.gallagher'), await idOf('tamsin.wells')];
    const added: unknown = await itemsAs('owen.gallagher').add({
      Title: 'Badges',
      ArticleState: 'published',
      VerifierId: owen.id
    });
    const { ID: id } = added as { readonly ID: number };
    const unverified = await articleOf(id);
    expect(unverified.verifiedOn).toBeUndefined();
    const at = new Date(unverified.modified.getTime() - 1000);
    await itemsAs('tamsin.wells').getById(id).update({ VerifiedOn: at.toISOString() });
    expect((await articleOf(id)).verifiedById).toBe(tamsin.id);
    await expect(bankOf('owen.gallagher').verifyArticle({ id, modified: new Date(0) }, owen, at)).rejects.toMatchObject(
      { kind: 'conflict' }
    );
    await bankOf('owen.gallagher').verifyArticle(await articleOf(id), owen, at);
    expect(await articleOf(id)).toMatchObject({ verifiedById: owen.id, verifiedOn: at, isChangedSince: false });
  });

  describe('of someone who then did not change the article', () => {
    const addAt = async (verifiedOn: Date): Promise<number> => {
      const added: unknown = await itemsAs('tamsin.wells').add({
        Title: 'Badges',
        ArticleState: 'published',
        VerifiedOn: verifiedOn.toISOString()
      });
      return (added as { readonly ID: number }).ID;
    };
    const changeLater = async (id: number, hours: number): Promise<void> => {
      hospital.sharePoint.setNow(new Date(TEST_NOW.getTime() + hours * 3_600_000));
      await itemsAs('owen.gallagher').getById(id).update({ Keywords: 'tap' });
    };
    afterEach(() => hospital.sharePoint.setNow(TEST_NOW));

    it('is not of whoever changes it within a day', async () => {
      const id = await addAt(TEST_NOW);
      await changeLater(id, 1);
      expect(await articleOf(id)).toMatchObject({ verifiedById: undefined, isChangedSince: true });
    });

    it('does not begin to hold when it was written into the future', async () => {
      const id = await addAt(new Date('2036-01-01T00:00:00Z'));
      expect(await articleOf(id)).toMatchObject({ verifiedById: undefined, verifiedOn: undefined });
      await changeLater(id, 60 * 24);
      expect(await articleOf(id)).toMatchObject({ verifiedById: undefined, verifiedOn: undefined });
    });
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

describe('what people say in confidence', () => {
  const gapsAs = (name: string): Promise<readonly { readonly Reason: string; readonly SearchWords: string }[]> => {
    const site = hospital.siteAs(name);
    return listOf(site, site.sp, knowledgeGaps).items.select('Reason', 'SearchWords')();
  };

  beforeAll(async () => {
    const repository = bankOf('priya.nair');
    const priya = await idOf('priya.nair');
    for (const words of ['Fit test', 'fit  test']) await repository.recordGap(words, priya.id, '2026-11-21');
    const feedback = { articleId: 3, articleTitle: 'Badges', worked: false };
    for (const reason of ['Too long', 'No such reader'])
      await repository.giveFeedback({ ...feedback, reason }, priya.id);
  });

  it('is there once, however often it is sent, for its author, analysts and owners', async () => {
    for (const name of ['priya.nair', 'owen.gallagher', 'robin.ashdown']) {
      const gaps = await gapsAs(name);
      expect(gaps.filter(({ SearchWords }) => SearchWords === 'fit test')).toHaveLength(1);
      expect(gaps.filter(({ Reason }) => Reason).map(({ Reason }) => Reason)).toEqual(['No such reader']);
    }
  });

  it.each(['amara.okafor', 'helen.marsh', 'marcus.lindqvist', 'theodore.lang'])(
    'is not readable by %s, in the list or by search',
    async (name) => {
      expect(await gapsAs(name)).toEqual([]);
      const site = hospital.siteAs(name);
      const found = await site.sp.search({ Querytext: 'fit test reader', RowLimit: 10, SelectProperties: ['Path'] });
      expect(found.PrimarySearchResults.filter(({ Path }) => Path?.includes(knowledgeGaps.url))).toEqual([]);
    }
  );

  it('is refused to a visitor of the site', async () => {
    await expect(gapsAs('wren.calloway')).rejects.toThrow('403');
  });

  it('goes when its author takes the word back', async () => {
    const priya = await idOf('priya.nair');
    const feedback = { articleId: 3, articleTitle: 'Badges', worked: true, reason: '' };
    await bankOf('priya.nair').giveFeedback(feedback, priya.id);
    expect((await gapsAs('owen.gallagher')).filter(({ Reason }) => Reason)).toEqual([]);
  });

  it('is offered to read to analysts and owners alone', async () => {
    const rightsOf = async (name: string) => (await bankOf(name).readBank()).bank.rights.readReasons;
    const names = ['owen.gallagher', 'robin.ashdown', 'marcus.lindqvist', 'priya.nair'];
    expect(await Promise.all(names.map(rightsOf))).toEqual([true, true, false, false]);
  });
});
