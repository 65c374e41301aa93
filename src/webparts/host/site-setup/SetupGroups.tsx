import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';

import type { SiteGroup } from '../../../data/site-setup/read-groups';
import { useLocale } from '../../../ui/format/locale';
import { fillCount } from '../../../ui/format/text';
import { strings } from './strings';
import styles from './SiteSetupPanel.module.scss';

/** The suite's groups with how many each holds, each leading to SharePoint's page where people are added. */
export function SetupGroups({ groups }: { readonly groups: readonly SiteGroup[] }): React.ReactElement {
  const locale = useLocale();
  return (
    <section className={styles.place}>
      <h2>{strings.SetupGroups}</h2>
      <p className={styles.help}>{strings.SetupGroupsHelp}</p>
      <ul>
        {groups.map(({ key, title, memberCount, address }) => (
          <li key={key} className={styles.group}>
            <Link href={address} target="_blank" rel="noreferrer">
              {title}
            </Link>
            <span className={styles.note}>
              {memberCount === 0
                ? strings.NextNoOne
                : fillCount({ one: strings.SetupMembersOne, other: strings.SetupMembersOther }, memberCount, locale)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
