import { holdsBits, permissionBits, readPermissionBits } from './base-permissions';
import { permissionLevels } from './groups';

describe('permission bits', () => {
  it('are read from the two words of an answer', () => {
    expect(readPermissionBits({ High: '0', Low: '5' })).toBe(permissionBits(['viewListItems', 'editListItems']));
    expect(readPermissionBits({ High: 1073741824, Low: 0 })).toBe(permissionBits(['enumeratePermissions']));
  });

  it('know every permission of the suite’s levels', () => {
    for (const { basePermissions } of permissionLevels)
      expect(() => permissionBits(basePermissions ?? [])).not.toThrow();
    expect(() => permissionBits(['fly'])).toThrow(RangeError);
  });

  it('hold others only when they hold all of them', () => {
    const both = permissionBits(['viewListItems', 'enumeratePermissions']);
    expect(holdsBits(both, permissionBits(['viewListItems']))).toBe(true);
    expect(holdsBits(permissionBits(['viewListItems']), both)).toBe(false);
    expect(holdsBits(readPermissionBits({ High: 2147483647, Low: 4294967295 }), both)).toBe(true);
  });
});
