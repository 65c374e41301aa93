import * as React from 'react';
import { screen } from '@testing-library/react';
import { DataError } from '../../../data/sharepoint/data-error';
import { personField } from '../../../domain/directory/liaison-draft';
import { buildPerson } from '../../../testing/directory/build-directory';
import { createDirectoryRender } from '../../../testing/directory/render-in-directory';
import { ServicesProvider } from '../services';
import { PersonField } from './PersonField';

const renderInDirectory = createDirectoryRender(ServicesProvider);

const nils = { ...buildPerson({ name: 'Nils Berg' }), jobTitle: 'CIO', department: 'IT' };

function Supervisor({ first = '' }: { readonly first?: string }): React.ReactElement {
  const [value, setValue] = React.useState(first);
  const [text, setText] = React.useState('');
  return (
    <PersonField
      label="Reports to"
      value={value}
      error="Choose a person."
      text={text}
      onText={setText}
      onChange={setValue}
    />
  );
}

const show = (first?: string) => renderInDirectory(<Supervisor first={first} />, { people: [nils] });
const box = () => screen.getByRole('combobox', { name: 'Reports to' });

describe('PersonField', () => {
  it('finds a person from the keyboard, and keeps the focus at who was chosen', async () => {
    const { user } = show();
    await user.type(box(), 'nil');
    expect((await screen.findByRole('option')).textContent).toBe('Nils BergCIO, IT');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Remove Nils Berg from Reports to' }));
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(box());
  });

  it('says what is missing while there is no one to choose', async () => {
    const { user, memory } = show();
    await user.type(box(), 'ni');
    await screen.findByText('Type at least three letters');
    await user.type(box(), 'x');
    await screen.findByText('No one found');
    memory.nextFailure = new DataError('offline', 'people.search', 'Failed to fetch');
    await user.type(box(), 'y');
    await screen.findByText(/^Couldn't search for people/);
  });

  it('ties its error to the box, and to the button once a person is chosen', () => {
    const { unmount } = show();
    const errorOf = (element: HTMLElement) =>
      document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent;
    expect(errorOf(box())).toContain('Choose a person.');
    unmount();
    show(personField(buildPerson({ name: 'Eve Stone' })));
    expect(errorOf(screen.getByRole('button', { name: 'Remove Eve Stone from Reports to' }))).toContain(
      'Choose a person.'
    );
  });
});
