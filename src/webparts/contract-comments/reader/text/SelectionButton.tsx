import * as React from 'react';
import { CommentAddIcon } from '@fluentui/react-icons-mdl2';
import type { ContractDocument } from '../../../../domain/contracts/document/document-model';
import { rangeOfSelection } from './selection-range';
import styles from './SelectionButton.module.scss';
import type { TextRange } from '../../../../domain/text/text-range';

export interface SelectionButtonProps {
  readonly document: ContractDocument;
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

function offerFor(document: ContractDocument, canvas: HTMLElement): Offer | null {
  const selection = window.getSelection();
  const range = rangeOfSelection(document, selection);
  if (!range || !selection || !canvas.contains(selection.anchorNode)) return null;
  const boxes = selection.getRangeAt(0).getClientRects();
  const last = boxes[boxes.length - 1];
  const corner = canvas.getBoundingClientRect();
  if (!last) return null;
  const left = Math.min(last.right - corner.left, corner.width - BUTTON_WIDTH_PX);
  return { range, top: last.bottom - corner.top + 4, left: Math.max(0, left) };
}

/** Offers to do something with the words someone selected, right where the selection ends. */
export function SelectionButton({
  document,
  canvas,
  label,
  onChoose
}: SelectionButtonProps): React.ReactElement | null {
  const [offer, setOffer] = React.useState<Offer | null>(null);
  React.useEffect(() => {
    let frame = 0;
    const handleChange = (): void => {
      window.cancelAnimationFrame(frame);
      frame = window.requestAnimationFrame(() => setOffer(canvas.current && offerFor(document, canvas.current)));
    };
    window.document.addEventListener('selectionchange', handleChange);
    return () => {
      window.cancelAnimationFrame(frame);
      window.document.removeEventListener('selectionchange', handleChange);
    };
  }, [document, canvas]);
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
