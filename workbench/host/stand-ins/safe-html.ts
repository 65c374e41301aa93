import DOMPurify from 'dompurify';

export const SafeHtml = {
  clean: (html: string): string => DOMPurify.sanitize(html),
  isSafeLinkProtocol: (protocol: string): boolean => /^(https?|mailto|ftp|tel):?$/i.test(protocol)
};
