import type { SPFI } from '@pnp/sp';
import type { ArticleReading } from '../../domain/knowledge/bank';
import { knowledgeGaps } from '../../lists/knowledge-gaps';
import { LARGEST_PAGE } from '../sharepoint/id-windows';
import { readByNumbers } from '../sharepoint/read-by-numbers';
import { readMatching } from '../sharepoint/read-matching';
import type { SuiteSite } from '../sharepoint/suite-site';
import {
  latestReasons,
  reasonColumns,
  reasonExpansions,
  reasonHeadColumns,
  toReasons,
  type ReasonHead,
  type ReasonItem
} from './items';

/** People whose words are read; of each there is one. */
const MOST_PEOPLE = 50;

type Reasons = Pick<ArticleReading, 'reasons' | 'hasAllReasons'>;

/** Whose words there are is known first: however much one person adds, it is read as one. */
async function readReasons(site: SuiteSite, sp: SPFI, articleId: number): Promise<Reasons> {
  const heads = await readMatching<ReasonHead>(
    site,
    {
      definition: knowledgeGaps,
      columns: reasonHeadColumns,
      filter: `ArticleId eq ${articleId}`,
      most: LARGEST_PAGE
    },
    sp
  );
  const latest = latestReasons(heads.items);
  const wanted = latest.slice(0, MOST_PEOPLE);
  if (wanted.length === 0) return { reasons: [], hasAllReasons: !heads.isCut };
  const items = await readByNumbers<ReasonItem>(
    site,
    { definition: knowledgeGaps, columns: reasonColumns, expansions: reasonExpansions },
    'ID',
    wanted
  );
  return { reasons: toReasons(site, items), hasAllReasons: !heads.isCut && wanted.length === latest.length };
}

/**
 * Why an article did not work, its first part asked for through a batch. An article can be read without it: where it cannot be read,
 * no reasons are known, and these are not all.
 */
export function queueReasons(site: SuiteSite, sp: SPFI, articleId: number): Promise<Reasons> {
  return readReasons(site, sp, articleId).catch(() => ({ reasons: [], hasAllReasons: false }));
}
