/**
 * @jest-environment node
 */
import type { Bank } from '../../domain/knowledge/bank';
import { MOST_OF_ONE_ASKER } from '../../domain/knowledge/questions/crowding';
import type { Question } from '../../domain/knowledge/questions/question';
import { knowledgeAnswers, knowledgeQuestions } from '../../lists';
import { fillList } from '../../testing/fill-list';
import { startHospital, type TestHospital } from '../../testing/start-hospital';
import { listOf } from '../sharepoint/suite-site';
import { createKnowledgeRepository } from './create-knowledge-repository';

/** More than the list view threshold. */
const CROWD = 5_050;
const CROWD_MS = 60_000;
const now = new Date('2026-11-21T18:30:00Z');
const [nurse, physician, flooder, analyst] = ['priya.nair', 'amara.okafor', 'marcus.lindqvist', 'owen.gallagher'];

let hospital: TestHospital;
const bankOf = (name: string) => createKnowledgeRepository(hospital.siteAs(name));
const readBank = async (name: string): Promise<Bank> => (await bankOf(name).readBank()).bank;
const titlesOf = (questions: readonly Question[]): readonly string[] => questions.map(({ title }) => title);
const crowdOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    Title: `Flood ${index}`,
    QuestionKey: `flood-${index}`,
    QuestionKind: 'question'
  }));

async function ask(name: string, title: string): Promise<Question> {
  const { me } = await readBank(name);
  const nothing = {
    details: '',
    happenedOn: undefined,
    locationId: undefined,
    system: '',
    category: '',
    triedSoFar: ''
  };
  return bankOf(name).ask({ key: title, kind: 'question', title, ...nothing }, me);
}

async function answer(question: Question): Promise<void> {
  const actor = { person: (await readBank(analyst)).me, isIt: true, isLiaison: false };
  await bankOf(analyst).takeStep({ question, act: { step: 'answer', text: 'Charge it.' }, actor, now });
}

let open: Question;
let answered: Question;

beforeAll(async () => {
  hospital = await startHospital();
  open = await ask(nurse, 'Scanner beeps');
  answered = await ask(nurse, 'Scanner is dark');
  await answer(answered);
  const denied = await ask(physician, 'Badge fails');
  await answer(denied);
  const [seen] = (await readBank(physician)).questions;
  const actor = { person: (await readBank(physician)).me, isIt: false, isLiaison: false };
  if (seen) await bankOf(physician).takeStep({ question: seen, act: { step: 'confirmDidNotWork' }, actor, now });
});
afterAll(() => hospital.close());

const expectOthers = async (): Promise<void> => {
  const bank = await readBank('theodore.lang');
  expect(titlesOf(bank.questions)).toEqual(expect.arrayContaining(['Scanner beeps', 'Scanner is dark', 'Badge fails']));
  expect(bank.questions.find(({ id }) => id === answered.id)).toMatchObject({
    state: 'answered',
    answer: 'Charge it.'
  });
  const { questions, crowding, hasAll } = await bankOf(analyst).readWaiting(bank);
  expect([hasAll, crowding]).toEqual([true, [(await readBank(flooder)).me.id]]);
  const waiting = titlesOf([...bank.questions, ...questions]);
  expect(waiting.filter((title) => title.startsWith('Flood '))).toHaveLength(MOST_OF_ONE_ASKER);
};

describe('where someone asks more than everyone sees at once', () => {
  it('others’ questions stay among those everyone sees', async () => {
    fillList(hospital, flooder, knowledgeQuestions, crowdOf(210));
    await expectOthers();
  });

  it(
    'also past the rows SharePoint looks through at once',
    async () => {
      fillList(hospital, flooder, knowledgeQuestions, crowdOf(CROWD));
      await expectOthers();
    },
    CROWD_MS
  );

  it('a question is read by its number, and one that does not exist is not found', async () => {
    expect(await bankOf(analyst).readQuestion(answered.id)).toMatchObject({ state: 'answered', answer: 'Charge it.' });
    await expect(bankOf(analyst).readQuestion(99_999)).rejects.toMatchObject({ kind: 'notFound' });
  });
});

describe('where many ask more than everyone sees at once', () => {
  beforeAll(() => {
    for (const name of ['helen.marsh', 'keiko.arai', 'theodore.lang', 'tamsin.wells', 'victor.adeyemi'])
      fillList(hospital, name, knowledgeQuestions, crowdOf(60));
  });

  it('who answers finds every open question of whoever asks little, and none that is answered', async () => {
    const bank = await readBank(analyst);
    expect(titlesOf(bank.questions)).not.toContain('Scanner beeps');
    const { questions, hasAll } = await bankOf(analyst).readWaiting(bank);
    expect(hasAll).toBe(true);
    expect(titlesOf(questions)).toEqual(expect.arrayContaining(['Scanner beeps', 'Badge fails']));
    expect(titlesOf(questions)).not.toContain('Scanner is dark');
    expect(questions.find(({ id }) => id === open.id)).toMatchObject({ asker: { name: 'Priya Nair' }, state: 'new' });
    expect(questions.find(({ title }) => title === 'Badge fails')).toMatchObject({
      state: 'didNotWork',
      answer: 'Charge it.'
    });
  });

  it(
    'what IT did is found however much one of IT adds',
    async () => {
      const row = { QuestionId: answered.id, FollowUpKind: 'release', Title: 'x' };
      fillList(
        hospital,
        'tamsin.wells',
        knowledgeAnswers,
        Array.from({ length: CROWD }, () => row)
      );
      const { questions } = await bankOf(analyst).readWaiting(await readBank(analyst));
      expect(titlesOf(questions)).not.toContain('Scanner is dark');
      expect(await bankOf(nurse).readQuestion(answered.id)).toMatchObject({ state: 'answered' });
      const own = await bankOf(nurse).readQuestionsOf((await readBank(nurse)).me.id, await readBank(nurse));
      expect(own.map(({ state }) => state)).toEqual(['answered', 'new']);
    },
    CROWD_MS
  );

  it('a word that someone else wrote for the asker closes nothing', async () => {
    const site = hospital.siteAs('robin.ashdown');
    await listOf(site, site.sp, knowledgeQuestions).items.getById(open.id).update({ AskerWord: 'withdrawn' });
    const { questions } = await bankOf(analyst).readWaiting(await readBank(analyst));
    expect(titlesOf(questions)).toContain('Scanner beeps');
  });
});
