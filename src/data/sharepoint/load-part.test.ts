import { loadPart } from './load-part';

it('gives the part that was loaded', async () => {
  expect(await loadPart(async () => 'part')).toBe('part');
});

it('says that the connection is lost when the part did not arrive', async () => {
  const failing = loadPart(() => Promise.reject(new Error('Loading chunk 7 failed.')));
  await expect(failing).rejects.toMatchObject({
    name: 'DataError',
    kind: 'offline',
    message: 'Loading chunk 7 failed.'
  });
});
