import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import type { ContractDocument } from '../../../domain/contracts/document/document-model';
import { BlockLine } from './text/BlockLine';
import { TextElements } from './text/text-elements';
import { useScrollPlace } from './text/use-scroll-place';
import blockStyles from './text/BlockView.module.scss';
import styles from './DocumentPreview.module.scss';

/** A block of the text to go to; another object goes there again. */
export interface BlockGoal {
  readonly block: number;
}

export interface DocumentPreviewProps {
  readonly document: ContractDocument;
  readonly goal: BlockGoal | undefined;
}

const none = [] as const;

/** A document as readers will see it, without what they can do with it. */
export function DocumentPreview({ document, goal }: DocumentPreviewProps): React.ReactElement {
  const [elements] = React.useState(() => new TextElements());
  const scroller = React.useRef<HTMLDivElement>(null);
  const text = React.useRef<HTMLDivElement>(null);
  React.useLayoutEffect(() => {
    // What scrolls is reached by keyboard too.
    if (scroller.current) scroller.current.tabIndex = 0;
  }, []);
  const { goTo } = useScrollPlace(scroller, text, elements, document.blocks.length);
  React.useEffect(() => {
    if (!goal) return;
    goTo(goal.block);
    elements.blocks.get(goal.block)?.focus({ preventScroll: true });
  }, [goal, goTo, elements]);
  return (
    <div ref={scroller} className={styles.scroller} role="region" aria-label={strings.PreviewLabel}>
      <div ref={text} className={styles.text}>
        {document.blocks.map((block) => (
          <div
            key={block.index}
            ref={elements.blocks.refFor(block.index)}
            className={blockStyles.block}
            data-kind={block.kind}
            data-level={block.level}
            tabIndex={-1}
          >
            <BlockLine block={block} highlights={none} elements={elements} focusedKey={undefined} />
          </div>
        ))}
      </div>
    </div>
  );
}
