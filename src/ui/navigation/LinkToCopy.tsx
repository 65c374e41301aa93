import * as React from 'react';
import * as shared from 'CommonGroundStrings';
import styles from './LinkToCopy.module.scss';

/** A link that could not be copied, selected, so that one key copies it. */
export function LinkToCopy({ link }: { readonly link: string }): React.ReactElement {
  const field = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => field.current?.select(), [link]);
  return (
    <label className={styles.link}>
      {shared.LinkNotCopied}
      <input ref={field} className={styles.field} readOnly value={link} onFocus={(event) => event.target.select()} />
    </label>
  );
}
