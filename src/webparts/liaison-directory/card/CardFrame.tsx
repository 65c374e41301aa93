import * as React from 'react';
import { ChevronLeftIcon, ChromeCloseIcon, LinkIcon } from '@fluentui/react-icons-mdl2';
import * as shared from 'CommonGroundStrings';
import * as strings from 'LiaisonDirectoryStrings';
import { useLayout } from '../../../ui/frame/layout';
import { LinkToCopy } from '../../../ui/navigation/TextToCopy';
import { useCopyLink } from '../../../ui/navigation/use-copy';
import styles from './Card.module.scss';

export interface CardFrameProps {
  readonly heading: string;
  /** Changes when another card is shown, so that its heading takes the focus. */
  readonly cardKey: string;
  readonly takesFocus: boolean;
  /** Address of this card, to copy. */
  readonly link?: string;
  readonly onClose: () => void;
}

/** The panel a card is in: its heading takes the focus when it opens, so that keyboard and screen reader are where the news is. */
export function CardFrame(props: React.PropsWithChildren<CardFrameProps>): React.ReactElement {
  const { heading, cardKey, takesFocus, link, onClose, children } = props;
  const isBeside = useLayout() === 'wide';
  const { outcome, copy } = useCopyLink();
  const title = React.useRef<HTMLHeadingElement>(null);
  const focused = React.useRef<string>();
  React.useEffect(() => {
    // Once for each card: another width of the page is no news.
    if (takesFocus && focused.current !== cardKey) title.current?.focus({ preventScroll: isBeside });
    focused.current = cardKey;
  }, [cardKey, takesFocus, isBeside]);
  return (
    <div className={styles.card}>
      <div className={styles.bar}>
        <h3 ref={title} tabIndex={-1} className={styles.heading}>
          {heading}
        </h3>
        {link && (
          <button
            type="button"
            className={styles.icon}
            title={shared.CopyLink}
            aria-label={shared.CopyLink}
            onClick={() => copy(link)}
          >
            <LinkIcon aria-hidden="true" />
          </button>
        )}
        <button
          type="button"
          className={styles.icon}
          title={isBeside ? shared.Close : strings.BackToList}
          aria-label={isBeside ? shared.Close : strings.BackToList}
          onClick={onClose}
        >
          {isBeside ? <ChromeCloseIcon aria-hidden="true" /> : <ChevronLeftIcon aria-hidden="true" />}
        </button>
      </div>
      {outcome === 'refused' && link && <LinkToCopy link={link} />}
      {children}
    </div>
  );
}
