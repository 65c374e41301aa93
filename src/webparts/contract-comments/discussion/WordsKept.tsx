import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import { useKeptDraft } from '../../../ui/storage/use-kept-draft';
import styles from './ThreadCard.module.scss';

/**
 * Takes the place of a field when the end of the comment period comes while someone writes.
 *
 * @param draft - id of what was being written there.
 */
export function WordsKept({ draft }: { readonly draft: string }): React.ReactElement {
  const [words] = useKeptDraft(draft);
  return (
    <p className={styles.quiet} role="status">
      {strings.NoLongerAccepted}
      {words.trim() !== '' && ` ${strings.WordsKept}`}
    </p>
  );
}
