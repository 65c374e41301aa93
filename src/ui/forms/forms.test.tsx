import * as React from 'react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { findIdProblems } from '../../testing/id-problems';
import { CheckField, CheckGroupField } from './CheckField';
import { ChoiceField } from './ChoiceField';
import { AreaField, TextField } from './TextField';

const choices = [
  { key: 1, text: 'North' },
  { key: 2, text: 'Central' }
];

function Form(): React.ReactElement {
  const [text, setText] = React.useState('');
  const [lines, setLines] = React.useState('');
  const [choice, setChoice] = React.useState<number | undefined>(7);
  const [isOn, setIsOn] = React.useState(false);
  const [several, setSeveral] = React.useState<readonly string[]>(['b']);
  return (
    <form>
      <TextField
        label="Name"
        hint="As on the badge."
        error={text === '' ? 'Enter a name.' : undefined}
        isRequired
        proposals={['Ana Ruiz']}
        value={text}
        onChange={setText}
      />
      <AreaField label="Notes" rows={3} value={lines} onChange={setLines} />
      <ChoiceField label="Site" none="None" choices={choices} value={choice} onChange={setChoice} />
      <CheckField label="On site" value={isOn} onChange={setIsOn} />
      <CheckGroupField
        label="Strengths"
        hint="Any of these."
        value={several}
        choices={[
          { key: 'a', text: 'First' },
          { key: 'b', text: 'Second' }
        ]}
        onChange={setSeveral}
      />
      <output>{JSON.stringify({ text, lines, choice, isOn, several })}</output>
    </form>
  );
}

const shown = () => JSON.parse(screen.getByRole('status').textContent ?? '') as Record<string, unknown>;
const describedBy = (element: Element): string =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent?.trim())
    .join(' ');

describe('form fields', () => {
  it('tie label, hint and error to their control', () => {
    render(<Form />);
    const name = screen.getByRole('combobox', { name: 'Name' });
    expect(describedBy(name)).toBe('As on the badge. Enter a name.');
    expect(name.getAttribute('aria-invalid')).toBe('true');
    expect(name.getAttribute('aria-required')).toBe('true');
    expect(describedBy(screen.getByRole('group', { name: 'Strengths' }))).toBe('Any of these.');
  });

  it('take back the error once the value is right', async () => {
    render(<Form />);
    await userEvent.setup().type(screen.getByLabelText(/^Name/), 'Ben');
    expect(screen.queryByText('Enter a name.')).toBeNull();
    expect(screen.getByLabelText(/^Name/).getAttribute('aria-invalid')).toBeNull();
  });

  it('are filled in with the keyboard alone', async () => {
    const user = userEvent.setup();
    render(<Form />);
    await user.tab();
    await user.keyboard('Ana');
    await user.tab();
    await user.keyboard('one{Enter}two');
    await user.tab();
    await user.selectOptions(document.activeElement as Element, 'Central');
    await user.tab();
    await user.keyboard(' ');
    await user.tab();
    await user.keyboard(' ');
    expect(shown()).toEqual({ text: 'Ana', lines: 'one\ntwo', choice: 2, isOn: true, several: ['a', 'b'] });
  });

  it('keep a choice that is not offered any more until another is made', async () => {
    const user = userEvent.setup();
    render(<Form />);
    const site = screen.getByLabelText<HTMLSelectElement>('Site');
    expect(site.selectedOptions[0]?.textContent).toBe('7');
    await user.selectOptions(site, 'None');
    expect(shown().choice).toBeUndefined();
  });

  it('have ids of their own when a form is on the page twice', () => {
    const [first, second] = [render(<Form />), render(<Form />)];
    expect(findIdProblems(first.container, second.container)).toEqual([]);
  });
});
