import { agreementLines, buildDocument } from '../../../testing/contracts/build-document';
import { buildVersion, testContract } from '../../../testing/contracts/in-memory-contracts';
import { MemorySnapshots } from '../../../testing/storage/memory-snapshots';
import { computerClock } from '../../../testing/time/test-clock';
import { createDocumentCache } from './document-cache';
import { documentSnapshot } from './document-snapshot';

const { blocks } = buildDocument('3', agreementLines);
const bytes = new ArrayBuffer(8);

function openCache(snapshots = new MemorySnapshots()) {
  const site = { readFile: jest.fn(async () => bytes) };
  const parse = jest.fn(async () => blocks);
  return {
    cache: createDocumentCache({ repository: site, snapshots, clock: computerClock, parse }),
    site,
    parse,
    snapshots
  };
}

describe('the cache of contract documents', () => {
  it('reads a version once for all who ask at the same time', async () => {
    const { cache, site, parse } = openCache();
    const [first, second, ...earlier] = await Promise.all([
      cache.read(testContract),
      cache.read(testContract, '3'),
      cache.read(testContract, '2'),
      cache.read(testContract, '2')
    ]);
    expect(second).toBe(first);
    expect(earlier[1]).toBe(earlier[0]);
    expect(earlier[0]?.version).toBe('2');
    expect([site.readFile, parse].map(({ mock }) => mock.calls.length)).toEqual([2, 2]);
  });

  it('has a document in the memory of the browser before anyone gets it, and reads no file on the next page', async () => {
    const { cache, snapshots } = openCache();
    const document = await cache.read(testContract);
    expect((await snapshots.read(documentSnapshot, '3:3'))?.value).toEqual(document);
    const next = openCache(snapshots);
    expect(await next.cache.read(testContract)).toEqual(document);
    expect(next.site.readFile).not.toHaveBeenCalled();
  });

  it('has the text of a version that was shown when it has become an earlier one', async () => {
    const { cache, snapshots } = openCache();
    await cache.read(testContract);
    const next = openCache(snapshots);
    const later = { ...testContract, version: '4', versions: [buildVersion('4'), ...testContract.versions] };
    await next.cache.read(later, '3');
    expect(next.site.readFile).not.toHaveBeenCalled();
  });

  it('remembers neither a read that failed nor a file that could not be read', async () => {
    const { cache, site, parse, snapshots } = openCache();
    site.readFile.mockRejectedValueOnce(new Error('no network'));
    await expect(cache.read(testContract)).rejects.toThrow('no network');
    parse.mockRejectedValueOnce(new Error('damaged'));
    await expect(cache.read(testContract)).rejects.toThrow('damaged');
    expect(await snapshots.read(documentSnapshot, '3:3')).toBeUndefined();
    expect((await cache.read(testContract)).version).toBe('3');
  });

  it('reads a file anew for who asks after the last one has stopped waiting', async () => {
    const { cache, site, parse } = openCache();
    const leaving = new AbortController();
    parse.mockImplementationOnce(() => new Promise(() => undefined));
    const left = cache.read(testContract, '3', { signal: leaving.signal });
    leaving.abort();
    const document = await cache.read(testContract);
    await expect(left).rejects.toMatchObject({ reason: 'tooSlow' });
    expect(document.version).toBe('3');
    expect(site.readFile).toHaveBeenCalledTimes(2);
    expect(await cache.read(testContract)).toBe(document);
  });
});
