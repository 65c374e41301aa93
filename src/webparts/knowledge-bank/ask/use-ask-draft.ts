import * as React from 'react';
import type { Bank } from '../../../domain/knowledge/bank';
import type { QuestionDraft, QuestionKind } from '../../../domain/knowledge/questions/question';
import { categoryOfSystem, knownSystems, lastLocationOf } from '../../../domain/knowledge/questions/draft-defaults';
import { guessSystem } from '../../../domain/knowledge/questions/guess-system';
import { onlyLocationId } from '../../../domain/people/only-location';
import { readWallClock, toWallClock } from '../../../domain/time/wall-clock';
import { useZone } from '../../../ui/time/zone-context';
import { useClock } from '../../../ui/time/clock-context';
import { isNumber, isOneOf, isOptional, isRecordOf, isText } from '../../../domain/shape/shape';
import { questionKinds } from '../../../lists/knowledge-questions';
import type { KeptKind } from '../../../ui/storage/kept-store';
import { useClaimedId } from '../../../ui/storage/use-claimed-id';
import { useKept } from '../../../ui/storage/use-kept';
import { DRAFTS_KEPT_FOR_MS } from '../../../ui/storage/use-kept-draft';

/** What is in the form, as it is typed. */
export interface AskDraft {
  readonly key: string;
  readonly kind: QuestionKind;
  readonly title: string;
  readonly details: string;
  /** On the clock of the site, as `toWallClock` writes it; empty: not said. */
  readonly when: string;
  readonly locationId: number | undefined;
  /** `undefined` until the person chose one: then it is guessed from the words. */
  readonly system: string | undefined;
  readonly tried: string;
}

export interface AskForm {
  readonly draft: AskDraft;
  readonly change: (changes: Partial<AskDraft>) => void;
  /** After the site said that the key belongs to something else: the next try is a new question. */
  readonly renewKey: () => void;
  /** After it was sent: what was typed meanwhile stays, as another question. */
  readonly forgetSent: (sent: AskDraft) => void;
  /** The chosen system, or the guessed one. */
  readonly system: string;
  /** Names of systems articles and questions are about. */
  readonly systems: readonly string[];
  readonly toQuestion: () => QuestionDraft;
}

const isAskDraft = isRecordOf<AskDraft>({
  key: isText,
  kind: isOneOf(questionKinds),
  title: isText,
  details: isText,
  when: isText,
  locationId: isOptional(isNumber),
  system: isOptional(isText),
  tried: isText
});

/** Questions being written: one for each open form, so that two tabs keep two. */
const askDrafts: KeptKind<AskDraft> = {
  name: 'ask-draft',
  version: 1,
  keptForMs: DRAFTS_KEPT_FOR_MS,
  parse: (value) => (isAskDraft(value) ? value : undefined)
};

/** The form's content, kept until it is sent; `firstTitle` begins a new one and never replaces something written. */
export function useAskDraft(bank: Bank, firstTitle: string): AskForm {
  const clock = useClock();
  const zone = useZone();
  const [empty] = React.useState<AskDraft>(() => ({
    key: crypto.randomUUID(),
    kind: 'question',
    title: firstTitle,
    details: '',
    when: toWallClock(clock.now(), zone),
    locationId: lastLocationOf(bank.me, bank) ?? onlyLocationId(bank.locations),
    system: undefined,
    tried: ''
  }));
  const id = useClaimedId(askDrafts);
  const [kept, setDraft, forget] = useKept(askDrafts, id);
  const draft = kept ?? empty;
  const latest = React.useRef(draft);
  latest.current = draft;
  // What was typed while a question was being sent is in the latest draft alone.
  const change = (changes: Partial<AskDraft>): void => setDraft({ ...latest.current, ...changes });
  const isUnwritten = draft.details === '' && draft.tried === '' && firstTitle !== '' && draft.title !== firstTitle;
  const started = React.useRef<string>();
  React.useEffect(() => {
    if (started.current !== id && isUnwritten) setDraft({ ...draft, title: firstTitle });
    started.current = id;
  }, [id, isUnwritten, draft, firstTitle, setDraft]);
  const systems = React.useMemo(() => knownSystems(bank), [bank]);
  const guessed = React.useMemo(
    () => guessSystem(`${draft.title} ${draft.details}`, systems),
    [draft.title, draft.details, systems]
  );
  const system = draft.system ?? guessed ?? '';
  return {
    draft,
    change,
    renewKey: () => change({ key: crypto.randomUUID() }),
    forgetSent: (sent) => {
      if (!forget(sent)) change({ key: crypto.randomUUID() });
    },
    system,
    systems,
    toQuestion: () => ({
      key: draft.key,
      kind: draft.kind,
      title: draft.title.trim(),
      details: draft.details.trim(),
      happenedOn: readWallClock(draft.when, zone)?.moment,
      locationId: draft.locationId,
      system: system.trim(),
      category: categoryOfSystem(system, bank),
      triedSoFar: draft.tried.trim()
    })
  };
}
