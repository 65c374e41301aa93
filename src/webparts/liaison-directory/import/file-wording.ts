import * as strings from 'LiaisonDirectoryStrings';
import type { HeadingNames } from '../../../domain/csv/match-headers';
import type { DepartmentDraft } from '../../../domain/directory/department-draft';
import type { Choice } from '../../../domain/directory/import/cells';
import type { DirectoryFileOptions, FileWording } from '../../../domain/directory/import/file-options';
import type { LiaisonDraft } from '../../../domain/directory/liaison-draft';
import { executiveTiers } from '../../../domain/relationships/executive-tier';
import { strengths } from '../../../lists/liaisons';
import { strengthWords, tierWords } from '../choice-words';

/**
 * What files of the directory may say. An export says the reader's words; read are those of either language of the suite besides, so
 * that a file can be handed on. The other words are never shown.
 */

const named = (shown: string, ...others: readonly string[]): HeadingNames => [shown, ...others];

const idNames = named('ID', 'Id', 'Identity', 'Identificador');

export const departmentWording: FileWording<DepartmentDraft> = {
  idNames,
  headings: {
    name: named(strings.Department, 'Department', 'Departamento', 'Name', 'Nombre', 'Unit', 'Unidad'),
    locationId: named(strings.Site, 'Location', 'Centro', 'Site', 'Sede', 'Hospital', 'Campus'),
    aliases: named(strings.AlsoKnownAs, 'Also known as', 'También conocido como', 'Aliases', 'Alias'),
    executive: named(strings.Executive, 'Executive', 'Directivo', 'Executive email'),
    executiveTitle: named(strings.ExecutiveTitle, 'Executive title', 'Cargo del directivo'),
    executiveTier: named(strings.ExecutiveTier, 'Executive tier', 'Nivel del directivo', 'Tier', 'Nivel'),
    liaisonId: named(strings.Liaison, 'Liaison', 'Enlace', 'IT liaison', 'Enlace de TI'),
    systems: named(strings.Systems, 'Systems', 'Sistemas'),
    phone: named(strings.Phone, 'Phone', 'Teléfono')
  }
};

export const liaisonWording: FileWording<LiaisonDraft> = {
  idNames,
  headings: {
    name: named(strings.Name, 'Name', 'Nombre', 'Liaison', 'Enlace'),
    person: named(strings.Account, 'Account', 'Cuenta'),
    jobTitle: named(strings.JobTitle, 'Title', 'Job title', 'Cargo', 'Puesto'),
    locationId: named(strings.Site, 'Location', 'Centro', 'Site', 'Sede', 'Hospital', 'Campus'),
    office: named(strings.Office, 'Office', 'Room', 'Oficina', 'Despacho'),
    isOnSite: named(strings.OnSiteLabel, 'Works on site', 'On site', 'Trabaja en el centro', 'Presencial'),
    phone: named(strings.Phone, 'Phone', 'Teléfono'),
    email: named(strings.Email, 'Email', 'E-mail', 'Correo', 'Correo electrónico'),
    reportsTo: named(strings.ReportsTo, 'Reports to', 'Depende de'),
    dottedLineTo: named(strings.DottedLineTo, 'Dotted line to', 'Línea de puntos con'),
    strengths: named(strings.Strengths, 'Strengths', 'Fortalezas', 'Puntos fuertes'),
    approvingExecutive: named(strings.ApprovingExecutive, 'Executive who approves', 'Directivo que aprueba'),
    approvingCio: named(strings.ApprovingCio, 'CIO who approves', 'CIO que aprueba'),
    backupId: named(strings.Backup, 'Backup', 'Sustituto', 'Suplente'),
    awayFrom: named(strings.AwayFrom, 'First day away', 'Away from', 'Primer día de ausencia'),
    awayUntil: named(strings.AwayUntilLabel, 'Last day away', 'Away until', 'Último día de ausencia')
  }
};

const yesNo: readonly Choice<boolean>[] = [
  { value: true, names: [strings.Yes, 'Yes', 'Y', 'Sí', 'S', 'True', 'Verdadero', '1', 'x'] },
  { value: false, names: [strings.No, 'No', 'N', 'False', 'Falso', '0'] }
];

/** How the reader's language writes dates; spreadsheets there write them the same. */
function dayOrderOf(locale: string): DirectoryFileOptions['dayOrder'] {
  const parts = new Intl.DateTimeFormat(locale).formatToParts(new Date(0)).map(({ type }) => type);
  return parts.indexOf('month') < parts.indexOf('day') ? 'monthFirst' : 'dayFirst';
}

/** @param accounts What the site found for the accounts a file names. */
export function fileOptions(locale: string, accounts: DirectoryFileOptions['accounts']): DirectoryFileOptions {
  return {
    accounts,
    dayOrder: dayOrderOf(locale),
    yesNo,
    strengths: strengths.map((value) => ({ value, names: [strengthWords(value), value] })),
    tiers: executiveTiers.map((value) => ({ value, names: [tierWords(value), value] })),
    jobTitle: strings.UsualTitle
  };
}
