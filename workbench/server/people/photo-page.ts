import type { PageRoute } from '../api/page-route';
import { findPrincipalByLogin, findUserByEmail } from '../principals/principals';
import { drawInitials } from './draw-initials';

const pixels: Readonly<Record<string, number>> = { S: 48, M: 72, L: 300 };

/** `_layouts/15/userphoto.aspx?size=S|M|L&accountname=...`: no one here has a photo, so everyone gets their initials. */
export const photoPage: PageRoute = (request, { store }) => {
  if (!/\/_layouts\/15\/userphoto\.aspx$/i.test(request.url.pathname)) return null;
  const account = findParameter(request.url.searchParams, 'accountname');
  const person = findPrincipalByLogin(store, account) ?? findUserByEmail(store, account);
  const size = pixels[findParameter(request.url.searchParams, 'size').toUpperCase()] ?? 48;
  return {
    status: 200,
    headers: { 'content-type': 'image/svg+xml;charset=utf-8', 'cache-control': 'private, max-age=3600' },
    body: drawInitials(person?.title ?? '', size)
  };
};

function findParameter(parameters: URLSearchParams, name: string): string {
  return [...parameters].find(([key]) => key.toLowerCase() === name)?.[1] ?? '';
}
