import * as React from 'react';
import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
import { CompletedSolidIcon, ErrorBadgeIcon, InfoIcon } from '@fluentui/react-icons-mdl2';
import { estimateTimeLeft, type Progress } from '../../../domain/time/time-left';
import { useLocale } from '../../../ui/format/locale';
import { fill, fillCount } from '../../../ui/format/text';
import { useFocusHandover } from '../../../ui/navigation/use-focus-handover';
import type { NewsTone, SetupNews as News } from './setup-news';
import { strings } from './strings';
import styles from './SiteSetupPanel.module.scss';

const icons: Record<NewsTone, React.ReactElement> = {
  plain: <InfoIcon />,
  good: <CompletedSolidIcon />,
  bad: <ErrorBadgeIcon />
};

/** "Step 3 of 18", and how long the rest takes once that can be said. */
function SetupProgress({ progress, now }: { readonly progress: Progress; readonly now: Date }): React.ReactElement {
  const locale = useLocale();
  const left = estimateTimeLeft(progress, now);
  const seconds = left === undefined ? undefined : Math.max(1, Math.ceil(left / 1000));
  const words =
    seconds === undefined
      ? strings.SetupTimeUnknown
      : seconds < 60
        ? fillCount({ one: strings.SetupSecondsOne, other: strings.SetupSecondsOther }, seconds, locale)
        : fillCount(
            { one: strings.SetupMinutesOne, other: strings.SetupMinutesOther },
            Math.ceil(seconds / 60),
            locale
          );
  const step = Math.min(progress.done + 1, progress.total);
  return (
    <ProgressIndicator
      label={fill(strings.SetupProgress, String(step), String(progress.total))}
      description={words}
      percentComplete={progress.done / progress.total}
    />
  );
}

/** The buttons of one stage; each stage has its own, so the pressed one leaves the page and the news around takes the focus. */
function StageActions({ children }: React.PropsWithChildren<unknown>): React.ReactElement {
  const outermost = useFocusHandover<HTMLDivElement>();
  return (
    <div ref={outermost} className={styles.actions}>
      {children}
    </div>
  );
}

export interface SetupNewsProps {
  readonly news: News;
  /** Which stage the buttons belong to. */
  readonly stage: string;
  readonly progress?: Progress;
  readonly now: Date;
}

/**
 * The top of the panel: where the set-up is, what it is at, and what can be done now. The sentence is announced once, by its live region; the
 * focus goes to what surrounds it, and a run that ended brings it into sight.
 */
export function SetupNews({
  news,
  stage,
  progress,
  now,
  children
}: React.PropsWithChildren<SetupNewsProps>): React.ReactElement {
  const around = React.useRef<HTMLElement>(null);
  const wasWorking = React.useRef(false);
  const isWorking = progress !== undefined;
  React.useLayoutEffect(() => {
    if (wasWorking.current && !isWorking) around.current?.focus();
    wasWorking.current = isWorking;
  }, [isWorking]);
  return (
    <section ref={around} tabIndex={-1} aria-label={strings.NewsLabel} className={styles.newsFrame}>
      <div role="status" className={styles.news} data-tone={news.tone}>
        {news.text && (
          <>
            <span className={styles.mark} aria-hidden="true">
              {icons[news.tone]}
            </span>
            <p className={styles.intro}>{news.text}</p>
          </>
        )}
      </div>
      {progress && <SetupProgress progress={progress} now={now} />}
      <StageActions key={stage}>{children}</StageActions>
    </section>
  );
}
