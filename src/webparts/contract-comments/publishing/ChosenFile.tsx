import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
import { PageIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'ContractCommentsStrings';
import * as sharedStrings from 'CommonGroundStrings';
import { fill } from '../../../ui/format/text';
import { useAnnounce } from '../../../ui/live/announcer';
import { useFocusHandover } from '../../../ui/navigation/use-focus-handover';
import { FileDrop } from './FileDrop';
import { refusalWords } from './publishing-words';
import type { NewDocument } from './use-new-document';
import styles from './ChosenFile.module.scss';

export interface ChosenFileProps {
  readonly chosen: NewDocument;
  /** Why the form cannot do without a file; shown while there is none. */
  readonly error?: string;
  readonly isBusy: boolean;
}

/** The controls of one state; the pressed one leaves the page with its state. */
function Stage({ children }: React.PropsWithChildren<unknown>): React.ReactElement {
  const outermost = useFocusHandover<HTMLDivElement>();
  return (
    <div ref={outermost} className={styles.stage}>
      {children}
    </div>
  );
}

/** The file to be published: a place to drop it, how far reading it is, why it cannot be read, or its name. */
export function ChosenFile({ chosen, error, isBusy }: ChosenFileProps): React.ReactElement {
  const { state, choose, clear } = chosen;
  const announce = useAnnounce();
  const read = state.kind === 'ready' ? state.file.name : undefined;
  React.useEffect(() => {
    if (read) announce(fill(strings.FileRead, read));
  }, [announce, read]);
  switch (state.kind) {
    case 'none':
      return (
        <Stage key="choice">
          <FileDrop label={strings.ChooseFile} error={error} onFile={choose} />
        </Stage>
      );
    case 'refused':
      return (
        <Stage key="choice">
          <FileDrop
            label={strings.ChooseFile}
            error={fill(strings.FileRefused, state.name, refusalWords(state.reason))}
            onFile={choose}
          />
          {state.detail && (
            <details className={styles.detail}>
              <summary>{sharedStrings.Details}</summary>
              {state.detail}
            </details>
          )}
        </Stage>
      );
    case 'reading':
      return (
        <Stage key="reading">
          <ProgressIndicator label={fill(strings.ReadingFile, state.name)} />
          <DefaultButton text={strings.StopReading} onClick={clear} />
        </Stage>
      );
    case 'ready':
      return (
        <Stage key="ready">
          <span className={styles.name}>
            <PageIcon aria-hidden="true" /> {state.file.name}
          </span>
          <DefaultButton text={strings.ChooseOtherFile} disabled={isBusy} allowDisabledFocus onClick={clear} />
        </Stage>
      );
  }
}
