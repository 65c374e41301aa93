import * as React from 'react';
import { ClockIcon, CompletedIcon } from '@fluentui/react-icons-mdl2';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as strings from 'LiaisonDirectoryStrings';
import { VERIFY_EVERY_DAYS } from '../../../domain/directory/coverage';
import { daysBetween, type CalendarDay } from '../../../domain/time/calendar-day';
import type { Liaison } from '../../../domain/directory/directory';
import { dayInZone } from '../../../domain/time/site-zone';
import { describeWhere } from '../../../domain/directory/department-names';
import type { DirectoryIndex } from '../../../domain/directory/directory-index';
import { fill } from '../../../ui/format/text';
import { Avatar } from '../../../ui/people/Avatar';
import { emailLink, photoLink } from '../../../ui/people/contact-links';
import { ContactActions } from '../ContactActions';
import { absenceInWords, dayInWords } from '../day-words';
import { useServices } from '../services';
import { useDayReading, type DayReading } from '../site-days';
import { strengthWords } from '../choice-words';
import { Facts, type Fact } from './Facts';
import styles from './Card.module.scss';
import type { Person } from '../../../domain/people/person';

export interface LiaisonCardProps {
  readonly liaison: Liaison;
  readonly index: DirectoryIndex;
  readonly canEdit: boolean;
  readonly isVerifying: boolean;
  readonly onEdit: () => void;
  readonly onVerify: () => void;
  readonly onOpenLiaison: (id: number) => void;
  readonly onOpenDepartment: (id: number) => void;
}

function PersonLink({ person }: { readonly person: Person }): React.ReactElement {
  const link = emailLink(person.email);
  return link ? <a href={link}>{person.name}</a> : <>{person.name}</>;
}

function approvalWords(day: CalendarDay | undefined, by: Person | undefined, reading: DayReading): string {
  if (day === undefined) return strings.NotApproved;
  const words = dayInWords(day, reading);
  return by ? fill(strings.ApprovedByOn, by.name, words) : words;
}

function verifiedWords({ verifiedAt }: Liaison, reading: DayReading): string {
  if (verifiedAt === undefined) return strings.NeverVerified;
  const day = dayInZone(new Date(verifiedAt), reading.zone);
  const words = dayInWords(day, reading);
  return daysBetween(day, reading.today) > VERIFY_EVERY_DAYS ? fill(strings.VerifiedLongAgo, words) : words;
}

function factsOf(
  { liaison, index, onOpenLiaison, onOpenDepartment }: LiaisonCardProps,
  reading: DayReading
): readonly Fact[] {
  const location = liaison.locationId === undefined ? undefined : index.locationById.get(liaison.locationId);
  const backup = liaison.backupId === undefined ? undefined : index.liaisonById.get(liaison.backupId);
  const served = index.departmentsByLiaison.get(liaison.id) ?? [];
  return [
    { label: strings.Site, value: describeWhere(location, liaison.office) },
    { label: strings.Presence, value: liaison.isOnSite ? strings.OnSite : strings.OffSite },
    { label: strings.Phone, value: liaison.phone },
    { label: strings.Email, value: liaison.email && <a href={emailLink(liaison.email)}>{liaison.email}</a> },
    { label: strings.ReportsTo, value: liaison.reportsTo && <PersonLink person={liaison.reportsTo} /> },
    { label: strings.DottedLineTo, value: liaison.dottedLineTo && <PersonLink person={liaison.dottedLineTo} /> },
    {
      label: strings.Backup,
      value: backup ? (
        <button type="button" className={styles.link} onClick={() => onOpenLiaison(backup.id)}>
          {backup.name}
        </button>
      ) : (
        strings.NoBackup
      )
    },
    {
      label: strings.DepartmentsServed,
      value:
        served.length === 0 ? (
          strings.ServesNone
        ) : (
          <ul className={styles.list}>
            {served.map((department) => (
              <li key={department.id}>
                <button type="button" className={styles.link} onClick={() => onOpenDepartment(department.id)}>
                  {department.name}
                </button>
                {department.locationId !== liaison.locationId &&
                  `, ${index.locationById.get(department.locationId ?? 0)?.name ?? ''}`}
              </li>
            ))}
          </ul>
        )
    },
    { label: strings.Strengths, value: liaison.strengths.map(strengthWords).join(', ') },
    {
      label: strings.ExecutiveApproval,
      value: approvalWords(liaison.executiveApprovedOn, liaison.approvingExecutive, reading)
    },
    { label: strings.CioApproval, value: approvalWords(liaison.cioApprovedOn, undefined, reading) },
    { label: strings.Verified, value: verifiedWords(liaison, reading) }
  ];
}

/** Everything about one liaison. */
export function LiaisonCard(props: LiaisonCardProps): React.ReactElement {
  const { liaison, canEdit, isVerifying, onEdit, onVerify } = props;
  const { webUrl } = useServices();
  const reading = useDayReading();
  const { absence } = liaison;
  const isOver = absence?.until !== undefined && absence.until < reading.today;
  return (
    <>
      <div className={styles.head}>
        <Avatar name={liaison.name} photoUrl={photoLink(webUrl, liaison.email)} size="medium" />
        <p>{liaison.jobTitle}</p>
      </div>
      {liaison.hasLeft && <p className={styles.missing}>{fill(strings.PersonIs, liaison.name, strings.HasLeft)}.</p>}
      {absence && !isOver && (
        <p className={styles.away}>
          <ClockIcon aria-hidden="true" /> {absenceInWords(absence, reading)}
        </p>
      )}
      <ContactActions name={liaison.name} email={liaison.email} phone={liaison.phone} />
      <Facts facts={factsOf(props, reading)} />
      {canEdit && (
        <div className={styles.actions}>
          <PrimaryButton text={strings.Edit} onClick={onEdit} />
          <DefaultButton
            text={strings.VerifiedToday}
            allowDisabledFocus
            disabled={isVerifying}
            onRenderIcon={() => <CompletedIcon aria-hidden="true" />}
            onClick={onVerify}
          />
        </div>
      )}
    </>
  );
}
