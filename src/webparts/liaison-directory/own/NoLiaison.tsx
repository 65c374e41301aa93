import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { PeopleIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'LiaisonDirectoryStrings';
import type { OwnProfile } from '../../../data/directory/reader';
import type { DirectoryIndex } from '../../../domain/directory/directory-index';
import type { Unanswered } from '../../../domain/directory/resolve-liaison';
import { fill } from '../../../ui/format/text';
import { useDayReading } from '../site-days';
import { ContactActions } from '../ContactActions';
import { DepartmentChoice } from './DepartmentChoice';
import { noLiaisonWords } from './no-liaison-words';
import styles from './YourLiaison.module.scss';

export interface NoLiaisonProps {
  readonly index: DirectoryIndex;
  readonly profile: OwnProfile;
  readonly resolution: Unanswered;
  readonly onChoose: (departmentId: number) => void;
  /** Left out for those who cannot edit the directory. */
  readonly onAssign?: (departmentId: number) => void;
}

/** Why no one answers for the person, and the step that fixes it for the person who can take it. */
export function NoLiaison({ index, profile, resolution, onChoose, onAssign }: NoLiaisonProps): React.ReactElement {
  const reading = useDayReading();
  const { title, text } = noLiaisonWords(resolution, profile, reading);
  const { resolvableBy } = resolution;
  const department = 'match' in resolution ? resolution.match.departments[0] : undefined;
  return (
    <div className={styles.answer}>
      <span className={styles.noLiaisonIcon} aria-hidden="true">
        <PeopleIcon />
      </span>
      <div className={styles.words}>
        <p className={styles.name}>{title}</p>
        <p className={styles.text}>{text}</p>
        {resolvableBy.kind === 'supervisor' && (
          <ContactActions name={resolvableBy.person.name} email={resolvableBy.person.email} />
        )}
        {resolvableBy.kind === 'editors' && department && onAssign && (
          <PrimaryButton text={strings.AssignLiaison} onClick={() => onAssign(department.id)} />
        )}
        {resolvableBy.kind === 'asker' && (
          <>
            <DepartmentChoice
              index={index}
              candidates={'candidates' in resolution ? resolution.candidates : []}
              onChoose={onChoose}
            />
            {resolution.reason === 'departmentUnknown' && (
              <p className={styles.hint}>
                {fill(onAssign ? strings.AddAlias : strings.TellEditor, profile.department)}
              </p>
            )}
          </>
        )}
      </div>
    </div>
  );
}
