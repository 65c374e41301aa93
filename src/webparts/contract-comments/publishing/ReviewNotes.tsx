import * as React from 'react';
import { InfoIcon, WarningIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'ContractCommentsStrings';
import type { VersionReview } from '../../../domain/contracts/versions/review-version';
import { useLocale } from '../../../ui/format/locale';
import { fill } from '../../../ui/format/text';
import { changesSentence, commentsSentences } from '../change-words';
import styles from './ReviewNotes.module.scss';

export interface ReviewNotesProps {
  /** `undefined` while it is found out. */
  readonly review: VersionReview | undefined;
  /** Number of the version readers have now. */
  readonly newest: string;
}

function Note({ isWarning, children }: React.PropsWithChildren<{ readonly isWarning?: boolean }>): React.ReactElement {
  return (
    <li className={isWarning ? styles.warning : styles.note}>
      {isWarning ? <WarningIcon aria-hidden="true" /> : <InfoIcon aria-hidden="true" />}
      <span>{children}</span>
    </li>
  );
}

/** What publishing a document would change for readers, and for what they said. */
export function ReviewNotes({ review, newest }: ReviewNotesProps): React.ReactElement {
  const locale = useLocale();
  if (!review) return <p className={styles.pending}>{strings.ReviewPending}</p>;
  const { isSameText, changes, comments } = review;
  return (
    <ul className={styles.notes} aria-label={strings.ReviewLabel}>
      {isSameText && <Note isWarning>{fill(strings.ReviewSameText, newest)}</Note>}
      {changes && !isSameText && <Note>{changesSentence(changes, newest, locale)}</Note>}
      {commentsSentences(comments, locale).map(({ text, isLoss }) => (
        <Note key={text} isWarning={isLoss}>
          {text}
        </Note>
      ))}
      {!changes && <Note isWarning>{fill(strings.ReviewNoNewest, newest)}</Note>}
    </ul>
  );
}
