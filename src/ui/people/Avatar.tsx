import * as React from 'react';
import { initialsOf } from './initials';
import styles from './Avatar.module.scss';

export interface AvatarProps {
  readonly name: string;
  /** Left out where pictures would be too many; the initials are alone then. */
  readonly photoUrl?: string;
  readonly size: 'small' | 'medium' | 'large';
}

/** A person's picture, or the initials while there is none. Decoration: the name always is beside it. */
export function Avatar({ name, photoUrl, size }: AvatarProps): React.ReactElement {
  const [failedUrl, setFailedUrl] = React.useState<string>();
  return (
    <span className={styles.avatar} data-size={size} aria-hidden="true">
      {initialsOf(name)}
      {photoUrl && photoUrl !== failedUrl && (
        <img className={styles.photo} src={photoUrl} alt="" loading="lazy" onError={() => setFailedUrl(photoUrl)} />
      )}
    </span>
  );
}
