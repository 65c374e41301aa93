import * as React from 'react';
import * as shared from 'CommonGroundStrings';
import { useAnnounce } from '../live/announcer';

export interface CopyLink {
  /** Whether the last link that was asked for is on the clipboard: `refused` where the browser or its host does not let a page write there. */
  readonly outcome: 'copied' | 'refused' | undefined;
  /** Copies a link and tells screen readers; never throws. The same function every time. */
  copy(link: string): void;
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

/** Copies links for people to send; `LinkToCopy` shows one that could not be copied. */
export function useCopyLink(): CopyLink {
  const announce = useAnnounce();
  const [outcome, setOutcome] = React.useState<CopyLink['outcome']>();
  const isShown = React.useRef(true);
  React.useEffect(
    () => () => {
      isShown.current = false;
    },
    []
  );
  const copy = React.useCallback(
    (link: string) => {
      void writeToClipboard(link).then((isCopied) => {
        announce(isCopied ? shared.LinkCopied : shared.LinkNotCopied);
        if (isShown.current) setOutcome(isCopied ? 'copied' : 'refused');
      });
    },
    [announce]
  );
  return { outcome, copy };
}
