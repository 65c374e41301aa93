import { chiefsOfStaff } from '../people/clinicians';
import { plainText } from '../contracts/plain-text';
import { morePhysicians } from './large-people';
import { createRandom } from './random';
import { opinions, replies } from './words';
import type { Act } from '../contracts/acts';
import type { SeedContract } from '../contracts/contract';
import type { Random } from './random';

const entryCount = 10_000;

/** Words of one version that occur once, with the clause they are in. */
type Passage = { readonly clause: string; readonly words: string };

/**
 * What makes the log of a contract as long as given: comments all over the text, replies, agreements and some answers.
 * @param alreadySaid what was said before; the generated acts come on top
 */
export function moreActs(contract: SeedContract, alreadySaid: readonly Act[]): readonly Act[] {
  const random = createRandom(53);
  const passages = contract.versions.map((version) => findPassages(version.agreement));
  const comments: Act[] = [];
  return Array.from({ length: entryCount - alreadySaid.length }, (_, index): Act => {
    const key = `g${index}`;
    const target = comments.length > 0 && random.chance(0.7) ? random.pick(comments) : undefined;
    if (target !== undefined) return followUp(key, target, random);
    const [ago, time] = [1 + random.below(25), `${13 + random.below(5)}:${10 + random.below(50)}`];
    const version = contract.versions.filter(({ postedAgo }) => postedAgo >= ago).length - 1;
    const { clause, words } = random.pick(passages[version] ?? []);
    const comment: Act = {
      key,
      kind: 'comment',
      by: random.pick(morePhysicians).upn.replace(/@.*/, ''),
      ago,
      at: time,
      text: random.pick(opinions),
      quote: { clause, words }
    };
    comments.push(comment);
    return comment;
  });
}

/** Something said or done about a comment later on the same day. */
function followUp(key: string, target: Act, random: Random): Act {
  const at = `${19 + random.below(4)}:${10 + random.below(50)}`;
  const about = { key, ago: target.ago, at, about: target.key };
  if (random.chance(0.08))
    return {
      ...about,
      kind: 'answer',
      by: random.pick(chiefsOfStaff).upn.replace(/@.*/, ''),
      text: 'Noted; see the next version.'
    };
  const by = random.pick(morePhysicians).upn.replace(/@.*/, '');
  return random.chance(0.5)
    ? { ...about, kind: 'agreement', by }
    : { ...about, kind: 'reply', by, text: random.pick(replies) };
}

function findPassages(agreement: SeedContract['versions'][number]['agreement']): readonly Passage[] {
  const { text, paragraphs } = plainText(agreement);
  return paragraphs.flatMap(({ text: paragraph, place }) =>
    place === null || paragraph.includes('\t')
      ? []
      : (paragraph.match(/[^.;]{40,160}/g) ?? [])
          .map((words) => words.trim())
          .filter((words) => text.split(words).length === 2)
          .map((words) => ({ clause: place.id, words }))
  );
}
