import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageName, sitePages } from './site-pages';

const webParts = join(__dirname, '..', 'webparts');
const manifests = readdirSync(webParts).flatMap((folder) =>
  readdirSync(join(webParts, folder))
    .filter((file) => file.endsWith('.manifest.json'))
    .map((file) => JSON.parse(readFileSync(join(webParts, folder, file), 'utf8')) as Record<string, unknown>)
);

describe('the pages of the suite', () => {
  it('are one for each web part, which fills the width of a page', () => {
    expect(manifests.map(({ id }) => id).sort()).toEqual(sitePages.map(({ webPartId }) => webPartId).sort());
    for (const { supportsFullBleed } of manifests) expect(supportsFullBleed).toBe(true);
  });

  it('are known by an identity of their own', () => {
    expect(new Set(sitePages.map(({ instanceId }) => instanceId)).size).toBe(sitePages.length);
    for (const { instanceId } of sitePages) expect(instanceId).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });
});

it.each([
  ['Contract comments', 'Contract-comments'],
  ['  Who to call: IT & more? ', 'Who-to-call-IT-more'],
  ['Convenios médicos', 'Convenios-médicos']
])('the page %p is at %p', (title, name) => {
  expect(pageName(title)).toBe(name);
});
