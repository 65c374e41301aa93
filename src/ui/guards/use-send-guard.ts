import * as React from 'react';
import { findPatientIdentifiers, type IdentifierRange } from '../../domain/guards/patient-identifiers';

/** A text that is about to be sent. */
export interface GuardedText {
  /** What the field is called. */
  readonly label: string;
  readonly text: string;
}

/** Something in a text that looks like a patient's. */
export interface Finding extends IdentifierRange {
  readonly label: string;
  readonly text: string;
}

export interface SendGuard {
  /** What was found when sending was tried; shrinks while it is fixed. */
  readonly findings: readonly Finding[];
  /** Sends, unless something looks like a patient's. */
  readonly send: () => void;
  /** Sends although it does: the person says that it is no patient's. */
  readonly sendAnyway: () => void;
}

/** Looks for patient identifiers before something leaves the browser. */
export function useSendGuard(texts: readonly GuardedText[], onSend: () => void): SendGuard {
  const [isWarning, setWarning] = React.useState(false);
  const found = texts.flatMap(({ label, text }) =>
    findPatientIdentifiers(text).map((range) => ({ ...range, label, text }))
  );
  return {
    findings: isWarning ? found : [],
    send: () => {
      setWarning(found.length > 0);
      if (found.length === 0) onSend();
    },
    sendAnyway: () => {
      setWarning(false);
      onSend();
    }
  };
}
