import { READING } from '../document/reading';
import { checkFingerprint, fingerprintOf } from './fingerprint';

describe('the fingerprint of a text', () => {
  it('says which reading it is of, and has the hash of the words', async () => {
    // sha256sum of "Call on four weekends."
    expect(await fingerprintOf('Call on four weekends.')).toBe(
      `${READING}:90349b440f448d815f10c174958692899b8bb224454fd92bb9aa25429ee11507`
    );
  });

  it('does not depend on spaces and on how accents are written', async () => {
    expect(await fingerprintOf(' Call  on\n\nfour caf\u0065\u0301s ')).toBe(
      await fingerprintOf('Call on four caf\u00e9s')
    );
  });

  it('is the same for the text that was published, and another for any other', async () => {
    const recorded = await fingerprintOf('Call on four weekends.');
    expect(await checkFingerprint(recorded, 'Call on four weekends.')).toBe('same');
    expect(await checkFingerprint(recorded, 'Call on five weekends.')).toBe('other');
  });

  it.each(['', '0:abc', 'abc', `${READING}2:abc`])(
    'says nothing where it is of another reading: "%s"',
    async (recorded) => {
      expect(await checkFingerprint(recorded, 'Call on four weekends.')).toBe('unknown');
    }
  );
});
