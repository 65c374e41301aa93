import { departments, knowledgeArticles, liaisons, locations } from '../../src/lists';
import { demoLists, demoSpeech } from '../demo-lists';
import { allDepartments } from '../directory/departments';
import { demoArticles } from '../knowledge/articles';
import { buildMoreArticles } from './large-articles';
import { buildMoreDepartments, buildMoreLiaisons, buildMoreLocations } from './large-directory';
import { moreActs } from './large-entries';
import type { SeedClock } from '../clock';
import type { SeedList, SeedRow } from '../types';

/** The lists of the demo, grown to 10,000 articles, 10,000 entries on the first contract, and 5,000 departments with 500 liaisons. */
export function largeLists(clock: SeedClock): readonly SeedList[] {
  const more = new Map<string, readonly SeedRow[]>([
    [locations.url, buildMoreLocations(clock)],
    [liaisons.url, buildMoreLiaisons(clock)],
    [departments.url, buildMoreDepartments(allDepartments.length, clock)],
    [knowledgeArticles.url, buildMoreArticles(demoArticles.length, clock)]
  ]);
  const lists = demoLists(clock, (contract) => {
    const said = demoSpeech(contract);
    return contract.key === 'hm' ? [...said, ...moreActs(contract, said)] : said;
  });
  return lists.map((list) => ({
    ...list,
    ...(list.rows === undefined ? {} : { rows: [...list.rows, ...(more.get(list.url) ?? [])] })
  }));
}
