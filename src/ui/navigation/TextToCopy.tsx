import * as React from 'react';
import * as shared from 'CommonGroundStrings';
import styles from './TextToCopy.module.scss';

export interface TextToCopyProps {
  readonly text: string;
  /** That it was not copied, and what to do. */
  readonly label: string;
}

/** A text that could not be copied, selected, so that one key copies it. */
export function TextToCopy({ text, label }: TextToCopyProps): React.ReactElement {
  const field = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => field.current?.select(), [text]);
  return (
    <label className={styles.link}>
      {label}
      <input ref={field} className={styles.field} readOnly value={text} onFocus={(event) => event.target.select()} />
    </label>
  );
}

/** A link that could not be copied. */
export function LinkToCopy({ link }: { readonly link: string }): React.ReactElement {
  return <TextToCopy text={link} label={shared.LinkNotCopied} />;
}
