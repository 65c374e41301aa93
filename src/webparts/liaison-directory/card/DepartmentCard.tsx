import * as React from 'react';
import { WarningIcon } from '@fluentui/react-icons-mdl2';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import * as strings from 'LiaisonDirectoryStrings';
import type { Department } from '../../../domain/directory/directory';
import type { DirectoryIndex } from '../../../domain/directory/directory-index';
import { findCovering } from '../../../domain/directory/find-covering';
import { fill } from '../../../ui/format/text';
import { Avatar } from '../../../ui/people/Avatar';
import { callLink, emailLink, photoLink } from '../../../ui/people/contact-links';
import { tierWords } from '../choice-words';
import { awayInWords } from '../day-words';
import { useServices } from '../services';
import { useDayReading } from '../site-days';
import { ContactActions } from '../ContactActions';
import { Facts } from './Facts';
import styles from './Card.module.scss';

export interface DepartmentCardProps {
  readonly department: Department;
  readonly index: DirectoryIndex;
  readonly canEdit: boolean;
  readonly onEdit: () => void;
  readonly onOpenLiaison: (id: number) => void;
}

/** The liaison a department turns to today. */
function ServedBy({ department, index, onOpenLiaison }: DepartmentCardProps): React.ReactElement {
  const { webUrl } = useServices();
  const reading = useDayReading();
  const liaison = department.liaisonId === undefined ? undefined : index.liaisonById.get(department.liaisonId);
  if (!liaison) {
    return (
      <p className={styles.missing}>
        <WarningIcon aria-hidden="true" /> {fill(strings.DepartmentWithoutLiaison, department.name)}
      </p>
    );
  }
  const answering = findCovering(liaison, reading.today, index.liaisonById);
  const shown = answering.liaison ?? liaison;
  return (
    <>
      <div className={styles.head}>
        <Avatar name={shown.name} photoUrl={photoLink(webUrl, shown.email)} size="medium" />
        <p>
          <button type="button" className={styles.link} onClick={() => onOpenLiaison(shown.id)}>
            {shown.name}
          </button>
          <br />
          {shown.jobTitle}
        </p>
      </div>
      {answering.away.length > 0 && (
        <p className={styles.away}>
          {answering.liaison
            ? fill(strings.CoveringFor, liaison.name, awayInWords(liaison, reading))
            : `${fill(strings.PersonIs, liaison.name, awayInWords(liaison, reading))}. ${strings.NoCover}`}
        </p>
      )}
      <ContactActions name={shown.name} email={shown.email} phone={shown.phone} />
    </>
  );
}

/** Everything about one department. */
export function DepartmentCard(props: DepartmentCardProps): React.ReactElement {
  const { department, index, canEdit, onEdit } = props;
  const { executive } = department;
  const location = department.locationId === undefined ? undefined : index.locationById.get(department.locationId);
  const dial = callLink(department.phone);
  return (
    <>
      <ServedBy {...props} />
      <Facts
        facts={[
          { label: strings.Site, value: location?.name },
          {
            label: strings.Phone,
            value: department.phone && (dial ? <a href={dial}>{department.phone}</a> : department.phone)
          },
          {
            label: strings.Executive,
            value:
              executive &&
              (executive.email ? <a href={emailLink(executive.email)}>{executive.name}</a> : executive.name)
          },
          { label: strings.ExecutiveTitle, value: department.executiveTitle },
          { label: strings.ExecutiveTier, value: tierWords(department.executiveTier) },
          { label: strings.AlsoKnownAs, value: department.aliases.join(', ') },
          { label: strings.Systems, value: department.systems.join(', ') }
        ]}
      />
      {canEdit && (
        <div className={styles.actions}>
          <PrimaryButton text={strings.Edit} onClick={onEdit} />
        </div>
      )}
    </>
  );
}
