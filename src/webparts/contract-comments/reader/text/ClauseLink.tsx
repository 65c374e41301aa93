import * as React from 'react';
import * as sharedStrings from 'CommonGroundStrings';
import styles from './BlockView.module.scss';

export interface ClauseLinkProps {
  /** The clause's number as printed. */
  readonly number: string;
  /** Where the link leads. */
  readonly href: string;
  /** Whether it was copied last. */
  readonly isCopied: boolean;
  readonly onCopy: () => void;
}

/** A clause's number as a link to it; a press copies the link. Tab passes over it: a text has hundreds, and L does the same from the clause's button. */
export function ClauseLink({ number, href, isCopied, onCopy }: ClauseLinkProps): React.ReactElement {
  const handleClick = (event: React.MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onCopy();
  };
  return (
    <>
      <a
        className={styles.link}
        href={href}
        tabIndex={-1}
        title={sharedStrings.CopyLink}
        data-interception="off"
        onClick={handleClick}
      >
        {number}
      </a>
      {isCopied && (
        <span className={styles.copied} aria-hidden="true">
          {sharedStrings.LinkCopied}
        </span>
      )}
    </>
  );
}
