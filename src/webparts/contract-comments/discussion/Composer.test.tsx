import * as React from 'react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { WithKeptStore } from '../../../testing/storage/with-kept-store';
import { Composer } from './Composer';

const show = (): { readonly send: jest.Mock; readonly field: HTMLElement } => {
  const send = jest.fn();
  render(
    <WithKeptStore>
      <Composer
        label="Comment"
        submitLabel="Post"
        draft={`draft-${Math.random()}`}
        onSubmit={send}
        onCancel={() => undefined}
      />
    </WithKeptStore>
  );
  return { send, field: screen.getByLabelText('Comment') };
};

describe('Composer', () => {
  it.each(['{Control>}{Enter}{/Control}', undefined])(
    "shows what looks like a patient's before it is sent, and keeps the words (%s)",
    async (keys) => {
      const { send, field } = show();
      await userEvent.type(field, 'As for MRN 00482913{enter}');
      await (keys ? userEvent.type(field, keys) : userEvent.click(screen.getByRole('button', { name: 'Post' })));
      expect(send).not.toHaveBeenCalled();
      expect(screen.getByRole('alert').textContent).toContain('00482913');
      expect(field).toHaveProperty('value', 'As for MRN 00482913\n');
      await userEvent.click(screen.getByRole('button', { name: 'Not patient data, send anyway' }));
      expect(send).toHaveBeenCalledWith('As for MRN 00482913');
      expect(field).toHaveProperty('value', '');
    }
  );

  it('goes back to the words', async () => {
    const { field } = show();
    await userEvent.type(field, 'DOB 4/12/1961{Control>}{Enter}{/Control}');
    await userEvent.click(screen.getByRole('button', { name: 'Edit text' }));
    expect(document.activeElement).toBe(field);
  });

  it('sends ordinary words at once', async () => {
    const { send, field } = show();
    await userEvent.type(field, 'Clause 4.2 ends on 12/31/2028{Control>}{Enter}{/Control}');
    expect(send).toHaveBeenCalledWith('Clause 4.2 ends on 12/31/2028');
  });
});
