import { judgeTrust } from '../../src/domain/knowledge/articles/article-trust';
import { articleStates, knowledgeCategories } from '../../src/lists/knowledge-articles';
import { foldQuestion } from '../../src/domain/knowledge/questions/fold-question';
import { questionStates } from '../../src/domain/knowledge/questions/question';
import type { FollowUpAct } from '../../src/domain/knowledge/questions/question-steps';
import { askerWords, questionKinds } from '../../src/lists/knowledge-questions';
import { createClock } from '../clock';
import { demoArticles } from './articles';
import { buildArticles } from './build-articles';
import { buildAnswers, buildQuestions } from './build-questions';
import { buildFeedback, buildGaps } from './feedback';
import { demoQuestions } from './questions';
import type { ArticleState } from '../../src/domain/knowledge/articles/article';
import type { SeedRow } from '../types';

const baseDay = new Date('2026-11-21T18:30:00Z');
const clock = createClock(baseDay);
const articles = buildArticles(demoArticles, clock);
const questions = buildQuestions(demoQuestions, clock);
const answers = buildAnswers(demoQuestions, clock);
const feedback = buildFeedback(demoArticles, clock);
const gaps = buildGaps(demoArticles, clock);
const textOf = (row: SeedRow, name: string): string => String(row.fields[name]);

/** A number for whatever names a person. */
const idOf = (value: unknown): number =>
  [...JSON.stringify(value)].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1e9, 7);

function trustOf({ fields, author, editor = author }: SeedRow): string {
  return judgeTrust(
    {
      state: fields.ArticleState as ArticleState,
      verifierId: fields.Verifier === null ? undefined : idOf(fields.Verifier),
      verifiedById: idOf({ person: editor }),
      isChangedSince: false,
      verifiedOn: fields.VerifiedOn === null ? undefined : new Date(String(fields.VerifiedOn)),
      reviewIntervalDays: Number(fields.ReviewInterval)
    },
    baseDay,
    'UTC'
  ).kind;
}

test('eighty articles cover every category and state, eight to a category', () => {
  expect(articles).toHaveLength(80);
  for (const category of knowledgeCategories)
    expect(articles.filter((row) => row.fields.ArticleCategory === category)).toHaveLength(8);
  for (const state of articleStates)
    expect(articles.filter((row) => row.fields.ArticleState === state).length).toBeGreaterThan(1);
});

test('every reason to trust or not to trust an article occurs, and most are validated', () => {
  const kinds = articles.map(trustOf);
  for (const kind of ['validated', 'overdue', 'neverValidated', 'inProgress', 'verifierChanged'])
    expect(kinds.filter((other) => other === kind).length).toBeGreaterThan(3);
  expect(kinds.filter((kind) => kind === 'validated').length).toBeGreaterThan(40);
});

test('no two articles share a title or a body, and each body has structure', () => {
  expect(new Set(articles.map((row) => textOf(row, 'Title'))).size).toBe(80);
  expect(new Set(articles.map((row) => textOf(row, 'ArticleBody'))).size).toBe(80);
  expect(articles.filter((row) => !/<(ol|ul|table)>/.test(textOf(row, 'ArticleBody')))).toEqual([]);
});

test('bodies are well-formed markup', () => {
  for (const row of articles) {
    const open: string[] = [];
    for (const [, slash, tag] of textOf(row, 'ArticleBody').matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
      if (slash === '') open.push(tag ?? '');
      else expect([row.key, open.pop()]).toEqual([row.key, tag]);
    }
    expect(open).toEqual([]);
  }
});

function actOf({ fields }: SeedRow): FollowUpAct {
  const [text, to] = [String(fields.Answer), { id: idOf(fields.AssignedPerson), name: '' }];
  switch (fields.FollowUpKind) {
    case 'assign':
      return { step: 'assign', to };
    case 'answer':
      return { step: 'answer', text };
    default:
      return { step: 'markDuplicate', original: { id: Number(fields.DuplicateOf), state: 'new' } };
  }
}

