/** Links to reach a person. They are plain links: where Teams or an email program is missing, the address itself still shows. */

/** Words before an extension in a phone number, and the extension. */
const extensionPattern = /\s*(?:ext\.?|x|anexo|#)\s*(\d+)\s*$/i;

/** A link that dials, the extension included (RFC 3966); `undefined` where the text has no number. */
export function callLink(phone: string): string | undefined {
  const extension = extensionPattern.exec(phone)?.[1];
  const number = phone.replace(extensionPattern, '').replace(/[^\d+]/g, '');
  if (number === '') return undefined;
  return `tel:${number}${extension ? `;ext=${extension}` : ''}`;
}

/** A link that starts an email; `undefined` without address. */
export function emailLink(email: string): string | undefined {
  return email ? `mailto:${encodeURIComponent(email).replace('%40', '@')}` : undefined;
}

/** Characters of a link that every program on a hospital's computers takes. */
const LONGEST_LINK = 1_900;

export interface EmailWords {
  readonly subject: string;
  readonly body: string;
}

/**
 * A link that starts an email to people who do not see each other's addresses, separated as Outlook has it; `undefined` without addresses, and where they are too many
 * for a link.
 */
export function emailToMany(addresses: readonly string[], { subject, body }: EmailWords): string | undefined {
  if (addresses.length === 0) return undefined;
  const fields = [`bcc=${addresses.map((address) => encodeURIComponent(address)).join(';')}`];
  fields.push(`subject=${encodeURIComponent(subject)}`, `body=${encodeURIComponent(body)}`);
  const link = `mailto:?${fields.join('&')}`;
  return link.length > LONGEST_LINK ? undefined : link;
}

/** A link that opens a chat in Teams, in the program or the browser; `undefined` without address. */
export function chatLink(email: string): string | undefined {
  return email ? `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(email)}` : undefined;
}

/** A link that opens a new meeting in Teams with the person invited; `undefined` without address. */
export function bookLink(email: string, subject: string): string | undefined {
  return email
    ? `https://teams.microsoft.com/l/meeting/new?subject=${encodeURIComponent(subject)}&attendees=${encodeURIComponent(email)}`
    : undefined;
}

/** SharePoint's picture of an account, by email address or login name. */
export function photoLink(webUrl: string, account: string): string | undefined {
  return account ? `${webUrl}/_layouts/15/userphoto.aspx?size=M&accountname=${encodeURIComponent(account)}` : undefined;
}
