import * as React from 'react';
import { BackIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'KnowledgeBankStrings';
import styles from './PageHead.module.scss';

export interface PageHeadProps {
  readonly title: string;
  readonly onBack: () => void;
}

/** The way back and the title of a view inside the bank; takes the focus when the view is opened. */
export function PageHead({ title, onBack, children }: React.PropsWithChildren<PageHeadProps>): React.ReactElement {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <header className={styles.head}>
      <div className={styles.bar} data-print="hide">
        <button type="button" className={styles.back} onClick={onBack}>
          <BackIcon aria-hidden="true" /> {strings.Back}
        </button>
        <div className={styles.actions}>{children}</div>
      </div>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
    </header>
  );
}
