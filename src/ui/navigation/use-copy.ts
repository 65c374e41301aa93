import * as React from 'react';
import * as shared from 'CommonGroundStrings';
import { useAnnounce } from '../live/announcer';

export interface Copying {
  /** Whether the last text that was asked for is on the clipboard: `refused` where the browser or its host does not let a page write there. */
  readonly outcome: 'copied' | 'refused' | undefined;
  /** Copies a text and tells screen readers; never throws. The same function every time. */
  copy(text: string): void;
}

async function writeToClipboard(text: string): Promise<boolean> {
  try {
    // Not there at all on an unsafe connection.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** What is said of a copy. */
export interface CopyWords {
  readonly copied: string;
  readonly refused: string;
}

/** Copies texts for people to carry away; `TextToCopy` shows one that could not be copied. */
export function useCopy({ copied, refused }: CopyWords): Copying {
  const announce = useAnnounce();
  const [outcome, setOutcome] = React.useState<Copying['outcome']>();
  const isShown = React.useRef(true);
  React.useEffect(
    () => () => {
      isShown.current = false;
    },
    []
  );
  const copy = React.useCallback(
    (text: string) => {
      void writeToClipboard(text).then((isCopied) => {
        announce(isCopied ? copied : refused);
        if (isShown.current) setOutcome(isCopied ? 'copied' : 'refused');
      });
    },
    [announce, copied, refused]
  );
  return { outcome, copy };
}

/** Copies links. */
export function useCopyLink(): Copying {
  return useCopy({ copied: shared.LinkCopied, refused: shared.LinkNotCopied });
}
