import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import * as strings from 'LiaisonDirectoryStrings';
import { isAwayOn } from '../../../domain/directory/absence';
import type { Liaison } from '../../../domain/directory/directory';
import type { DirectoryIndex } from '../../../domain/directory/directory-index';
import { findServedToday } from '../../../domain/directory/served-today';
import { fill, fillCount } from '../../../ui/format/text';
import { Avatar } from '../../../ui/people/Avatar';
import { photoLink } from '../../../ui/people/contact-links';
import { absenceInWords, awayInWords } from '../day-words';
import { useServices } from '../services';
import { useDayReading } from '../site-days';
import styles from './YourLiaison.module.scss';

export interface OwnCardProps {
  readonly index: DirectoryIndex;
  readonly card: Liaison;
  readonly onOpenLiaison: (liaisonId: number) => void;
}

/** What a liaison sees first: the departments in care, who covers, and the way to the own card. */
export function OwnCard({ index, card, onOpenLiaison }: OwnCardProps): React.ReactElement {
  const { webUrl } = useServices();
  const reading = useDayReading();
  const served = index.departmentsByLiaison.get(card.id) ?? [];
  const { covered } = findServedToday(index, card, reading.today);
  const backup = card.backupId === undefined ? undefined : index.liaisonById.get(card.backupId);
  return (
    <div className={styles.answer}>
      <Avatar name={card.name} photoUrl={photoLink(webUrl, card.email)} size="large" />
      <div className={styles.words}>
        <p className={styles.name}>
          {fillCount({ one: strings.YouServeOne, other: strings.YouServeOther }, served.length, reading.locale)}
        </p>
        <p className={styles.facts}>{served.map(({ name }) => name).join(', ')}</p>
        {covered.map(({ for: absent, departments }) => (
          <p key={absent.id} className={styles.facts}>
            {fill(
              strings.YouCover,
              absent.name,
              awayInWords(absent, reading),
              departments.map(({ name }) => name).join(', ')
            )}
          </p>
        ))}
        <p className={styles.facts}>
          {strings.Backup}: {backup?.name ?? strings.NoBackup}
          {isAwayOn(card.absence, reading.today) && card.absence && ` · ${absenceInWords(card.absence, reading)}`}
        </p>
        <DefaultButton text={strings.OpenOwnCard} onClick={() => onOpenLiaison(card.id)} />
      </div>
    </div>
  );
}
