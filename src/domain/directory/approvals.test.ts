import { buildLiaison, buildPerson } from '../../testing/directory/build-directory';
import { approvalsAskedOf, approvedAt, isApproved, type Approval } from './approvals';

const ana = buildPerson({ id: 21, name: 'Ana Ruiz' });
const vera = buildPerson({ id: 31, name: 'Vera Holm' });
const eleanor = buildPerson({ id: 32, name: 'Eleanor Voss' });
const card = buildLiaison({ id: 5, name: 'Ana Ruiz', person: ana, approvingExecutive: vera, approvingCio: eleanor });

const approval = (id: number, more: Partial<Approval> = {}): Approval => ({
  id,
  liaisonId: 5,
  approvedPersonId: 21,
  approvedName: 'Ana Ruiz',
  authorId: 31,
  at: `2026-03-0${id}T12:00:00Z`,
  isTakenBack: false,
  ...more
});

describe('approvedAt', () => {
  it('is when the person the card names approved it', () => {
    expect(approvedAt(card, 'approvingExecutive', [approval(1)])).toBe('2026-03-01T12:00:00Z');
    expect(approvedAt(card, 'approvingCio', [approval(1)])).toBeUndefined();
  });

  it.each([
    ['someone else, whatever it says', { authorId: 99 }],
    ['the same person for another card', { liaisonId: 6 }],
    ['the same person for whoever had the card before', { approvedPersonId: 20 }],
    ['the same person for a card without an account', { approvedPersonId: undefined }]
  ])('is never by %s', (_, more) => {
    expect(approvedAt(card, 'approvingExecutive', [approval(1, more)])).toBeUndefined();
  });

  it('goes by the last word of the person, in whatever order it is read', () => {
    const words = [approval(1), approval(3), approval(2, { isTakenBack: true })];
    expect(approvedAt(card, 'approvingExecutive', words)).toBe('2026-03-03T12:00:00Z');
    expect(approvedAt(card, 'approvingExecutive', [...words, approval(4, { isTakenBack: true })])).toBeUndefined();
  });

  it('goes by the name for a card without an account', () => {
    const open = { ...card, person: undefined };
    expect(approvedAt(open, 'approvingExecutive', [approval(1, { approvedPersonId: undefined })])).toBeDefined();
    expect(
      approvedAt({ ...open, name: 'Ben Cole' }, 'approvingExecutive', [approval(1, { approvedPersonId: undefined })])
    ).toBeUndefined();
    expect(approvedAt(open, 'approvingExecutive', [approval(1)])).toBeUndefined();
  });

  it('is nothing where the card names no one', () => {
    expect(approvedAt({ ...card, approvingExecutive: undefined }, 'approvingExecutive', [approval(1)])).toBeUndefined();
  });
});

describe('isApproved', () => {
  it('needs both the executive and the CIO', () => {
    expect(isApproved(card, [approval(1)])).toBe(false);
    expect(isApproved(card, [approval(1), approval(2, { authorId: 32 })])).toBe(true);
  });
});

describe('approvalsAskedOf', () => {
  it('tells a person what a card asks of them, however much of the claim their login carries', () => {
    expect(approvalsAskedOf(card, 'vera.holm@hospital.example')).toEqual(['approvingExecutive']);
    expect(approvalsAskedOf({ ...card, approvingCio: vera }, vera.login)).toEqual([
      'approvingExecutive',
      'approvingCio'
    ]);
    expect(approvalsAskedOf(card, 'ana.ruiz@hospital.example')).toEqual([]);
    expect(approvalsAskedOf(buildLiaison(), '')).toEqual([]);
  });
});
