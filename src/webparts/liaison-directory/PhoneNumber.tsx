import * as React from 'react';
import { callLink } from '../../ui/people/contact-links';

export interface PhoneNumberProps {
  readonly phone: string;
  readonly className?: string;
}

/** A number in clear, to read off a ward's computer and dial elsewhere; a press dials it where the computer can. */
export function PhoneNumber({ phone, className }: PhoneNumberProps): React.ReactElement {
  const dial = callLink(phone);
  return dial ? (
    <a className={className} href={dial} data-interception="off">
      {phone}
    </a>
  ) : (
    <span className={className}>{phone}</span>
  );
}
