import fc from 'fast-check';
import {
  EMPTY_MASK,
  FULL_MASK,
  fromBasePermissions,
  fromHalves,
  halvesOf,
  hasPermissions,
  maskOf,
  namesIn,
  permissionKinds,
  toBasePermissions
} from './permission-mask';
import type { PermissionName } from './permission-mask';

const bitNames = (Object.keys(permissionKinds) as PermissionName[]).filter(
  (name) => name !== 'EmptyMask' && name !== 'FullMask'
);

describe('permission masks', () => {
  it('refuses a half that is missing, negative or wider than 32 bits', () => {
    expect(fromBasePermissions(null)).toBeNull();
    expect(fromBasePermissions({ High: '0' })).toBeNull();
    expect(fromBasePermissions({ High: '-1', Low: '0' })).toBeNull();
    expect(fromBasePermissions({ High: '4294967296', Low: '0' })).toBeNull();
  });

  it('has 37 named kinds', () => {
    expect(Object.keys(permissionKinds)).toHaveLength(37);
  });

  it('writes Full Control as SharePoint does', () => {
    expect(toBasePermissions(FULL_MASK)).toEqual({ High: '2147483647', Low: '4294967295' });
  });

  it('puts kinds above 32 into the high half', () => {
    expect(toBasePermissions(maskOf('ViewListItems', 'UseRemoteAPIs'))).toEqual({ High: '32', Low: '1' });
  });

  it('grants everything to the full mask and nothing to the empty one', () => {
    for (const name of bitNames) {
      expect(hasPermissions(FULL_MASK, name)).toBe(true);
      expect(hasPermissions(EMPTY_MASK, name)).toBe(false);
    }
  });

  it('keeps any set of kinds through the wire, through storage and through its names', () => {
    fc.assert(
      fc.property(fc.subarray(bitNames), (names) => {
        const mask = maskOf(...names);
        const { high, low } = halvesOf(mask);
        expect(fromBasePermissions(toBasePermissions(mask))).toBe(mask);
        expect(fromHalves(high, low)).toBe(mask);
        expect(namesIn(mask)).toEqual(names);
      })
    );
  });
});
