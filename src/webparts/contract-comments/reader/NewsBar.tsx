import * as React from 'react';
import { CancelIcon, ChevronDownIcon, ChevronUpIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'ContractCommentsStrings';
import type { PlacedThread } from '../../../domain/contracts/thread/choose-threads';
import { readThreadNews, type ThreadNews } from '../../../domain/contracts/thread/thread-news';
import { fill, fillCount } from '../../../ui/format/text';
import { listNames } from '../audience-words';
import { useDiscussionActs, useEntryStatus } from '../open-contract';
import { useServices } from '../services';
import styles from './NewsBar.module.scss';

export interface NewsBarProps {
  readonly placed: readonly PlacedThread[];
  /** Marks all that is new as seen. */
  readonly onSeen: () => void;
}

function countWords({ counts }: ThreadNews, locale: string): string {
  const { comment, reply, answer } = counts;
  const words = [
    [comment, { one: strings.OneComment, other: strings.ManyComments }],
    [reply, { one: strings.OneReply, other: strings.ManyReplies }],
    [answer, { one: strings.OneAnswer, other: strings.ManyAnswers }]
  ] as const;
  return listNames(
    words.flatMap(([count, forms]) => (count > 0 ? [fillCount(forms, count, locale)] : [])),
    locale
  );
}

/** What colleagues said since the person's last visit, with a way from one to the next in the order of the text; nothing where they said nothing. */
export function NewsBar({ placed, onSeen }: NewsBarProps): React.ReactElement | null {
  const { news: keys } = useEntryStatus();
  const { show } = useDiscussionActs();
  const { locale } = useServices();
  const news = React.useMemo(() => readThreadNews(placed, keys), [placed, keys]);
  const [shown, setShown] = React.useState<string>();
  const { threads } = news;
  if (threads.length === 0) return null;
  const position = shown === undefined ? -1 : threads.indexOf(shown);
  const go = (step: 1 | -1): void => {
    const from = position === -1 && step === -1 ? 0 : position;
    const next = threads[(from + step + threads.length) % threads.length];
    setShown(next);
    if (next) show(next);
  };
  return (
    <section className={styles.news} aria-label={strings.NewsLabel}>
      <p className={styles.words}>{fill(strings.SinceLastVisit, countWords(news, locale))}</p>
      {position >= 0 && (
        <span className={styles.position}>
          {fill(strings.NewsPosition, (position + 1).toLocaleString(locale), threads.length.toLocaleString(locale))}
        </span>
      )}
      <button type="button" className={styles.step} aria-label={strings.PreviousNews} onClick={() => go(-1)}>
        <ChevronUpIcon aria-hidden="true" />
      </button>
      <button type="button" className={styles.next} onClick={() => go(1)}>
        <ChevronDownIcon aria-hidden="true" />
        {position === -1 ? strings.FirstNews : strings.NextNews}
      </button>
      <button
        type="button"
        className={styles.step}
        aria-label={strings.MarkSeen}
        title={strings.MarkSeen}
        onClick={onSeen}
      >
        <CancelIcon aria-hidden="true" />
      </button>
    </section>
  );
}
