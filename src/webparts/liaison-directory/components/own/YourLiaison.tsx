import * as React from 'react';
import { ClockIcon, InfoIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'LiaisonDirectoryStrings';
import type { OwnProfile } from '../../../../data/liaisons/directory-reader';
import type { DirectoryIndex } from '../../../../domain/liaisons/directory-index';
import type { Answered, Resolution } from '../../../../domain/liaisons/resolve-liaison';
import { fill } from '../../../../ui/format/text';
import { Avatar } from '../../../../ui/people/Avatar';
import { photoLink } from '../../../../ui/people/contact-links';
import { awayInWords } from '../day-words';
import { useSurroundings } from '../directory-context';
import { ContactActions } from './ContactActions';
import { DepartmentChoice } from './DepartmentChoice';
import { NobodyAnswers } from './NobodyAnswers';
import styles from './YourLiaison.module.scss';

export interface YourLiaisonProps {
  readonly index: DirectoryIndex;
  readonly profile: OwnProfile;
  readonly resolution: Resolution;
  readonly onChooseDepartment: (departmentId: number | undefined) => void;
  readonly onOpenLiaison: (liaisonId: number) => void;
  /** Offered to editors where a department lacks a liaison. */
  readonly onAssign?: (departmentId: number) => void;
}

interface AnswerProps {
  readonly index: DirectoryIndex;
  readonly resolution: Answered;
  readonly onOpenLiaison: (liaisonId: number) => void;
}

/** The one to turn to: the stand-in before the liaison who is away. */
function Answer({ index, resolution, onOpenLiaison }: AnswerProps): React.ReactElement {
  const surroundings = useSurroundings();
  const { answering, primary } = resolution;
  const isStandIn = answering.id !== primary.id;
  const place = answering.placeId === undefined ? undefined : index.placeById.get(answering.placeId);
  const facts = [answering.jobTitle, place?.name, answering.isOnSite ? strings.OnSite : strings.OffSite, answering.office].filter(Boolean);
  return (
    <div className={styles.answer}>
      <Avatar name={answering.name} photoUrl={photoLink(surroundings.webUrl, answering.email)} size="large" />
      <div className={styles.words}>
        <p className={styles.name}>
          <button type="button" className={styles.nameButton} onClick={() => onOpenLiaison(answering.id)}>
            {answering.name}
          </button>
        </p>
        <p className={styles.facts}>{facts.join(' · ')}</p>
        {isStandIn && (
          <p className={styles.away}>
            <ClockIcon aria-hidden="true" className={styles.awayIcon} />
            <span>
              {fill(strings.StandsInFor, primary.name, awayInWords(primary.absence, surroundings))}{' '}
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
function departmentWords({ match }: Extract<Resolution, { match: unknown }>, profile: OwnProfile, index: DirectoryIndex): string {
  const [first] = match.departments;
  const place = match.departments.length === 1 && first?.placeId !== undefined ? index.placeById.get(first.placeId)?.name : undefined;
  const name = [first?.name, place].filter(Boolean).join(', ');
  const isSpelledOtherwise = match.by === 'alias' || match.by === 'aliasCore';
  if (match.by === 'chosen') return fill(strings.ForChosen, name);
  return isSpelledOtherwise ? fill(strings.ForAlias, name, profile.department) : fill(strings.ForDepartment, name);
}

/** "Your liaison is ...", or why that cannot be said and what to do about it. */
export function YourLiaison(props: YourLiaisonProps): React.ReactElement {
  const { index, profile, resolution, onChooseDepartment } = props;
  const [isChoosing, setIsChoosing] = React.useState(false);
  const choose = (departmentId: number): void => {
    setIsChoosing(false);
    onChooseDepartment(departmentId);
  };
  return (
    <section className={styles.card} aria-labelledby="cg-your-liaison">
      <h2 id="cg-your-liaison" className={styles.title}>
        {strings.YourLiaison}
      </h2>
      {resolution.kind === 'answered' ? <Answer {...props} resolution={resolution} /> : <NobodyAnswers {...props} resolution={resolution} onChoose={choose} />}
      {'match' in resolution && (
        <div className={styles.department}>
          <p>
            <InfoIcon aria-hidden="true" className={styles.awayIcon} /> {departmentWords(resolution, profile, index)}
          </p>
          <button type="button" className={styles.quietLink} aria-expanded={isChoosing} onClick={() => setIsChoosing(!isChoosing)}>
            {strings.NotYourDepartment}
          </button>
          {resolution.match.by === 'chosen' && profile.department !== '' && (
            <button type="button" className={styles.quietLink} onClick={() => onChooseDepartment(undefined)}>
              {strings.UseProfile}
            </button>
          )}
        </div>
      )}
      {isChoosing && <DepartmentChoice index={index} candidates={[]} onChoose={choose} />}
    </section>
  );
}