const followUps = answers.map((row, index) => ({
  id: index + 1,
  questionId: Number(row.fields.QuestionId),
  by: { id: idOf(row.author), name: row.author },
  at: new Date(row.created),
  act: actOf(row),
  articleId: undefined
}));

const folded = questions.map(({ key, author, created, modified = created, fields }, index) => {
  const word = askerWords.find((other) => other === fields.AskerWord);
  const about = fields.AskerWordAbout === null ? undefined : Number(fields.AskerWordAbout);
  const asked = {
    id: index + 1,
    key,
    kind: questionKinds.find((other) => other === fields.QuestionKind) ?? 'question',
    title: String(fields.Title),
    details: '',
    happenedOn: undefined,
    locationId: undefined,
    system: '',
    category: '',
    triedSoFar: '',
    asker: { id: idOf(author), name: author },
    created: new Date(created),
    modified: new Date(modified),
    word: word && { kind: word, about, at: new Date(modified) }
  };
  return foldQuestion(
    asked,
    followUps.filter(({ questionId }) => questionId === asked.id)
  );
});

test('forty questions cover every state and kind, and are what their story says', () => {
  expect(questions).toHaveLength(40);
  const stories = new Map(demoQuestions.map((question) => [question.key, question]));
  for (const { key, state, answer } of folded)
    expect([key, state, answer]).toEqual([key, stories.get(key)?.state, stories.get(key)?.answer?.text ?? '']);
  for (const state of questionStates) expect(folded.some((question) => question.state === state)).toBe(true);
  for (const kind of questionKinds) expect(folded.some((question) => question.kind === kind)).toBe(true);
});

test('a question is answered after it was asked, and confirmed after that', () => {
  for (const { key, created, answeredOn, confirmedOn } of folded) {
    const moments = [created, answeredOn, confirmedOn].flatMap((moment) => moment ?? []).map(Number);
    expect([key, moments]).toEqual([key, [...moments].sort((one, other) => one - other)]);
  }
});

test('a duplicate points to an earlier question about the same system', () => {
  const duplicates = folded.filter(({ duplicateOfId }) => duplicateOfId !== undefined);
  expect(duplicates.length).toBeGreaterThan(1);
  for (const { id, duplicateOfId = 0 } of duplicates) {
    const [row, original] = [questions[id - 1], questions[duplicateOfId - 1]];
    expect(original?.fields.QuestionSystem).toBe(row?.fields.QuestionSystem);
    expect(original?.created.localeCompare(row?.created ?? '')).toBe(-1);
  }
});

test('votes carried over and votes in the list add up to what readers said', () => {
  demoArticles.forEach((article, index) => {
    const votes = feedback.filter((row) => row.fields.ArticleId === index + 1);
    const worked = votes.filter((row) => row.fields.Outcome === 'worked').length;
    const { WorkedCount, TriedCount } = articles[index]?.fields ?? {};
    expect([article.key, Number(WorkedCount) + worked]).toEqual([article.key, article.tries.worked]);
    expect([article.key, Number(TriedCount) + votes.length]).toEqual([
      article.key,
      article.tries.worked + article.tries.failed.length
    ]);
  });
});

test('no one votes twice on an article, and no one of the switch has voted', () => {
  const votes = feedback.map((row) => `${String(row.fields.ArticleId)} ${row.author}`);
  expect(new Set(votes).size).toBe(votes.length);
  expect(
    feedback.filter((row) => row.author.startsWith('amara.okafor') || row.author.startsWith('priya.nair'))
  ).toEqual([]);
});

test('votes come after the article they are about', () => {
  for (const row of feedback) {
    const article = articles[Number(row.fields.ArticleId) - 1];
    expect([row.key, article !== undefined && article.created < row.created]).toEqual([row.key, true]);
  }
});

test('searches without a result are kept in folded words', () => {
  const searches = gaps.filter((row) => row.fields.SearchWords !== null);
  expect(searches.length).toBeGreaterThan(20);
  expect(searches.filter((row) => textOf(row, 'SearchWords') !== textOf(row, 'SearchWords').toLowerCase())).toEqual([]);
});
