import * as React from 'react';
import { WarningIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'ContractCommentsStrings';
import type { ContractDocument } from '../../../domain/contracts/document/document-model';
import { useLocale } from '../../../ui/format/locale';
import { fillCount } from '../../../ui/format/text';
import { wordGap } from './gap-words';
import { usePreview } from './preview-slot';
import styles from './FilePreview.module.scss';

export interface FilePreviewProps {
  readonly document: ContractDocument;
}

/** Gaps listed before the rest is a press away. */
const FEW_GAPS = 5;

interface GapListProps extends FilePreviewProps {
  readonly onGo: (block: number) => void;
}

/** What readers will not see of the file; a press goes to its place in the preview. */
function GapList({ document, onGo }: GapListProps): React.ReactElement | null {
  const locale = useLocale();
  const [isWhole, setIsWhole] = React.useState(false);
  const { gaps } = document;
  if (gaps.length === 0) return null;
  const shown = isWhole ? gaps : gaps.slice(0, FEW_GAPS);
  return (
    <div className={styles.gaps}>
      <p className={styles.warning}>
        <WarningIcon aria-hidden="true" />
        {fillCount({ one: strings.OneGap, other: strings.ManyGaps }, gaps.length, locale)}
      </p>
      <ul className={styles.list}>
        {shown.map((gap, index) => (
          <li key={index}>
            <button type="button" className={styles.gap} onClick={() => onGo(gap.blockIndex)}>
              {wordGap(document, gap)}
            </button>
          </li>
        ))}
      </ul>
      {shown.length < gaps.length && (
        <button type="button" className={styles.gap} onClick={() => setIsWhole(true)}>
          {strings.ShowAll}
        </button>
      )}
    </div>
  );
}

/** A document as readers will see it, with what they will not see. */
export function FilePreview({ document }: FilePreviewProps): React.ReactElement {
  const Preview = usePreview();
  const [goal, setGoal] = React.useState<{ readonly block: number }>();
  return (
    <section className={styles.preview}>
      <h3 className={styles.heading}>{strings.PreviewHeading}</h3>
      <GapList document={document} onGo={(block) => setGoal({ block })} />
      <Preview document={document} goal={goal} />
    </section>
  );
}
