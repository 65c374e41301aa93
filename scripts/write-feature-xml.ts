/** Writes `sharepoint/assets` from the list definitions. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allLists } from '../src/lists';
import { featureFiles } from '../src/lists/feature-xml';

const folder = join(__dirname, '../sharepoint/assets');
mkdirSync(folder, { recursive: true });
for (const [name, content] of featureFiles(allLists)) {
  writeFileSync(join(folder, name), content);
  console.log(`sharepoint/assets/${name}`);
}
