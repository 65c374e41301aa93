import { holdsPermission, readRights } from './permissions';

describe('holdsPermission', () => {
  it.each([
    [
      'read',
      { High: '176', Low: '138612833' },
      { viewListItems: true, addListItems: false, editListItems: false, manageLists: false }
    ],
    [
      'contribute',
      { High: '432', Low: '1011028719' },
      { viewListItems: true, addListItems: true, editListItems: true, manageLists: false }
    ],
    [
      'edit',
      { High: 432, Low: 1011030767 },
      { viewListItems: true, addListItems: true, editListItems: true, manageLists: true }
    ],
    [
      'full control',
      { High: '2147483647', Low: '4294967295' },
      { viewListItems: true, addListItems: true, deleteListItems: true, manageLists: true }
    ]
  ] as const)('reads the mask of the level "%s"', (_, mask, expected) => {
    for (const [name, holds] of Object.entries(expected))
      expect(holdsPermission(mask, name as keyof typeof expected)).toBe(holds);
  });
});

describe('readRights', () => {
  const none = { canAdd: false, canEdit: false, canDelete: false, canManage: false };
  it.each([
    ['read', { High: '176', Low: '138612833' }, none],
    [
      'contribute',
      { High: '432', Low: '1011028719' },
      { canAdd: true, canEdit: true, canDelete: true, canManage: false }
    ],
    ['no mask', undefined, none]
  ])('tells what to offer with %s', (_, mask, rights) => {
    expect(readRights(mask)).toEqual(rights);
  });
});
