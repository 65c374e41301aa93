import { judgeTrust } from '../../src/domain/knowledge/articles/article-trust';
import { articleStates, knowledgeCategories } from '../../src/lists/knowledge-articles';
import { questionKinds, questionStates } from '../../src/lists/knowledge-questions';
import { createClock } from '../clock';
import { demoArticles } from './articles';
import { buildArticles } from './build-articles';
import { buildQuestions } from './build-questions';
import { buildFeedback } from './feedback';
import { demoQuestions } from './questions';
import type { ArticleState } from '../../src/domain/knowledge/articles/article';
import type { SeedRow } from '../types';

const baseDay = new Date('2026-11-21T18:30:00Z');
const clock = createClock(baseDay);
const articles = buildArticles(demoArticles, clock);
const questions = buildQuestions(demoQuestions, clock);
const feedback = buildFeedback(demoArticles, clock);
const textOf = (row: SeedRow, name: string): string => String(row.fields[name]);

function trustOf({ fields }: SeedRow): string {
  const idOf = (value: unknown): number | undefined =>
    value === null
      ? undefined
      : [...JSON.stringify(value)].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1e9, 7);
  return judgeTrust(
    {
      state: fields.ArticleState as ArticleState,
      verifierId: idOf(fields.Verifier),
      verifiedById: idOf(fields.VerifiedBy),
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

test('forty questions cover every state and kind', () => {
  expect(questions).toHaveLength(40);
  for (const state of questionStates) expect(questions.some((row) => row.fields.QuestionState === state)).toBe(true);
  for (const kind of questionKinds) expect(questions.some((row) => row.fields.QuestionKind === kind)).toBe(true);
});

test('a question has what its state says it has', () => {
  for (const { key, fields } of questions) {
    const isAnswered = ['answered', 'worked', 'didNotWork'].includes(String(fields.QuestionState));
    expect([key, fields.Answer !== null, fields.AnsweredBy !== null, fields.AnsweredOn !== null]).toEqual([
      key,
      isAnswered,
      isAnswered,
      isAnswered
    ]);
    expect([key, fields.ConfirmedOn !== null]).toEqual([key, fields.QuestionState === 'worked']);
    expect([key, fields.DuplicateOf !== null]).toEqual([key, fields.QuestionState === 'duplicate']);
    if (fields.QuestionState === 'assigned') expect([key, fields.AssignedPerson]).not.toEqual([key, null]);
  }
});

test('a question is answered after it was asked, and confirmed after that', () => {
  for (const row of questions) {
    const moments = [row.created, row.fields.AnsweredOn, row.fields.ConfirmedOn]
      .filter((moment) => moment !== null)
      .map(String);
    expect([row.key, moments]).toEqual([row.key, [...moments].sort()]);
  }
});

test('a duplicate points to an earlier question about the same system', () => {
  for (const row of questions.filter(({ fields }) => fields.DuplicateOf !== null)) {
    const original = questions[Number(row.fields.DuplicateOf) - 1];
    expect(original?.fields.QuestionSystem).toBe(row.fields.QuestionSystem);
    expect(original?.created.localeCompare(row.created)).toBe(-1);
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
  const votes = feedback
    .filter((row) => row.fields.ArticleId !== null)
    .map((row) => `${String(row.fields.ArticleId)} ${row.author}`);
  expect(new Set(votes).size).toBe(votes.length);
  expect(
    feedback.filter((row) => row.author.startsWith('amara.okafor') || row.author.startsWith('priya.nair'))
  ).toEqual([]);
});

test('votes come after the article they are about', () => {
  for (const row of feedback.filter(({ fields }) => fields.ArticleId !== null)) {
    const article = articles[Number(row.fields.ArticleId) - 1];
    expect([row.key, article !== undefined && article.created < row.created]).toEqual([row.key, true]);
  }
});

test('searches without a result are kept in folded words', () => {
  const gaps = feedback.filter((row) => row.fields.Outcome === 'noResult');
  expect(gaps.length).toBeGreaterThan(20);
  expect(gaps.filter((row) => textOf(row, 'SearchWords') !== textOf(row, 'SearchWords').toLowerCase())).toEqual([]);
});
