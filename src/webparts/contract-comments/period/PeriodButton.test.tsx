import * as React from 'react';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { WithOpenContract } from '../../../testing/contracts/WithOpenContract';
import { InMemoryContracts, testContract } from '../../../testing/contracts/in-memory-contracts';
import { TestClock } from '../../../testing/time/test-clock';
import { PeriodButton } from './PeriodButton';

const contract = { ...testContract, period: { isFrozen: false, takesLate: false } };

function Header({ onChanged }: { readonly onChanged: () => void }): React.ReactElement {
  const [isOpen, setIsOpen] = React.useState(false);
  return <PeriodButton folder={undefined} isOpen={isOpen} onToggle={setIsOpen} onChanged={onChanged} />;
}

it.each(['Cancel', 'Open now'])('has the focus once its panel is closed by %s', async (name) => {
  const repository = new InMemoryContracts();
  repository.contracts = [contract];
  render(
    <WithOpenContract
      facts={{ speaksForOffice: true, contract }}
      acts={{ act: () => 'key' }}
      services={{ repository }}
      clock={new TestClock(new Date('2026-03-11T09:00:00Z'))}
    >
      <Header onChanged={() => undefined} />
    </WithOpenContract>
  );
  const button = screen.getByRole('button', { name: 'Comment period' });
  fireEvent.click(button);
  const pressed = await screen.findByRole('button', { name });
  pressed.focus();
  fireEvent.click(pressed);
  await waitFor(() => expect(screen.queryByRole('button', { name })).toBeNull());
  expect(document.activeElement).toBe(button);
});
