import {
  buildArticle,
  buildBank,
  buildQuestion,
  knowledgeNow,
  staffRights
} from '../../../testing/knowledge/build-knowledge';
import { toEntries } from '../entries';
import type { Filters } from './facets';
import { PersistentIndex } from './persistent-index';
import { searchEntries, withFullText, type Results } from './search-entries';

const articles = [
  buildArticle(1, 'Reset a badge', { system: 'Badges', carriedVotes: { worked: 2, tried: 2 } }),
  buildArticle(2, 'Order a badge', { system: 'Badges', carriedVotes: { worked: 9, tried: 9 } }),
  buildArticle(3, 'Join the Wi-Fi', { system: 'Wi-Fi' }),
  buildArticle(4, 'Draft about badges', { state: 'draft' })
];
const questions = [buildQuestion(5, 'Badge reader beeps'), buildQuestion(6, 'Badge lost', { state: 'worked' })];
const bank = buildBank({ articles, questions });
const entries = toEntries(bank, knowledgeNow, 'UTC');
const find = new PersistentIndex().follow(entries);
const search = (words: string, filters: Filters = {}): Results => searchEntries(entries, find, words, filters);
const keys = ({ results }: Pick<Results, 'results'>): readonly string[] => results.map(({ entry }) => entry.key);

describe('a search over the bank', () => {
  it('finds offered articles, the more helpful first, and open questions', () => {
    expect(keys(search('badge'))).toEqual(['a2', 'a1', 'q5']);
  });

  it('finds drafts for those who keep articles', () => {
    const all = toEntries({ ...bank, rights: { ...staffRights, keepArticles: true } }, knowledgeNow, 'UTC');
    expect(keys(searchEntries(all, new PersistentIndex().follow(all), 'draft', {}))).toEqual(['a4']);
  });

  it('lists every article that passes the filters when there are no words', () => {
    expect(keys(search(' ', { system: 'Badges' }))).toEqual(['a2', 'a1']);
  });

  it('counts facets over everything found, not only over what passes', () => {
    const { results, facets } = search('badge', { system: 'Wi-Fi' });
    expect(results).toEqual([]);
    expect(facets.system.get('Badges')).toBe(2);
  });
});

describe('the full text of articles', () => {
  it('adds what is not listed yet', () => {
    const { results, inText } = withFullText(search('badge'), [{ id: 1 }, { id: 30 }]);
    expect([results.length, inText]).toEqual([3, [{ id: 30 }]]);
  });

  it('takes the place of results that only resemble what was asked for', () => {
    const near = { ...search('badge'), isNearestOnly: true };
    expect(withFullText(near, [{ id: 1 }])).toEqual({ results: [], isNearestOnly: false, inText: [{ id: 1 }] });
    expect(withFullText(near, [])).toEqual({ results: near.results, isNearestOnly: true, inText: [] });
  });
});
