import { createHash } from 'node:crypto';
import { upnOf } from '../people';
import { folderOf, PUBLISHED_AT, type SeedContract } from './contract';
import { plainText } from './plain-text';
import type { SeedClock } from '../clock';
import type { SeedRow } from '../types';
import type { Agreement } from './clause-tree';

/** Which reading of documents the web part has: its number of the same name. */
const READING = 6;

/** A fingerprint of a reading the web part never had. */
const NO_READING = `0:${'0'.repeat(64)}`;

/** The fingerprint the web part makes of the text of a Word document of the demo. */
export function fingerprintOf(agreement: Agreement): string {
  const text = plainText(agreement).text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return `${READING}:${createHash('sha256').update(text).digest('hex')}`;
}

/** The decisions to publish the versions of a contract, oldest first, as the web part records them. */
export function buildPublications(contract: SeedContract, contractId: number, clock: SeedClock): readonly SeedRow[] {
  return contract.versions.map((version, index) => {
    const number = String(index + 1);
    // What the web part reads from a PDF is laid out by its lines, which no one has computed here: a fingerprint of no reading says nothing.
    const fingerprint = contract.format === 'docx' ? fingerprintOf(version.agreement) : NO_READING;
    const key = `published-${contractId}-${number}`;
    return {
      key: `${contract.key}-${key}`,
      folder: folderOf(contractId),
      author: upnOf(version.by),
      created: clock.daysAgo(version.postedAgo, PUBLISHED_AT),
      fields: {
        Title: `Version ${number}`,
        EntryKey: { keyOf: upnOf(version.by), name: key },
        EntryKind: 'published',
        ParentKey: null,
        EntryAnchor: null,
        EntryBody: [`file: ${contract.fileName}`, `fingerprint: ${fingerprint}`, '', version.note].join('\n'),
        DocumentVersion: number
      }
    };
  });
}
