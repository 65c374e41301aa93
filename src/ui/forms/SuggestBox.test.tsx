import * as React from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Field } from './Field';
import { SuggestBox } from './SuggestBox';

const people = [
  { key: 'i:0#.f|ana ruiz', title: 'Ana Ruiz', detail: 'Cardiology' },
  { key: 'i:0#.f|anders', title: 'Anders Holm' }
];

function Box({ onChoose }: { readonly onChoose: (key: string) => void }): React.ReactElement {
  const [text, setText] = React.useState('');
  const found = people.filter(({ title }) => title.toLowerCase().startsWith(text.toLowerCase()));
  return (
    <Field label="Person" hint="Type a name.">
      {(control) => (
        <SuggestBox
          control={control}
          text={text}
          suggestions={text === '' ? undefined : found}
          note={text === '' ? undefined : 'No one found'}
          onText={setText}
          onChoose={onChoose}
        />
      )}
    </Field>
  );
}

function show() {
  const choose = jest.fn();
  const parentKey = jest.fn();
  document.addEventListener('keydown', parentKey);
  render(<Box onChoose={choose} />);
  const box = screen.getByRole('combobox', { name: 'Person' });
  return { choose, parentKey, box, user: userEvent.setup() };
}

const activeOption = (box: Element): string | null | undefined =>
  document.getElementById(box.getAttribute('aria-activedescendant') ?? '')?.textContent;

describe('SuggestBox (the ARIA combobox pattern with list autocompletion)', () => {
  it('names its list, which is closed at first', () => {
    const { box } = show();
    expect(box.getAttribute('aria-autocomplete')).toBe('list');
    expect(box.getAttribute('aria-expanded')).toBe('false');
    expect(document.getElementById(box.getAttribute('aria-controls') ?? '')?.getAttribute('role')).toBe('listbox');
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('opens while typing and moves with the arrows, around the ends, with the focus left in the box', async () => {
    const { box, user } = show();
    await user.type(box, 'an');
    expect(box.getAttribute('aria-expanded')).toBe('true');
    expect(box.getAttribute('aria-activedescendant')).toBeNull();
    await user.keyboard('{ArrowDown}');
    expect(activeOption(box)).toContain('Ana Ruiz');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(activeOption(box)).toContain('Ana Ruiz');
    await user.keyboard('{ArrowUp}');
    expect(activeOption(box)).toContain('Anders Holm');
    expect(screen.getByRole('option', { selected: true }).textContent).toBe('Anders Holm');
    expect(document.activeElement).toBe(box);
  });

  it('gives options ids without spaces, whatever their keys are', async () => {
    const { box, user } = show();
    await user.type(box, 'an');
    for (const option of screen.getAllByRole('option')) expect(option.id).toMatch(/^[\w-]+$/);
  });

  it('takes the active option with Enter and closes', async () => {
    const { box, user, choose } = show();
    await user.type(box, 'an{ArrowDown}{Enter}');
    expect(choose).toHaveBeenCalledWith('i:0#.f|ana ruiz');
    expect(box.getAttribute('aria-expanded')).toBe('false');
  });

  it('takes the only option with Enter', async () => {
    const { box, user, choose } = show();
    await user.type(box, 'ana{Enter}');
    expect(choose).toHaveBeenCalledWith('i:0#.f|ana ruiz');
  });

  it('goes to the first of several with Enter, which does not send the form meanwhile', () => {
    const { box, choose } = show();
    fireEvent.change(box, { target: { value: 'an' } });
    expect(fireEvent.keyDown(box, { key: 'Enter' })).toBe(false);
    expect(activeOption(box)).toContain('Ana Ruiz');
    expect(choose).not.toHaveBeenCalled();
  });

  it('leaves Enter to the form while there is nothing to choose', () => {
    const { box } = show();
    fireEvent.change(box, { target: { value: 'zz' } });
    expect(fireEvent.keyDown(box, { key: 'Enter' })).toBe(true);
  });

  it('closes with Escape, which goes no further, and opens again with an arrow', async () => {
    const { box, user, parentKey } = show();
    await user.type(box, 'an');
    parentKey.mockClear();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(parentKey).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(parentKey).toHaveBeenCalledTimes(1);
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('listbox', { name: 'Person' })).toBeTruthy();
  });

  it('takes an option pressed with the mouse and keeps the focus', async () => {
    const { box, user, choose } = show();
    await user.type(box, 'an');
    await user.click(screen.getByRole('option', { name: /Anders/ }));
    expect(choose).toHaveBeenCalledWith('i:0#.f|anders');
    expect(document.activeElement).toBe(box);
  });

  it('closes when the focus leaves', async () => {
    const { box, user } = show();
    await user.type(box, 'an');
    await user.tab();
    expect(box.getAttribute('aria-expanded')).toBe('false');
  });

  it('says when there is nothing to choose from', async () => {
    const { box, user } = show();
    await user.type(box, 'zz');
    expect(screen.getByRole('status').textContent).toBe('No one found');
    expect(box.getAttribute('aria-describedby')).toMatch(/-hint$/);
  });
});
