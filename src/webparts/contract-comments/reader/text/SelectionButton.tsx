import * as React from 'react';
import { CommentAddIcon } from '@fluentui/react-icons-mdl2';
import type { ContractDocument } from '../../../../domain/contracts/document/document-model';
import type { TextRange } from '../../../../domain/text/text-range';
import { rangeOfSelection } from './selection-range';
import type { TextElements } from './text-elements';
import styles from './SelectionButton.module.scss';

export interface SelectionButtonProps {
  readonly document: ContractDocument;
  readonly elements: TextElements;
  /** The element the button is placed in; positions count from its corner. */
  readonly canvas: React.RefObject<HTMLElement>;
  /** What the button does, in words. */
  readonly label: string;
  readonly onChoose: (range: TextRange) => void;
}

interface Offer {
  readonly range: TextRange;
  readonly top: number;
  readonly left: number;
}

const BUTTON_WIDTH_PX = 120;

function offerFor(document: ContractDocument, elements: TextElements, canvas: HTMLElement): Offer | null {
  const selection = window.getSelection();
  const range = rangeOfSelection(document, elements, selection);
  if (!range || !selection) return null;
  const boxes = selection.getRangeAt(0).getClientRects();
  const last = boxes[boxes.length - 1];
  const corner = canvas.getBoundingClientRect();
  if (!last) return null;
  const left = Math.min(last.right - corner.left, corner.width - BUTTON_WIDTH_PX);
  return { range, top: last.bottom - corner.top + 4, left: Math.max(0, left) };
}

/** Offers to do something with the words someone selected, right where the selection ends. */
export function SelectionButton(props: SelectionButtonProps): React.ReactElement | null {
  const { document, elements, canvas, label, onChoose } = props;
  const [offer, setOffer] = React.useState<Offer | null>(null);
  React.useEffect(() => {
    const handleChange = (): void => setOffer(canvas.current && offerFor(document, elements, canvas.current));
    window.document.addEventListener('selectionchange', handleChange);
    return () => window.document.removeEventListener('selectionchange', handleChange);
  }, [document, elements, canvas]);
  if (!offer) return null;
  const choose = (): void => {
    window.getSelection()?.removeAllRanges();
    setOffer(null);
    onChoose(offer.range);
  };
  return (
    // Pressing the button must not take the selection away before it is read.
    <button
      type="button"
      className={styles.button}
      style={{ top: offer.top, left: offer.left }}
      onPointerDown={(event) => event.preventDefault()}
      onClick={choose}
    >
      <CommentAddIcon aria-hidden="true" />
      {label}
    </button>
  );
}
