import * as React from 'react';
import { screen, waitFor, within } from '@testing-library/react';
import type { Liaison } from '../../../domain/directory/directory';
import type { Approval } from '../../../domain/directory/approvals';
import { indexDirectory } from '../../../domain/directory/directory-index';
import { buildDepartment, buildLiaison, buildPerson } from '../../../testing/directory/build-directory';
import { createDirectoryRender, smallDirectory } from '../../../testing/directory/render-in-directory';
import type { MemoryFacts } from '../../../testing/directory/directory-in-memory';
import { DataError } from '../../../data/sharepoint/data-error';
import { FailureMessage } from '../../../ui/states/FailureMessage';
import { ServicesProvider, useServices } from '../services';
import { CardFrame } from './CardFrame';
import { DepartmentCard } from './DepartmentCard';
import { LiaisonCard } from './LiaisonCard';
import { useApproval } from './use-approval';
import { useVerification } from './use-verification';

const renderInDirectory = createDirectoryRender(ServicesProvider);

const index = indexDirectory(smallDirectory);
const nothing = (): void => undefined;

function find<Item>(items: ReadonlyMap<number, Item>, id: number): Item {
  const item = items.get(id);
  if (!item) throw new Error(`There is no ${id}.`);
  return item;
}

describe('CardFrame', () => {
  const frame = (props: Partial<React.ComponentProps<typeof CardFrame>> = {}): React.ReactElement => (
    <CardFrame heading="Ana Ruiz" cardKey="liaison-1" takesFocus onClose={nothing} {...props} />
  );

  it('moves the focus to the heading of a card that was opened', () => {
    renderInDirectory(frame());
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Ana Ruiz' }));
  });

  it('leaves the focus alone for a card that was there from the start', () => {
    renderInDirectory(frame({ takesFocus: false }));
    expect(document.activeElement).toBe(document.body);
  });

  it('copies its address and says so', async () => {
    const { user, container } = renderInDirectory(frame({ link: 'https://hospital.example/?cgLiaison=1' }));
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    await waitFor(() => expect(container.querySelector('[aria-live]')?.textContent).toBe('Link copied'));
    expect(await navigator.clipboard.readText()).toBe('https://hospital.example/?cgLiaison=1');
  });

  it('is closed from the keyboard', async () => {
    const close = jest.fn();
    const { user } = renderInDirectory(frame({ onClose: close }));
    await user.tab();
    await user.keyboard('{Enter}');
    expect(close).toHaveBeenCalledTimes(1);
  });
});

