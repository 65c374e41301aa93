import * as React from 'react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IdentifierWarning } from './IdentifierWarning';
import { useSendGuard } from './use-send-guard';

function Form({ onSend }: { readonly onSend: (text: string) => void }): React.ReactElement {
  const [text, setText] = React.useState('');
  const field = React.useRef<HTMLInputElement>(null);
  const guard = useSendGuard([{ label: 'Words', text }], () => onSend(text));
  return (
    <>
      <input ref={field} aria-label="Words" value={text} onChange={(event) => setText(event.target.value)} />
      <button onClick={guard.send}>Send</button>
      {guard.findings.length > 0 && (
        <IdentifierWarning
          findings={guard.findings}
          onEdit={() => field.current?.focus()}
          onSendAnyway={guard.sendAnyway}
        />
      )}
    </>
  );
}

async function write(words: string): Promise<jest.Mock> {
  const send = jest.fn();
  render(<Form onSend={send} />);
  await userEvent.type(screen.getByLabelText('Words'), words);
  await userEvent.click(screen.getByText('Send'));
  return send;
}

describe('the guard before sending', () => {
  it('lets ordinary words through', async () => {
    const send = await write('Ticket INC0012345 is open');
    expect(send).toHaveBeenCalledWith('Ticket INC0012345 is open');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('shows what it found and of which kind, and sends nothing', async () => {
    const send = await write('MRN 00482913, lives at 12 Elm Street');
    expect(send).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('Record number (Words)');
    expect([...document.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      '00482913',
      '12 Elm Street'
    ]);
  });

  it('goes back to the words when asked to, and is silent when they are fixed', async () => {
    const send = await write('MRN 00482913');
    await userEvent.click(screen.getByRole('button', { name: 'Edit text' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Words'));
    await userEvent.clear(screen.getByLabelText('Words'));
    await userEvent.type(screen.getByLabelText('Words'), 'A chart');
    expect(screen.queryByRole('alert')).toBeNull();
    await userEvent.click(screen.getByText('Send'));
    expect(send).toHaveBeenCalledWith('A chart');
  });

  it('takes the word of the person', async () => {
    const send = await write('MRN 00482913');
    await userEvent.click(screen.getByRole('button', { name: 'Not patient data, send anyway' }));
    expect(send).toHaveBeenCalledWith('MRN 00482913');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
