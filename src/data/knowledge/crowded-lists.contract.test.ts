/**
 * @jest-environment node
 */
import { withOlderVotes, type Bank } from '../../domain/knowledge/bank';
import { voteKey } from '../../domain/knowledge/articles/article-votes';
import { gapKey } from '../../domain/knowledge/search/search-gap';
import { knowledgeArticles, knowledgeFeedback, knowledgeGaps } from '../../lists';
import { fillList } from '../../testing/fill-list';
import { startHospital, type TestHospital } from '../../testing/start-hospital';
import { listOf } from '../sharepoint/suite-site';
import { createKnowledgeRepository } from './create-knowledge-repository';

/** More than the list view threshold. */
const CROWD = 5_050;
const CROWD_MS = 60_000;

let hospital: TestHospital;
let articleId: number;
let priya: number;

const bankOf = (name: string) => createKnowledgeRepository(hospital.siteAs(name));
const crowd = <Row>(row: (index: number) => Row): readonly Row[] =>
  Array.from({ length: CROWD }, (_, index) => row(index));

beforeAll(async () => {
  hospital = await startHospital();
  const site = hospital.siteAs('owen.gallagher');
  const added: unknown = await listOf(site, site.sp, knowledgeArticles).items.add({
    Title: 'Badges',
    ArticleState: 'published',
    ArticleBody: '<p>Tap it.</p>'
  });
  articleId = (added as { readonly ID: number }).ID;
  priya = (await bankOf('priya.nair').readBank()).bank.me.id;
});
afterAll(() => hospital.close());

describe('where someone adds more about an article than SharePoint looks through at once', () => {
  const said = { articleTitle: 'Badges', worked: false };

  beforeAll(async () => {
    await bankOf('priya.nair').giveFeedback({ ...said, articleId, reason: 'No such reader' }, priya);
    fillList(
      hospital,
      'marcus.lindqvist',
      knowledgeGaps,
      crowd((index) => ({ Title: 'x', GapKey: `f${index}`, ArticleId: articleId, Reason: 'x' }))
    );
  }, CROWD_MS);

  it.each(['priya.nair', 'owen.gallagher'])('the article opens for %s, alone and with the bank', async (name) => {
    expect(await bankOf(name).readArticle(articleId)).toMatchObject({ body: '<p>Tap it.</p>' });
    const { article, bank } = await bankOf(name).readBank(articleId);
    expect(article).toMatchObject({ body: '<p>Tap it.</p>' });
    expect(bank.articles).toHaveLength(1);
  });

  it('those who read everything find what others said, and one word of that person', async () => {
    const { reasons, hasAllReasons } = await bankOf('owen.gallagher').readArticle(articleId);
    expect(reasons.map(({ text, by }) => `${by}: ${text}`)).toEqual([
      'Marcus Lindqvist: x',
      'Priya Nair: No such reader'
    ]);
    expect(hasAllReasons).toBe(true);
  });
});

describe("where someone adds more under another's key than SharePoint looks through at once", () => {
  const day = '2026-11-21';
  const itemsOf = (definition: typeof knowledgeFeedback | typeof knowledgeGaps) => {
    const site = hospital.siteAs('priya.nair');
    return listOf(site, site.sp, definition).items;
  };

  beforeAll(async () => {
    await bankOf('priya.nair').giveFeedback({ articleId: 7, articleTitle: 'x', worked: true, reason: '' }, priya);
    await bankOf('priya.nair').recordGap('fit test', priya, day);
    const key = voteKey(7, priya);
    fillList(
      hospital,
      'marcus.lindqvist',
      knowledgeFeedback,
      crowd(() => ({ Title: 'x', FeedbackKey: key, ArticleId: 7, Outcome: 'worked' }))
    );
    fillList(hospital, 'marcus.lindqvist', knowledgeGaps, [
      ...crowd(() => ({ Title: 'x', GapKey: key })),
      ...crowd(() => ({ Title: 'x', GapKey: gapKey('fit test', priya, day) }))
    ]);
  }, CROWD_MS);

  describe('the votes of everyone', () => {
    const votesOn7 = ({ votes }: Bank) => votes.filter(({ articleId: id }) => id === 7);
    const wordOf = (bank: Bank, personId: number) => votesOn7(bank).find((vote) => vote.personId === personId)?.worked;
    const readAll = async (bank: Bank): Promise<Bank> =>
      withOlderVotes(bank, (await bankOf('theodore.lang').readOlderVotes(bank)) ?? []);

    it('are not counted before all are known, and stay known at the next look', async () => {
      const { bank } = await bankOf('theodore.lang').readBank();
      expect([bank.hasAllVotes, wordOf(bank, priya)]).toEqual([false, undefined]);
      const whole = await readAll(bank);
      expect([whole.hasAllVotes, wordOf(whole, priya)]).toEqual([true, true]);
      expect(votesOn7(whole)).toHaveLength(2);
      await bankOf('amara.okafor').giveFeedback({ articleId: 7, articleTitle: 'x', worked: true, reason: '' }, 0);
      const later = await bankOf('theodore.lang').readChanges(whole);
      expect([later.hasAllVotes, wordOf(later, priya), votesOn7(later).length]).toEqual([true, true, 3]);
      const longAway = await bankOf('theodore.lang').readChanges({ ...whole, lastVoteId: 1 });
      expect(longAway.hasAllVotes).toBe(false);
    });

    it('are left uncounted where there are more than a browser should read', async () => {
      const { bank } = await bankOf('theodore.lang').readBank();
      expect(await bankOf('theodore.lang').readOlderVotes({ ...bank, lastVoteId: 100_001 })).toBeUndefined();
    });

    it('say nothing in the name of someone whose vote an owner changed', async () => {
      const site = hospital.siteAs('robin.ashdown');
      const { items } = listOf(site, site.sp, knowledgeFeedback);
      const [, hers] = await items.select('Id').orderBy('ID').top(2)<{ readonly Id: number }[]>();
      await items.getById(hers?.Id ?? 0).update({ Outcome: 'didNotWork' });
      const { bank } = await bankOf('theodore.lang').readBank();
      expect(wordOf(await readAll(bank), priya)).toBeUndefined();
    });
  });

  it('the person changes their own word', async () => {
    const word = { articleId: 7, articleTitle: 'x', worked: false, reason: 'Too long' };
    await bankOf('priya.nair').giveFeedback(word, priya);
    const [, hers] = await itemsOf(knowledgeFeedback).select('ArticleId', 'Outcome', 'EditorId').orderBy('ID').top(2)();
    expect(hers).toMatchObject({ ArticleId: 7, Outcome: 'didNotWork', EditorId: priya });
    const [newest] = await itemsOf(knowledgeGaps).select('Reason').orderBy('ID', false).top(1)();
    expect(newest).toMatchObject({ Reason: 'Too long' });
  });

  it('a search without a result counts once', async () => {
    await bankOf('priya.nair').recordGap('fit test', priya, day);
    const own = await itemsOf(knowledgeGaps).select('SearchWords').orderBy('ID', false).top(5_000)();
    expect(own.filter(({ SearchWords }) => SearchWords === 'fit test')).toHaveLength(1);
  });
});