describe('LiaisonCard', () => {
  const card = (id: number, props: Partial<React.ComponentProps<typeof LiaisonCard>> = {}): React.ReactElement => (
    <LiaisonCard
      liaison={find(index.liaisonById, id)}
      index={index}
      canEdit={false}
      isVerifying={false}
      onEdit={nothing}
      onVerify={nothing}
      canApprove
      isApproving={false}
      onApprove={nothing}
      onOpenLiaison={nothing}
      onOpenDepartment={nothing}
      {...props}
    />
  );

  it('leads to the backup and to the departments served', async () => {
    const openLiaison = jest.fn();
    const openDepartment = jest.fn();
    const { user } = renderInDirectory(card(1, { onOpenLiaison: openLiaison, onOpenDepartment: openDepartment }));
    await user.click(screen.getByRole('button', { name: 'Ben Otero' }));
    await user.click(screen.getByRole('button', { name: 'Cardiology' }));
    expect(openLiaison).toHaveBeenCalledWith(2);
    expect(openDepartment).toHaveBeenCalledWith(10);
  });

  it('says since when and until when a liaison is away', () => {
    const { container } = renderInDirectory(card(3));
    expect(container.textContent).toMatch(/Mar 8.*Mar 12/);
  });

  it('leads to the backup first while a liaison is away', () => {
    renderInDirectory(card(3));
    const [first] = screen.getAllByRole('link', { name: /^Call / });
    expect(first?.getAttribute('aria-label')).toBe('Call Ana Ruiz, 555-0110 ext. 1');
  });

  it('says for whom a liaison covers today', () => {
    const { container } = renderInDirectory(card(1));
    expect(container.textContent).toContain('Covers for Cleo Marsh todayPharmacy');
  });

  it('offers editing and verification to editors only', () => {
    const { unmount } = renderInDirectory(card(1));
    expect(screen.queryByRole('button', { name: 'Edit' })).toBeNull();
    unmount();
    renderInDirectory(card(1, { canEdit: true }));
    expect(screen.getByRole('button', { name: 'Edit' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Mark as verified today' })).toBeTruthy();
  });
});

describe('an approval', () => {
  /** A card that asks Rosa Lind, who looks, for her approval. */
  function ApprovedCard(): React.ReactElement {
    const [approvals, setApprovals] = React.useState<readonly Approval[]>([]);
    const { openWriter } = useServices();
    const approval = useApproval(openWriter, {
      putApproval: (said) => setApprovals((known) => [...known, said])
    });
    const liaison = buildLiaison({ id: 9, name: 'Pia Lund', approvingExecutive: buildPerson({ name: 'Rosa Lind' }) });
    return (
      <LiaisonCard
        liaison={liaison}
        index={indexDirectory({ ...smallDirectory, liaisons: [liaison], approvals })}
        canEdit={false}
        isVerifying={false}
        onEdit={nothing}
        onVerify={nothing}
        canApprove
        isApproving={approval.isBusy}
        onApprove={(isTakenBack) => approval.say(liaison, isTakenBack)}
        onOpenLiaison={nothing}
        onOpenDepartment={nothing}
      />
    );
  }

  it('is given and taken back on the card by the person it asks', async () => {
    const { user } = renderInDirectory(<ApprovedCard />);
    screen.getByText('This card asks for your approval of Pia Lund as IT liaison.');
    await user.click(screen.getByRole('button', { name: 'Approve' }));
    await screen.findByText('Approved by Rosa Lind, Mar 10');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Take back my approval' }));
    await user.click(screen.getByRole('button', { name: 'Take back my approval' }));
    await screen.findByText('Not yet approved by Rosa Lind');
  });

  it('is offered to no one else', () => {
    renderInDirectory(<ApprovedCard />, {}, { login: 'ana.ruiz@hospital.example' });
    expect(screen.queryByRole('button', { name: 'Approve' })).toBeNull();
  });
});

describe('the facts of a liaison', () => {
  /** What a card of these facts says, by label. */
  const factsOf = (facts: Partial<Liaison>, approvals: readonly Approval[] = []): ReadonlyMap<string, string> => {
    const liaison = buildLiaison({ id: 9, name: 'Pia Lund', ...facts });
    const departments = [buildDepartment({ id: 20, name: 'Dialysis', liaisonId: 9, locationId: 2 })];
    renderInDirectory(
      <LiaisonCard
        liaison={liaison}
        index={indexDirectory({
          ...smallDirectory,
          liaisons: [...smallDirectory.liaisons, liaison],
          departments,
          approvals
        })}
        canEdit={false}
        isVerifying={false}
        onEdit={nothing}
        onVerify={nothing}
        canApprove
        isApproving={false}
        onApprove={nothing}
        onOpenLiaison={nothing}
        onOpenDepartment={nothing}
      />
    );
    const definitions = screen.getAllByRole('definition').map(({ textContent }) => textContent ?? '');
    return new Map(
      screen.getAllByRole('term').map(({ textContent }, at) => [textContent ?? '', definitions[at] ?? ''])
    );
  };

  const vera = buildPerson({ id: 31, name: 'Vera Holm' });
  const approval = {
    id: 1,
    liaisonId: 9,
    approvedPersonId: undefined,
    approvedName: 'Pia Lund',
    authorId: 31,
    at: '2026-02-03T18:00:00Z',
    isTakenBack: false
  };

  it('say who approved the card and when, who is still asked, and that no one is', () => {
    const facts = factsOf({ approvingExecutive: vera, approvingCio: buildPerson({ id: 32, name: 'Eleanor Voss' }) }, [
      approval
    ]);
    expect(facts.get('Executive approval')).toBe('Approved by Vera Holm, Feb 3');
    expect(facts.get('CIO approval')).toBe('Not yet approved by Eleanor Voss');
  });

  it('take no one else for the one who approves', () => {
    const facts = factsOf({ approvingExecutive: vera }, [{ ...approval, authorId: 5 }]);
    expect(facts.get('Executive approval')).toBe('Not yet approved by Vera Holm');
    expect(facts.get('CIO approval')).toBe('Not yet approved');
  });

  it('name who verified the card, as far as that is known', () => {
    expect(factsOf({ verifiedAt: '2026-03-09T23:00:00Z', verifiedBy: 'Marcus Lindqvist' }).get('Verified')).toBe(
      'Mar 9, by Marcus Lindqvist'
    );
  });

  it.each([
    ['2026-03-09T23:00:00Z', 'Mar 9'],
    ['2025-03-09T12:00:00Z', 'Mar 9, 2025, review due'],
    [undefined, 'never']
  ])('say of a card verified at %s: %s', (verifiedAt, expected) => {
    expect(factsOf({ verifiedAt }).get('Verified')).toBe(expected);
  });

  it('name the location of a department elsewhere, and that there is no backup', () => {
    const facts = factsOf({ backupId: undefined, strengths: ['Technology'] });
    expect(facts.get('Departments served')).toBe('Dialysis, Central Hospital');
    expect(facts.get('Backup')).toBe('No backup');
    expect(facts.get('Strengths')).toBe('Technology');
  });

  it('link to the people one reports to by email', () => {
    factsOf({ reportsTo: buildPerson({ name: 'Eve Stone' }) });
    expect(screen.getByRole('link', { name: 'Eve Stone' }).getAttribute('href')).toBe(
      'mailto:eve.stone@hospital.example'
    );
  });

  it('begin with it when a liaison has left', () => {
    factsOf({ hasLeft: true });
    expect(screen.getByText('Pia Lund is no longer active.')).toBeTruthy();
  });
});

describe('DepartmentCard', () => {
  const card = (id: number, openLiaison = nothing as (id: number) => void): React.ReactElement => (
    <DepartmentCard
      department={find(index.departmentById, id)}
      index={index}
      canEdit={false}
      onEdit={nothing}
      onOpenLiaison={openLiaison}
    />
  );

  it('names the backup while the liaison is away, with ways to reach the backup', async () => {
    const openLiaison = jest.fn();
    const { user, container } = renderInDirectory(card(11, openLiaison));
    await user.click(screen.getByRole('button', { name: 'Ana Ruiz' }));
    expect(openLiaison).toHaveBeenCalledWith(1);
    expect(container.textContent).toContain('Cleo Marsh');
    expect(screen.getByRole('link', { name: /Call Ana Ruiz/ })).toBeTruthy();
  });

  it('says when no one serves it', () => {
    renderInDirectory(card(13));
    expect(screen.getByText(/Home Health/)).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('shows only facts it has', () => {
    renderInDirectory(card(10));
    const terms = within(document.body)
      .getAllByRole('term')
      .map(({ textContent }) => textContent);
    expect(terms).toContain('Systems');
    expect(terms).not.toContain('Phone');
  });
});

describe('verifying a card', () => {
  function Verify({ putLiaison }: { readonly putLiaison: () => void }): React.ReactElement {
    const { openWriter } = useServices();
    const { isBusy, failure, verify } = useVerification(openWriter, { putLiaison });
    return (
      <>
        <button type="button" disabled={isBusy} onClick={() => verify(find(index.liaisonById, 1))}>
          Verify
        </button>
        {failure && <FailureMessage failure={failure} />}
      </>
    );
  }
  const show = (facts: Partial<MemoryFacts> = {}) => {
    const put = jest.fn();
    return { put, ...renderInDirectory(<Verify putLiaison={put} />, facts) };
  };

  it('stamps it with the present moment', async () => {
    const { user, put, memory } = show();
    await user.click(screen.getByRole('button', { name: 'Verify' }));
    await waitFor(() => expect(put).toHaveBeenCalledTimes(1));
    expect(memory.directory.liaisons[0]?.verifiedAt).toContain('2026-03-10T12:00');
  });

  it('shows what someone else saved in place of stamping it unseen', async () => {
    const { user, put, memory } = show();
    memory.saveBehind(1, { office: 'Room 7' });
    await user.click(screen.getByRole('button', { name: 'Verify' }));
    await waitFor(() => expect(put).toHaveBeenCalledWith(expect.objectContaining({ office: 'Room 7' })));
    expect(memory.directory.liaisons[0]?.verifiedAt).toBeUndefined();
    expect(await screen.findByRole('alert')).toBeTruthy();
  });

  it('says why the site refused, and can be tried again', async () => {
    const { user, put, memory } = show();
    memory.nextFailure = new DataError('forbidden', 'liaisons.verify', 'Access denied.', 403);
    await user.click(screen.getByRole('button', { name: 'Verify' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Access denied.');
    await user.click(screen.getByRole('button', { name: 'Verify' }));
    await waitFor(() => expect(put).toHaveBeenCalledTimes(1));
  });
});
