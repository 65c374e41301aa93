import * as React from 'react';
import { useListener } from '../elements/use-listener';
import { useRestoreFocus } from './use-restore-focus';

export interface Popover<Button extends HTMLElement> {
  /** The button that opens it, which has the focus again once it is closed. */
  readonly button: React.RefObject<Button>;
  readonly isOpen: boolean;
  toggle(): void;
  close(): void;
}

/** Something a button opens beside the page, and closes. */
export function usePopover<Button extends HTMLElement>(): Popover<Button> {
  const [isOpen, setIsOpen] = React.useState(false);
  const { view: button, remember } = useRestoreFocus<Button>(isOpen ? 'beside' : 'nothing');
  const toggle = (): void => {
    remember();
    setIsOpen(!isOpen);
  };
  return { button, isOpen, toggle, close: () => setIsOpen(false) };
}

/** What such a button opened: it has the focus when it opens, to be read from its beginning, and Escape closes it. @returns the ref of it */
export function usePopoverPanel<Panel extends HTMLElement>(onClose: () => void): React.RefObject<Panel> {
  const panel = React.useRef<Panel>(null);
  React.useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  useListener(panel, 'keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  });
  return panel;
}
