import type { HttpResponse } from '../protocol/messages';
import { isJsonObject } from '../protocol/json';
import type { PageRoute } from '../api/page-route';
import { readStorageEntities, setStorageEntity } from './storage-entities';

/**
 * `/_workbench/tenant-properties`: what a SharePoint administrator sets with PowerShell. GET reads them as JSON; POST sets those of the
 * JSON sent, and removes those that are null in it. JSON is insisted on, so that no foreign page can set them with a plain form.
 */
export const tenantPropertiesPage: PageRoute = (request, { store }) => {
  if (request.url.pathname !== '/_workbench/tenant-properties') return null;
  if (request.method === 'GET') return json(200, readStorageEntities(store));
  if (request.method !== 'POST') return json(405, { error: 'Use GET or POST.' });
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
    return json(415, { error: 'Describe properties as application/json.' });
  const properties = readProperties(request.body.toString('utf8'));
  if (properties === null)
    return json(400, { error: 'Send an object of texts, or of null for what is to be removed.' });
  for (const [key, value] of properties) setStorageEntity(store, key, value);
  return json(200, readStorageEntities(store));
};

function readProperties(body: string): readonly (readonly [string, string | null])[] | null {
  let content: unknown;
  try {
    content = JSON.parse(body);
  } catch {
    return null;
  }
  if (!isJsonObject(content)) return null;
  const entries = Object.entries(content);
  const areTexts = entries.every(([, value]) => value === null || typeof value === 'string');
  return areTexts ? (entries as [string, string | null][]) : null;
}

function json(status: number, content: object): HttpResponse {
  return { status, headers: { 'content-type': 'application/json;charset=utf-8' }, body: JSON.stringify(content) };
}
