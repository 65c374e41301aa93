import type { PageRoute } from '../api/page-route';
import { listUsers } from '../principals/principals';
import { readProfile } from './profile';

/**
 * `GET /_workbench/people`: the people a request may speak for, as `[{ login, userPrincipalName, title, email, jobTitle, department, role }]`. Open to everyone, because
 * one has to know it before one can say who one is.
 */
export const peoplePage: PageRoute = (request, { store }) => {
  if (request.url.pathname !== '/_workbench/people') return null;
  const people = listUsers(store)
    .filter((person) => person.type === 1 && !person.isDisabled)
    .map((person) => {
      const { jobTitle, department, role } = readProfile(store, person.id);
      return {
        login: person.login,
        userPrincipalName: person.upn,
        title: person.title,
        email: person.email,
        jobTitle,
        department,
        role,
        isSiteAdmin: person.isSiteAdmin
      };
    });
  return { status: 200, headers: { 'content-type': 'application/json;charset=utf-8' }, body: JSON.stringify(people) };
};
