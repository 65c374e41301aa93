import * as React from 'react';
import { BackIcon } from '@fluentui/react-icons-mdl2';
import styles from './PageHeader.module.scss';

export interface PageHeaderProps {
  readonly title: string;
  /** Where the button before the title leads. */
  readonly backLabel: string;
  readonly onBack: () => void;
}

/** The head of a page of the office: the way back, and its title, which has the focus when the page opens. */
export function PageHeader({
  title,
  backLabel,
  onBack,
  children
}: React.PropsWithChildren<PageHeaderProps>): React.ReactElement {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <header className={styles.header}>
      <button type="button" className={styles.back} aria-label={backLabel} onClick={onBack}>
        <BackIcon aria-hidden="true" />
      </button>
      <div className={styles.words}>
        <h2 ref={heading} className={styles.title} tabIndex={-1}>
          {title}
        </h2>
        <div className={styles.facts}>{children}</div>
      </div>
    </header>
  );
}
