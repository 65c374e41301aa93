import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as strings from 'LiaisonDirectoryStrings';
import { findAtLocation } from '../../../domain/directory/dependents';
import type { DirectoryIndex } from '../../../domain/directory/directory-index';
import type { Location } from '../../../domain/people/location';
import { callLink } from '../../../ui/people/contact-links';
import { useLocale } from '../../../ui/format/locale';
import { Facts } from './Facts';
import styles from './Card.module.scss';

export interface LocationCardProps {
  readonly location: Location;
  readonly index: DirectoryIndex;
  readonly onOpenLiaison: (id: number) => void;
  /** Left out for those who may not. */
  readonly onEdit?: () => void;
  /** Left out for those who may not. */
  readonly onAddDepartment?: () => void;
}

/** Everything about one hospital or campus. */
export function LocationCard(props: LocationCardProps): React.ReactElement {
  const { location, index, onOpenLiaison, onEdit, onAddDepartment } = props;
  const locale = useLocale();
  const { departments, liaisons } = findAtLocation(index, location.id);
  const dial = callLink(location.phone);
  return (
    <>
      <Facts
        facts={[
          { label: strings.Address, value: location.address },
          {
            label: strings.Phone,
            value: location.phone && (dial ? <a href={dial}>{location.phone}</a> : location.phone)
          },
          { label: strings.ShortName, value: location.shortName },
          { label: strings.TimeZone, value: location.zone },
          { label: strings.WorkingHours, value: location.workingHours },
          { label: strings.Holidays, value: location.holidays.join(', ') },
          { label: strings.DepartmentsHere, value: departments.length.toLocaleString(locale) },
          {
            label: strings.LiaisonsHere,
            value: liaisons.length > 0 && (
              <ul className={styles.list}>
                {liaisons.map(({ id, name }) => (
                  <li key={id}>
                    <button type="button" className={styles.link} onClick={() => onOpenLiaison(id)}>
                      {name}
                    </button>
                  </li>
                ))}
              </ul>
            )
          }
        ]}
      />
      {(onEdit ?? onAddDepartment) && (
        <div className={styles.actions}>
          {onEdit && <PrimaryButton text={strings.Edit} onClick={onEdit} />}
          {onAddDepartment && <DefaultButton text={strings.AddDepartment} onClick={onAddDepartment} />}
        </div>
      )}
    </>
  );
}
