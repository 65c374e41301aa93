import * as React from 'react';
import { useId } from '@fluentui/react-hooks';
import { ClockIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'LiaisonDirectoryStrings';
import type { OwnProfile } from '../../../data/directory/reader';
import { describeWhere } from '../../../domain/directory/department-names';
import type { DirectoryIndex } from '../../../domain/directory/directory-index';
import type { Answered, Resolution } from '../../../domain/directory/resolve-liaison';
import { fill } from '../../../ui/format/text';
import { useFocusMove } from '../../../ui/navigation/use-focus-move';
import { Avatar } from '../../../ui/people/Avatar';
import { photoLink } from '../../../ui/people/contact-links';
import { awayInWords } from '../day-words';
import type { OwnLiaison } from './use-own-liaison';
import { useServices } from '../services';
import { useDayReading } from '../site-days';
import { ContactActions } from '../ContactActions';
import { DepartmentChoice } from './DepartmentChoice';
import { NoLiaison } from './NoLiaison';
import { LedDepartments } from './LedDepartments';
import { OwnCard } from './OwnCard';
import { Reach } from './Reach';
import { WaitingApprovals } from './WaitingApprovals';
import styles from './YourLiaison.module.scss';

export interface YourLiaisonProps {
  readonly index: DirectoryIndex;
  readonly profile: OwnProfile;
  readonly own: OwnLiaison;
  readonly onOpenLiaison: (liaisonId: number) => void;
  readonly onOpenDepartment: (departmentId: number) => void;
  /** Offered to editors where a department lacks a liaison. */
  readonly onAssign?: (departmentId: number) => void;
}

interface AnswerProps {
  readonly index: DirectoryIndex;
  readonly resolution: Answered;
  readonly onOpenLiaison: (liaisonId: number) => void;
}

/** The one to turn to: the backup before the liaison who is away. */
function Answer({ index, resolution, onOpenLiaison }: AnswerProps): React.ReactElement {
  const { webUrl } = useServices();
  const reading = useDayReading();
  const { answering, primary, next, match } = resolution;
  const systems = [...new Set(match.departments.flatMap((department) => department.systems))];
  const isCovering = answering.id !== primary.id;
  const location = answering.locationId === undefined ? undefined : index.locationById.get(answering.locationId);
  const facts = [
    answering.jobTitle,
    describeWhere(location, answering.office),
    answering.isOnSite ? strings.OnSite : strings.OffSite
  ].filter(Boolean);
  return (
    <div className={styles.answer}>
      <Avatar name={answering.name} photoUrl={photoLink(webUrl, answering.email)} size="large" />
      <div className={styles.words}>
        <p className={styles.name}>
          <button type="button" className={styles.nameButton} onClick={() => onOpenLiaison(answering.id)}>
            {answering.name}
          </button>
        </p>
        <p className={styles.facts}>{facts.join(' · ')}</p>
        <Reach index={index} liaison={answering} next={next} />
        {systems.length > 0 && <p className={styles.facts}>{fill(strings.CoversSystems, systems.join(', '))}</p>}
        {isCovering && (
          <p className={styles.away}>
            <ClockIcon aria-hidden="true" className={styles.awayIcon} />
            <span>
              {fill(strings.CoveringFor, primary.name, awayInWords(primary, reading))}{' '}
              <button type="button" className={styles.quietLink} onClick={() => onOpenLiaison(primary.id)}>
                {fill(strings.ShowCardOf, primary.name)}
              </button>
            </span>
          </p>
        )}
        <ContactActions name={answering.name} email={answering.email} phone={answering.phone} isProminent />
      </div>
    </div>
  );
}

/** For which department, and how that was found out. */
function departmentWords(
  { match }: Extract<Resolution, { match: unknown }>,
  profile: OwnProfile,
  index: DirectoryIndex
): string {
  const [first] = match.departments;
  const location =
    match.departments.length === 1 && first?.locationId !== undefined
      ? index.locationById.get(first.locationId)?.name
      : undefined;
  const name = [first?.name, location].filter(Boolean).join(', ');
  const isSpelledOtherwise = match.by === 'alias' || match.by === 'aliasCore';
  if (match.by === 'chosen') return fill(strings.ForChosen, name);
  return isSpelledOtherwise ? fill(strings.ForAlias, name, profile.department) : fill(strings.ForDepartment, name);
}

interface AnsweredForProps extends Pick<YourLiaisonProps, 'index' | 'profile' | 'own'> {
  readonly onChoose: (departmentId: number | undefined) => void;
}

/** For which department the answer is, and the way to say that it is another one. */
function AnsweredFor({ index, profile, own, onChoose }: AnsweredForProps): React.ReactElement | null {
  const [isChoosing, setIsChoosing] = React.useState(false);
  const { resolution } = own;
  if (!('match' in resolution)) return null;
  return (
    <>
      <div className={styles.department}>
        <p>{departmentWords(resolution, profile, index)}</p>
        <button
          type="button"
          className={styles.quietLink}
          aria-expanded={isChoosing}
          onClick={() => setIsChoosing(!isChoosing)}
        >
          {strings.NotYourDepartment}
        </button>
        {resolution.match.by === 'chosen' && profile.department !== '' && (
          <button type="button" className={styles.quietLink} onClick={() => onChoose(undefined)}>
            {strings.UseProfile}
          </button>
        )}
      </div>
      {isChoosing && (
        <DepartmentChoice
          index={index}
          candidates={[]}
          onChoose={(departmentId) => {
            setIsChoosing(false);
            onChoose(departmentId);
          }}
        />
      )}
    </>
  );
}

/** "Your liaison is ...", or why that cannot be said and what to do about it; for a liaison, which departments turn to them. */
export function YourLiaison(props: YourLiaisonProps): React.ReactElement {
  const { resolution, card, led, waiting, chooseDepartment } = props.own;
  const { target, moveFocus } = useFocusMove<HTMLElement>();
  const choose = (departmentId: number | undefined): void => {
    moveFocus();
    chooseDepartment(departmentId);
  };
  const titleId = useId('cg-your-liaison');
  const isLiaison = card !== undefined && resolution.kind === 'unanswered';
  return (
    <>
      {waiting.length > 0 && <WaitingApprovals cards={waiting} onOpenLiaison={props.onOpenLiaison} />}
      <section ref={target} className={styles.card} aria-labelledby={titleId}>
        <h2 id={titleId} className={styles.title}>
          {isLiaison ? strings.YouAreLiaison : strings.YourLiaison}
        </h2>
        {isLiaison && <OwnCard {...props} card={card} />}
        {!isLiaison && resolution.kind === 'answered' && <Answer {...props} resolution={resolution} />}
        {!isLiaison && resolution.kind === 'unanswered' && (
          <NoLiaison {...props} resolution={resolution} onChoose={choose} />
        )}
        {!isLiaison && <AnsweredFor {...props} onChoose={choose} />}
      </section>
      {led.length > 0 && <LedDepartments {...props} groups={led} />}
    </>
  );
}
