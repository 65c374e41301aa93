import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import { addressOfPath } from '../../../data/sharepoint/server-path';
import { useLocale } from '../../../ui/format/locale';
import { fillCount } from '../../../ui/format/text';
import type { ObservedSite } from '../../../lists/observed-site';
import { sitePages } from '../../../lists/site-pages';
import { listTasks } from './next-tasks';
import { strings } from './strings';
import styles from './SiteSetupPanel.module.scss';

interface TaskProps {
  readonly title: string;
  readonly address: string;
  /** What is there already. */
  readonly note?: string;
}

function TaskLink({ title, address, note }: TaskProps): React.ReactElement {
  return (
    <li className={styles.group}>
      <Link href={address} target="_blank" rel="noreferrer">
        {title}
      </Link>
      {note && <span className={styles.note}>{note}</span>}
    </li>
  );
}

/** The pages that were made, and the lists to be filled next with how much each holds, each leading to where that is done. */
export function SetupNext({
  observed,
  webPath
}: {
  readonly observed: ObservedSite;
  readonly webPath: string;
}): React.ReactElement {
  const locale = useLocale();
  const pages = sitePages.flatMap(({ instanceId }) => observed.pages?.own.get(instanceId) ?? []);
  const countWords = (count: number): string =>
    count === 0
      ? strings.NextNone
      : fillCount({ one: strings.NextCountOne, other: strings.NextCountOther }, count, locale);
  return (
    <>
      <section className={styles.place}>
        <h2>{strings.NextLists}</h2>
        <p className={styles.help}>{strings.NextListsHelp}</p>
        <ul>
          {listTasks(observed, webPath).map(({ list, path, itemCount }) => (
            <TaskLink key={list.url} title={list.title} address={addressOfPath(path)} note={countWords(itemCount)} />
          ))}
        </ul>
      </section>
      {pages.length > 0 && (
        <section className={styles.place}>
          <h2>{strings.NextPages}</h2>
          <ul>
            {pages.map(({ title, url }) => (
              <TaskLink key={url} title={title} address={addressOfPath(url)} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
