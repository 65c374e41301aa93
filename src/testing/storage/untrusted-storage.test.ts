import { declaredKinds } from './untrusted-storage';

it.each([
  ['KeptKind', 'draft'],
  ['SnapshotKind', 'contract-document']
] as const)('every %s is found in the source, each under a name of its own', (type, known) => {
  const names = declaredKinds(type).map(({ name }) => name);
  expect(names).toContain(known);
  expect(new Set(names).size).toBe(names.length);
});
