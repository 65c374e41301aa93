import { knowledgeCategories } from '../../src/lists/knowledge-articles';
import { upnOf } from '../people';
import { analysts } from '../people/leadership';
import { h, p, steps } from '../knowledge/body';
import { createRandom } from './random';
import { specialties, systems, things, towns, troubles } from './words';
import type { SeedClock } from '../clock';
import type { SeedRow } from '../types';
import type { Random } from './random';

const articleCount = 10_000;

/**
 * Articles up to the number given, after those of the demo. Titles differ, bodies share their shape.
 * @param alreadyThere how many articles the demo has
 */
export function buildMoreArticles(alreadyThere: number, clock: SeedClock): readonly SeedRow[] {
  const random = createRandom(37);
  return Array.from({ length: articleCount - alreadyThere }, (_, index) => buildOne(index, random, clock));
}

function buildOne(index: number, random: Random, clock: SeedClock): SeedRow {
  const thing = things[index % things.length] ?? 'worklist';
  const trouble = troubles[Math.floor(index / things.length) % troubles.length] ?? random.pick(troubles);
  const place = `${random.pick(specialties)}, ${towns[index % towns.length] ?? ''}`;
  const system = random.pick(systems);
  const owner = random.pick(analysts).upn;
  const created = 40 + random.below(900);
  const verifiedAgo = random.chance(0.9) ? 1 + random.below(Math.min(created, 260)) : null;
  const title = `${thing.charAt(0).toUpperCase()}${thing.slice(1)} ${trouble.words} (${place}, case ${index + 1})`;
  return {
    key: `article-${index}`,
    author: owner,
    editor: verifiedAgo === null || random.chance(0.95) ? owner : upnOf('tamsin.wells'),
    created: clock.daysAgo(created, '15:00'),
    modified: clock.daysAgo(verifiedAgo ?? created, '16:00'),
    fields: {
      Title: title,
      Summary: `What to do in ${place} when the ${thing} ${trouble.words}, with the checks that helped most often.`,
      ArticleBody: bodyOf(thing, trouble, system, place),
      ArticleCategory: knowledgeCategories[index % knowledgeCategories.length] ?? random.pick(knowledgeCategories),
      ArticleSystem: system,
      Keywords: `${thing}, ${trouble.keywords}, ${system.toLowerCase()}`,
      ArticleLocation: random.chance(0.1) ? { row: `site-${index % towns.length}` } : null,
      ArticleState: random.chance(0.94) ? 'published' : random.pick(['draft', 'inProgress', 'archived'] as const),
      ArticleOwner: { person: owner },
      Verifier: { person: owner },
      VerifiedOn: verifiedAgo === null ? null : clock.daysAgo(verifiedAgo, '16:00'),
      ReviewInterval: random.pick([90, 180, 365]),
      WorkedCount: index % 17,
      TriedCount: (index % 17) + (index % 4)
    }
  };
}

function bodyOf(thing: string, trouble: (typeof troubles)[number], system: string, place: string): string {
  return [
    p(`Colleagues in ${place} report that the ${thing} ${trouble.words}.`),
    h('What helps'),
    steps(
      trouble.step,
      `Open ${system} and check that the ${thing} is under your name.`,
      'Still the same? Note the time and the sticker of the computer, and ask.'
    )
  ].join('');
}
