import { siteRegion } from '../regional/region';
import type { Store } from '../store/store';
import { builtInRoles, roleIds } from './built-in-roles';

/** What a Spanish site calls SharePoint's own permission levels. */
const spanishRoles: Readonly<Record<number, string>> = {
  [roleIds.fullControl]: 'Control total',
  [roleIds.design]: 'Diseño',
  [roleIds.edit]: 'Editar',
  [roleIds.contribute]: 'Colaborar',
  [roleIds.read]: 'Leer',
  [roleIds.viewOnly]: 'Solo ver',
  [roleIds.limitedAccess]: 'Acceso limitado',
  [roleIds.webOnlyLimitedAccess]: 'Acceso limitado solo a la web'
};

/** Titles of the groups every site is born with, by the site's language; `{site}` is its title. */
const groupTitles = {
  1033: { owner: '{site} Owners', member: '{site} Members', visitor: '{site} Visitors' },
  3082: { owner: 'Propietarios de {site}', member: 'Integrantes de {site}', visitor: 'Visitantes de {site}' }
} as const;

/** Gives the built-in permission levels their names in the site's language. */
export function nameBuiltInRoles(store: Store): void {
  const isSpanish = siteRegion(store).culture.language === 3082;
  for (const { id, name } of builtInRoles)
    store.run(
      'UPDATE role_definitions SET name = ? WHERE id = ?',
      (isSpanish ? spanishRoles[id] : undefined) ?? name,
      id
    );
}

/** What the group is called on a site of this title. */
export function defaultGroupTitle(
  store: Store,
  association: keyof (typeof groupTitles)[1033],
  siteTitle: string
): string {
  const { language } = siteRegion(store).culture;
  return groupTitles[language === 3082 ? 3082 : 1033][association].replace('{site}', siteTitle);
}
