/**
 * Writes `sharepoint/assets` from the list definitions. A file that is right already is not touched, since the package would be built
 * again for a newer one.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allLists } from '../src/lists';
import { featureFiles } from '../src/lists/feature-xml';

const folder = join(__dirname, '../sharepoint/assets');
mkdirSync(folder, { recursive: true });
for (const [name, content] of featureFiles(allLists)) {
  const file = join(folder, name);
  if (!existsSync(file) || readFileSync(file, 'utf8') !== content) writeFileSync(file, content);
  console.log(`sharepoint/assets/${name}`);
}
