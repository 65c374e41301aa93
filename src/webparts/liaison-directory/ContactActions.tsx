import * as React from 'react';
import { CalendarIcon, ChatIcon, MailIcon, PhoneIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'LiaisonDirectoryStrings';
import { fill } from '../../ui/format/text';
import { bookLink, callLink, chatLink, emailLink } from '../../ui/people/contact-links';
import styles from './ContactActions.module.scss';

export interface ContactActionsProps {
  readonly name: string;
  readonly email: string;
  readonly phone?: string;
  /** Whether the first action has the accent. */
  readonly isProminent?: boolean;
}

/** One press to call, chat, email or book; only what the card has an address for is offered. */
export function ContactActions({
  name,
  email,
  phone = '',
  isProminent
}: ContactActionsProps): React.ReactElement | null {
  const actions = [
    {
      href: callLink(phone),
      label: strings.Call,
      full: fill(strings.CallPerson, name, phone),
      icon: <PhoneIcon />,
      isOutside: false
    },
    {
      href: chatLink(email),
      label: strings.Chat,
      full: fill(strings.ChatPerson, name),
      icon: <ChatIcon />,
      isOutside: true
    },
    {
      href: emailLink(email),
      label: strings.SendEmail,
      full: fill(strings.EmailPerson, name),
      icon: <MailIcon />,
      isOutside: false
    },
    {
      href: bookLink(email, strings.MeetingSubject),
      label: strings.Book,
      full: fill(strings.BookPerson, name),
      icon: <CalendarIcon />,
      isOutside: true
    }
  ].filter(({ href }) => href !== undefined);
  if (actions.length === 0) return null;
  return (
    <ul className={styles.actions}>
      {actions.map(({ href, label, full, icon, isOutside }, position) => (
        <li key={label}>
          <a
            className={styles.action}
            data-prominent={(isProminent && position === 0) || undefined}
            href={href}
            aria-label={full}
            title={full}
            // SharePoint's router would otherwise follow the link inside the page.
            data-interception="off"
            {...(isOutside && { target: '_blank', rel: 'noreferrer' })}
          >
            <span aria-hidden="true">{icon}</span>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
