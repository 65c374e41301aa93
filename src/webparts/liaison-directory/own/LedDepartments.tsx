import * as React from 'react';
import { useId } from '@fluentui/react-hooks';
import * as strings from 'LiaisonDirectoryStrings';
import type { DirectoryIndex } from '../../../domain/directory/directory-index';
import type { LedGroup } from '../../../domain/directory/led-departments';
import { PhoneNumber } from '../PhoneNumber';
import styles from './YourLiaison.module.scss';

export interface LedDepartmentsProps {
  readonly index: DirectoryIndex;
  readonly groups: readonly LedGroup[];
  readonly onOpenLiaison: (id: number) => void;
  readonly onOpenDepartment: (id: number) => void;
}

/** For an executive: every liaison their departments turn to, at whatever location. */
export function LedDepartments(props: LedDepartmentsProps): React.ReactElement {
  const { index, groups, onOpenLiaison, onOpenDepartment } = props;
  const titleId = useId('cg-led');
  return (
    <section className={styles.card} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {strings.LedTitle}
      </h2>
      <ul className={styles.led}>
        {groups.map(({ answering, departments }) => (
          <li key={answering?.id ?? 'none'} className={styles.words}>
            {answering ? (
              <p className={styles.ledName}>
                <button type="button" className={styles.nameButton} onClick={() => onOpenLiaison(answering.id)}>
                  {answering.name}
                </button>{' '}
                {answering.phone && <PhoneNumber phone={answering.phone} />}
              </p>
            ) : (
              <p className={styles.ledName}>{strings.NoLiaisonYet}</p>
            )}
            <ul className={styles.candidates}>
              {departments.map(({ id, name, locationId }) => (
                <li key={id}>
                  <button type="button" className={styles.candidate} onClick={() => onOpenDepartment(id)}>
                    {[name, index.locationById.get(locationId ?? 0)?.name].filter(Boolean).join(', ')}
                  </button>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
