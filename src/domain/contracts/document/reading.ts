/**
 * Which reading of documents this is. Raised when documents are read differently, so that their texts are other ones though their files are
 * the same: remembered texts are then read again from their files, and fingerprints of published ones say nothing.
 */
export const READING = 6;
