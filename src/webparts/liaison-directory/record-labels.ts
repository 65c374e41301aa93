import * as strings from 'LiaisonDirectoryStrings';
import type { DepartmentDraft } from '../../domain/directory/department-draft';
import type { DirectoryIndex } from '../../domain/directory/directory-index';
import type { LocationDraft } from '../../domain/directory/location-draft';
import { readPersonField, type LiaisonDraft } from '../../domain/directory/liaison-draft';
import { strengthWords, tierWords } from './choice-words';

export const liaisonLabels: Readonly<Record<keyof LiaisonDraft, string>> = {
  name: strings.Name,
  person: strings.Account,
  jobTitle: strings.JobTitle,
  locationId: strings.Site,
  office: strings.Office,
  isOnSite: strings.OnSiteLabel,
  phone: strings.Phone,
  email: strings.Email,
  reportsTo: strings.ReportsTo,
  dottedLineTo: strings.DottedLineTo,
  strengths: strings.Strengths,
  approvingExecutive: strings.ApprovingExecutive,
  approvingCio: strings.ApprovingCio,
  backupId: strings.Backup,
  awayFrom: strings.AwayFrom,
  awayUntil: strings.AwayUntilLabel
};

export const departmentLabels: Readonly<Record<keyof DepartmentDraft, string>> = {
  name: strings.Name,
  locationId: strings.Site,
  aliases: strings.AlsoKnownAs,
  executive: strings.Executive,
  executiveTitle: strings.ExecutiveTitle,
  executiveTier: strings.ExecutiveTier,
  liaisonId: strings.Liaison,
  systems: strings.Systems,
  phone: strings.Phone
};

export const locationLabels: Readonly<Record<keyof LocationDraft, string>> = {
  name: strings.Name,
  shortName: strings.ShortName,
  address: strings.Address,
  phone: strings.Phone,
  zone: strings.TimeZone,
  workingHours: strings.WorkingHours,
  holidays: strings.Holidays
};

/** A value of a card in words, for showing two versions beside each other; empty for nothing. */
export function liaisonWords(name: keyof LiaisonDraft, draft: LiaisonDraft, index: DirectoryIndex): string {
  switch (name) {
    case 'person':
    case 'reportsTo':
    case 'dottedLineTo':
    case 'approvingExecutive':
    case 'approvingCio':
      return readPersonField(draft[name])?.name ?? '';
    case 'locationId':
      return index.locationById.get(draft.locationId ?? 0)?.name ?? '';
    case 'backupId':
      return index.liaisonById.get(draft.backupId ?? 0)?.name ?? '';
    case 'isOnSite':
      return draft.isOnSite ? strings.OnSite : strings.OffSite;
    case 'strengths':
      return draft.strengths.map(strengthWords).join(', ');
    default:
      return draft[name];
  }
}

/** As `liaisonWords`, for a department. */
export function departmentWords(name: keyof DepartmentDraft, draft: DepartmentDraft, index: DirectoryIndex): string {
  switch (name) {
    case 'executive':
      return readPersonField(draft.executive)?.name ?? '';
    case 'locationId':
      return index.locationById.get(draft.locationId ?? 0)?.name ?? '';
    case 'liaisonId':
      return index.liaisonById.get(draft.liaisonId ?? 0)?.name ?? '';
    case 'executiveTier':
      return tierWords(draft.executiveTier);
    case 'aliases':
    case 'systems':
      return draft[name].split('\n').join(', ');
    default:
      return draft[name];
  }
}

/** As `liaisonWords`, for a location. */
export function locationWords(name: keyof LocationDraft, draft: LocationDraft): string {
  return draft[name].split('\n').join(', ');
}
