/** What the chief of staff's office does with contracts: one chunk, loaded when it is done for the first time. */
export { readAudience } from './audience';
export { changeAudience } from './change-audience';
export { changeContract, createContract } from './contract-facts';
export { readExpectedReaders } from './read-expected-readers';
export { publishVersion } from './publish-version';
export { searchGroups } from './search-groups';
