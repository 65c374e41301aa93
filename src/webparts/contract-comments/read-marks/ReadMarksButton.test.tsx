import * as React from 'react';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { people } from '../../../testing/contracts/build-entry';
import { InMemoryContracts, testContract } from '../../../testing/contracts/in-memory-contracts';
import { WithOpenContract } from '../../../testing/contracts/WithOpenContract';
import type { ExpectedReaders } from '../../../domain/contracts/expected-readers';
import type { ReadMark } from '../../../domain/contracts/thread/thread';
import { ReadMarksButton } from './ReadMarksButton';

const mark = (person: ReadMark['person'], version = '3'): ReadMark => ({
  person,
  version,
  at: new Date('2026-03-10T09:00:00Z')
});
const expected: ExpectedReaders = {
  people: [
    { ...people.author, email: 'ines.albrecht@hospital.example' },
    { ...people.colleague, email: 'samuel.okafor@hospital.example' },
    { id: 77, name: 'Dr. Vera Ohne', email: '' }
  ],
  unlisted: ['Medical staff']
};

function open(change: (repository: InMemoryContracts) => void = () => undefined): HTMLElement {
  const repository = new InMemoryContracts();
  repository.expectedReaders = expected;
  change(repository);
  render(
    <WithOpenContract services={{ repository }}>
      <ReadMarksButton reads={[mark(people.author), mark(people.colleague, '2')]} />
    </WithOpenContract>
  );
  const button = screen.getByRole('button', { name: '1 person has read this version' });
  button.focus();
  fireEvent.click(button);
  return button;
}

const panel = (): Promise<HTMLElement> => screen.findByRole('region', { name: 'Who has read version 3' });

describe('who has read a version', () => {
  it('is said by name, and who has not, and whose members SharePoint does not name', async () => {
    open();
    const opened = await panel();
    await waitFor(() => expect(document.activeElement).toBe(opened));
    expect(await screen.findByText("2 people haven't read it yet")).toBeTruthy();
    const names = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(names).toEqual([people.colleague.name, 'Dr. Vera Ohne', `${people.author.name} Mar 10`]);
    expect(screen.getByText(/doesn't say here who belongs to Medical staff/)).toBeTruthy();
  });

  it('leads to an email to those who have not, hidden from each other, with the way to the contract', async () => {
    open();
    const link = await screen.findByRole('link', { name: 'Write a reminder' });
    const [, query] = (link.getAttribute('href') ?? '').split('?');
    const fields = new URLSearchParams(query);
    expect(fields.get('bcc')).toBe('samuel.okafor@hospital.example');
    expect(fields.get('subject')).toBe(`Please read: ${testContract.title}`);
    expect(fields.get('body')).toContain(`cgContract=${testContract.id}`);
    expect(screen.getByText('1 of them has no email address here.')).toBeTruthy();
  });

  it('has addresses to copy where they are too many for a link', async () => {
    const many = Array.from({ length: 200 }, (_, index) => ({
      id: 1000 + index,
      name: `Dr. ${index}`,
      email: `person.${index}@hospital.example`
    }));
    open((repository) => {
      repository.expectedReaders = { people: many, unlisted: [] };
    });
    expect(await screen.findByText(/too many addresses for a link/)).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByRole('button', { name: 'Copy addresses' })).toBeTruthy();
  });

  it('is asked for again after a failure, and closed by Escape, which leads back to the button', async () => {
    const button = open(({ readFailures }) => readFailures.push('offline'));
    fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText("2 people haven't read it yet")).toBeTruthy();
    fireEvent.keyDown(await panel(), { key: 'Escape' });
    expect(screen.queryByRole('region', { name: 'Who has read version 3' })).toBeNull();
    expect(document.activeElement).toBe(button);
  });
});
