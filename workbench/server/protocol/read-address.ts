import { SharePointError } from './sharepoint-error';

/** Percent-decoded text. @throws SharePointError 400 for what is not encoded so */
export function decodeAddress(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw invalidAddress();
  }
}

/** The decoded path of an absolute address; anything else as it is. @throws SharePointError 400 for an address that cannot be read */
export function pathOfAddress(address: string): string {
  if (!/^https?:\/\//i.test(address)) return address;
  if (!URL.canParse(address)) throw invalidAddress();
  return decodeAddress(new URL(address).pathname);
}

function invalidAddress(): SharePointError {
  return new SharePointError(
    400,
    '-1',
    'System.UriFormatException',
    'Invalid URI: The format of the URI could not be determined.'
  );
}
