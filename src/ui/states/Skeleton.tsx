import * as React from 'react';
import * as strings from 'CommonGroundStrings';
import styles from './Skeleton.module.scss';

export interface SkeletonProps {
  /** Heights of the blocks in pixels, top to bottom; they have the shape of what comes. */
  readonly blocks: readonly number[];
}

/** The place of content while it loads; nothing jumps when it arrives. */
export function Skeleton({ blocks }: SkeletonProps): React.ReactElement {
  return (
    <div className={styles.skeleton} data-skeleton role="status" aria-label={strings.Loading}>
      {blocks.map((height, index) => (
        <div key={index} className={styles.block} style={{ height }} />
      ))}
    </div>
  );
}
