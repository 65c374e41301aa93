/**
 * The policy a page is served under. SharePoint Online enforces one for scripts: files from the tenant, from Microsoft's
 * CDN or from hosts an administrator trusts, none inline. Here the only such host is the site's own, so anything that needs
 * another is refused at once, and so is `eval`; workers are scripts. Styles may be inline, as there. The rest, which SharePoint
 * leaves open, keeps every request on this machine.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data: blob:",
  "media-src 'self' data: blob:",
  "connect-src 'self' data: blob:",
  "frame-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "frame-ancestors 'self'"
].join('; ');
