import * as React from 'react';
import styles from './TitledList.module.scss';

/** Rows of articles or questions under their heading. */
export function TitledList({
  title,
  children
}: React.PropsWithChildren<{ readonly title: string }>): React.ReactElement {
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}
