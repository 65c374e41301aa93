import { commentPermission, type FolderRights } from './comment-permission';

const now = new Date('2026-03-10T12:00:00Z');
const open = {
  opens: new Date('2026-03-01T00:00:00Z'),
  closes: new Date('2026-03-20T00:00:00Z'),
  isFrozen: false,
  takesLate: false
};
const over = { ...open, closes: new Date('2026-03-05T00:00:00Z') };

const forPhysicians: FolderRights = { isMissing: false, canComment: true, isOpened: true };
const forOthers: FolderRights = { ...forPhysicians, canComment: false };
const unopened: FolderRights = { isMissing: false, canComment: false, isOpened: false };
const missing: FolderRights = { ...unopened, isMissing: true };

describe('commentPermission', () => {
  it.each([
    ['a physician in an open period', open, forPhysicians, 'open'],
    ['a physician before the site answered', open, undefined, 'checking'],
    ['a physician whose folder was not opened', open, unopened, 'sealed'],
    ['a physician without a folder', open, missing, 'sealed'],
    ['a physician after the end', over, undefined, 'closed'],
    ['a physician while paused', { ...open, isFrozen: true }, undefined, 'frozen'],
    ['a physician who is late where that is accepted', { ...over, takesLate: true }, forPhysicians, 'open'],
    ['a physician who is late where only the page accepts it', { ...over, takesLate: true }, unopened, 'sealed'],
    ['a reader whose folder accepts entries of physicians', open, forOthers, 'noRight']
  ])('of %s', (_, period, folder, permission) => {
    expect(commentPermission(period, folder, now)).toBe(permission);
  });
});
