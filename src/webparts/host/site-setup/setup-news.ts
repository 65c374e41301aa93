import type { Difference } from '../../../lists/difference';
import { fill, fillCount } from '../../../ui/format/text';
import { nameOf } from './difference-words';
import type { RunOutcome, SetupRun } from './judge-run';
import { listTasks } from './next-tasks';
import type { SetupView, SiteLook } from './setup-state';
import { isUndecided, isWanted, type SetupStep } from './setup-step';
import { strings } from './strings';

/** How the news is: what its icon shows. */
export type NewsTone = 'plain' | 'good' | 'bad';

export interface SetupNews {
  readonly tone: NewsTone;
  /** What holds now; empty where another message says it. */
  readonly text: string;
}

/** So many names are said; the others are counted. */
const MOST_NAMES = 3;

function namesOf(differences: readonly Difference[]): string {
  const names = [...new Set(differences.map(nameOf))];
  const said = names.slice(0, MOST_NAMES).join(', ');
  return names.length > MOST_NAMES ? fill(strings.NewsNames, said, names.length - MOST_NAMES) : said;
}

/** Names what only waits for the owner's decision; nothing where nothing does. */
function undecidedNews(steps: readonly SetupStep[]): string | undefined {
  const undecided = steps.filter(isUndecided).map(({ difference }) => difference);
  return undecided.length > 0 ? fill(strings.NewsUndecided, namesOf(undecided)) : undefined;
}

/** After a run that left something to do. */
function newsOfRest(
  run: SetupRun,
  { done, failed, halfMade }: RunOutcome,
  { steps, locale }: { readonly steps: readonly SetupStep[]; readonly locale: string }
): SetupNews {
  const notBegun = run.planned - run.attempts.length;
  const hasFailed = failed.length > 0 || halfMade.length > 0;
  const sentences = [
    fill(run.isStopped ? strings.NewsStopped : strings.NewsDoneOf, done.length, run.planned),
    failed.length > 0 && fill(strings.NewsFailed, namesOf(failed)),
    hasFailed &&
      notBegun > 0 &&
      fillCount({ one: strings.NewsNotBegunOne, other: strings.NewsNotBegunOther }, notBegun, locale),
    halfMade.length > 0 ? fill(strings.NewsHalfMade, namesOf(halfMade)) : strings.NewsWhole,
    steps.some(isWanted) && strings.NewsGoOn,
    undecidedNews(steps)
  ];
  return { tone: hasFailed ? 'bad' : 'plain', text: sentences.filter(Boolean).join(' ') };
}

/** Whether the suite is there and no one can use it yet: a group without people, or a list without a first entry. */
function isUnused({ groups, observed }: SiteLook): boolean {
  return (
    groups.some(({ memberCount }) => memberCount === 0) ||
    listTasks(observed, '').some(({ itemCount }) => itemCount === 0)
  );
}

function newsOfWhole({ look, outcome }: SetupView, locale: string): SetupNews {
  const count = outcome?.done.length ?? 0;
  const done = fillCount({ one: strings.NewsSetUpOne, other: strings.NewsSetUpOther }, count, locale);
  const sentences = [count > 0 ? done : strings.NewsNothing, look && isUnused(look) && strings.NewsNext];
  return { tone: 'good', text: sentences.filter(Boolean).join(' ') };
}

function newsOfLook(view: SetupView, site: string, locale: string): SetupNews {
  const { steps, run, outcome } = view;
  if (!steps.some((step) => isWanted(step) || isUndecided(step))) return newsOfWhole(view, locale);
  if (run && outcome) return newsOfRest(run, outcome, { steps, locale });
  const wanted = steps.filter(isWanted).length;
  const undecided = undecidedNews(steps);
  if (wanted === 0) return { tone: 'plain', text: [undecided, strings.NewsUntouched].filter(Boolean).join(' ') };
  const found = fillCount({ one: strings.NewsFoundOne, other: strings.NewsFoundOther }, wanted, locale);
  const sentences = [fill(found, wanted, site), strings.NewsUntouched, undecided];
  return { tone: 'plain', text: sentences.filter(Boolean).join(' ') };
}

/** One true sentence, or a few, about where the set-up of a site is. */
export function newsOf(view: SetupView, site: string, locale: string): SetupNews {
  const { stage, run } = view;
  switch (stage.kind) {
    case 'looking':
      return { tone: 'plain', text: run ? strings.NewsLookingAgain : fill(strings.NewsLooking, site) };
    case 'unseen':
      return {
        tone: 'bad',
        text: run ? fill(strings.NewsUnseen, run.attempts.filter(({ failure }) => !failure).length, run.planned) : ''
      };
    case 'working':
      return { tone: 'plain', text: stage.isStopping ? strings.NewsStopping : fill(strings.NewsWorking, site) };
    case 'seen':
      return newsOfLook(view, site, locale);
  }
}
