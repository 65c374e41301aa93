import * as React from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import { people } from '../../../testing/contracts/build-entry';
import { buildVersion, testContract } from '../../../testing/contracts/in-memory-contracts';
import { WithOpenContract, type WithOpenContractProps } from '../../../testing/contracts/WithOpenContract';
import type { ReadMark } from '../../../domain/contracts/thread/thread';
import { ReaderHeader } from './ReaderHeader';

const read = (person: ReadMark['person'], version = '3'): ReadMark => ({
  person,
  version,
  at: new Date('2026-03-10T09:00:00Z')
});

function show(reads: readonly ReadMark[], facts: WithOpenContractProps['facts'] = {}) {
  const [act, onBack] = [jest.fn(), jest.fn()];
  render(
    <WithOpenContract facts={facts} acts={{ act }}>
      <ReaderHeader reads={reads} onBack={onBack} />
    </WithOpenContract>
  );
  return { act, onBack };
}

const offer = (): HTMLElement | null => screen.queryByRole('button', { name: 'I have read version 3' });

describe('the header of a contract', () => {
  it('has the focus on its title when the contract is opened, and leads back and to the original', () => {
    const { onBack } = show([]);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Physician agreement 2027' }));
    expect(screen.getByRole('link', { name: /Open the original/ }).getAttribute('href')).toMatch(
      /contract-3\/3\.docx$/
    );
    fireEvent.click(screen.getByRole('button', { name: 'Back to all contracts' }));
    expect(onBack).toHaveBeenCalledTimes(1);
  });

  it('says when the version was published, what the office notes about it, and whom it is for', () => {
    const note = 'Call coverage is one in five.';
    show([], {
      contract: { ...testContract, versions: [buildVersion('3', { note }), buildVersion('2')], audience: ['Surgeons'] }
    });
    expect(screen.getByText('Published Jan 3')).toBeTruthy();
    expect(screen.getByText(note, { exact: false }).textContent).toBe(`Note from the chief of staff's office: ${note}`);
    expect(screen.getByText('Only for Surgeons')).toBeTruthy();
  });

  it.each([
    ['the version before', [], '2-3'],
    ['the last version its reader said they read', [read(people.author, '1'), read(people.colleague, '2')], '1-3']
  ])('leads to what changed since %s', (_, reads, compared) => {
    show(reads);
    fireEvent.click(screen.getByRole('button', { name: `What changed since version ${compared[0] ?? ''}` }));
    expect(new URLSearchParams(window.location.search).get('cgCompare')).toBe(compared);
  });

  it('leaves the focus on the sentence that takes the place of the button', () => {
    function Page(): React.ReactElement {
      const [reads, setReads] = React.useState<readonly ReadMark[]>([]);
      const act = (): string => {
        setReads([read(people.author)]);
        return 'key';
      };
      return (
        <WithOpenContract acts={{ act }}>
          <ReaderHeader reads={reads} onBack={() => undefined} />
        </WithOpenContract>
      );
    }
    render(<Page />);
    fireEvent.click(screen.getByRole('button', { name: 'I have read version 3' }));
    expect(document.activeElement?.textContent).toBe('You read version 3');
  });

  it('has nothing to compare where one version was published', () => {
    show([], { contract: { ...testContract, versions: [buildVersion('3')] } });
    expect(screen.queryByRole('button', { name: /What changed/ })).toBeNull();
  });

  it('lets a reader say once that they have read this version', () => {
    const { act } = show([read(people.colleague), read(people.author, '2')]);
    fireEvent.click(offer()!);
    expect(act).toHaveBeenCalledWith('read');
  });

  it('says that they have, and asks no more', () => {
    show([read(people.author)]);
    expect(screen.getByText('You read version 3')).toBeTruthy();
    expect(offer()).toBeNull();
  });

  it('does not ask where no entries are accepted', () => {
    show([], { permission: 'closed' });
    expect(offer()).toBeNull();
  });
});
