import * as React from 'react';
import { ClockIcon, CompletedIcon } from '@fluentui/react-icons-mdl2';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as strings from 'LiaisonDirectoryStrings';
import { approvalsAskedOf, approvedAt, type Approver } from '../../../domain/directory/approvals';
import { VERIFY_EVERY_DAYS } from '../../../domain/directory/coverage';
import { daysBetween } from '../../../domain/time/calendar-day';
import type { Liaison } from '../../../domain/directory/directory';
import { findCovering } from '../../../domain/directory/find-covering';
import { findServedToday } from '../../../domain/directory/served-today';
import { dayInZone } from '../../../domain/time/site-zone';
import { describeWhere } from '../../../domain/directory/department-names';
import type { DirectoryIndex } from '../../../domain/directory/directory-index';
import { fill } from '../../../ui/format/text';
import { Avatar } from '../../../ui/people/Avatar';
import { emailLink, photoLink } from '../../../ui/people/contact-links';
import { ContactActions } from '../ContactActions';
import { PhoneNumber } from '../PhoneNumber';
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
  /** Whether the signed-in person may add approvals. */
  readonly canApprove: boolean;
  readonly isApproving: boolean;
  readonly onApprove: (isTakenBack: boolean) => void;
  readonly onOpenLiaison: (id: number) => void;
  readonly onOpenDepartment: (id: number) => void;
}

function PersonLink({ person }: { readonly person: Person }): React.ReactElement {
  const link = emailLink(person.email);
  return link ? <a href={link}>{person.name}</a> : <>{person.name}</>;
}

/** Only what the person who approves did is an approval; a card that names them says no more than that they are asked. */
function approvalWords(
  { liaison, index }: Pick<LiaisonCardProps, 'liaison' | 'index'>,
  approver: Approver,
  reading: DayReading
): string {
  const by = liaison[approver];
  if (!by) return strings.NotApproved;
  const at = approvedAt(liaison, approver, index.approvalsByLiaison.get(liaison.id) ?? []);
  if (at === undefined) return fill(strings.NotApprovedBy, by.name);
  return fill(strings.ApprovedByOn, by.name, dayInWords(dayInZone(new Date(at), reading.zone), reading));
}

function verifiedWords({ verifiedAt, verifiedBy }: Liaison, reading: DayReading): string {
  if (verifiedAt === undefined) return strings.NeverVerified;
  const day = dayInZone(new Date(verifiedAt), reading.zone);
  const words = verifiedBy
    ? fill(strings.VerifiedByOn, verifiedBy, dayInWords(day, reading))
    : dayInWords(day, reading);
  return daysBetween(day, reading.today) > VERIFY_EVERY_DAYS ? fill(strings.VerifiedLongAgo, words) : words;
}

function factsOf(
  { liaison, index, onOpenLiaison, onOpenDepartment }: LiaisonCardProps,
  reading: DayReading
): readonly Fact[] {
  const location = liaison.locationId === undefined ? undefined : index.locationById.get(liaison.locationId);
  const backup = liaison.backupId === undefined ? undefined : index.liaisonById.get(liaison.backupId);
  return [
    { label: strings.Site, value: describeWhere(location, liaison.office) },
    { label: strings.Presence, value: liaison.isOnSite ? strings.OnSite : strings.OffSite },
    { label: strings.Phone, value: liaison.phone && <PhoneNumber phone={liaison.phone} /> },
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
      value: <Served liaison={liaison} index={index} onOpenDepartment={onOpenDepartment} />
    },
    ...findServedToday(index, liaison, reading.today).covered.map(({ for: absent, departments }) => ({
      label: fill(strings.CoversToday, absent.name),
      value: departments.map(({ name }) => name).join(', ')
    })),
    { label: strings.Strengths, value: liaison.strengths.map(strengthWords).join(', ') },
    {
      label: strings.ExecutiveApproval,
      value: approvalWords({ liaison, index }, 'approvingExecutive', reading)
    },
    { label: strings.CioApproval, value: approvalWords({ liaison, index }, 'approvingCio', reading) },
    { label: strings.Verified, value: verifiedWords(liaison, reading) }
  ];
}

/** The departments a liaison is chosen for. */
function Served({
  liaison,
  index,
  onOpenDepartment
}: Pick<LiaisonCardProps, 'liaison' | 'index' | 'onOpenDepartment'>): React.ReactElement {
  const served = index.departmentsByLiaison.get(liaison.id) ?? [];
  if (served.length === 0) return <>{strings.ServesNone}</>;
  return (
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
  );
}

/** While a liaison is not there: whom to call in their place. */
function CallInstead({
  liaison,
  index,
  onOpenLiaison
}: Pick<LiaisonCardProps, 'liaison' | 'index' | 'onOpenLiaison'>): React.ReactElement | null {
  const { today } = useDayReading();
  const covering = findCovering(liaison, today, index.liaisonById).liaison;
  if (!covering || covering.id === liaison.id) return null;
  return (
    <div className={styles.instead}>
      <p>
        {strings.CallInstead}{' '}
        <button type="button" className={styles.link} onClick={() => onOpenLiaison(covering.id)}>
          {covering.name}
        </button>{' '}
        {covering.phone && <PhoneNumber phone={covering.phone} />}
      </p>
      <ContactActions name={covering.name} email={covering.email} phone={covering.phone} isProminent />
    </div>
  );
}

/** For whom the card asks to approve it: the way to do so, and to take it back. */
function OwnApproval({
  liaison,
  index,
  canApprove,
  isApproving,
  onApprove
}: LiaisonCardProps): React.ReactElement | null {
  const { login } = useServices();
  const [approver] = approvalsAskedOf(liaison, login);
  if (!approver || !canApprove) return null;
  const isGiven = approvedAt(liaison, approver, index.approvalsByLiaison.get(liaison.id) ?? []) !== undefined;
  return (
    <div className={styles.actions}>
      {!isGiven && <p>{fill(strings.ApprovalAsked, liaison.name)}</p>}
      <DefaultButton
        // One button for both, or the focus would go with the one that was pressed.
        primary={!isGiven}
        text={isGiven ? strings.TakeApprovalBack : strings.Approve}
        allowDisabledFocus
        disabled={isApproving}
        onClick={() => onApprove(isGiven)}
      />
    </div>
  );
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
      <CallInstead {...props} />
      <ContactActions name={liaison.name} email={liaison.email} phone={liaison.phone} />
      <Facts facts={factsOf(props, reading)} />
      <OwnApproval {...props} />
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
