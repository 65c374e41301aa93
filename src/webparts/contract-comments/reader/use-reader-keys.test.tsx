import * as React from 'react';
import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import { useReaderKeys, type ReaderKeys } from './use-reader-keys';

const keys = { onEnterText: jest.fn(), onCompose: jest.fn() };

function Reader({ onCompose }: Pick<ReaderKeys, 'onCompose'>): React.ReactElement {
  const reader = React.useRef<HTMLDivElement>(null);
  useReaderKeys(reader, { ...keys, onCompose });
  return (
    <>
      <div ref={reader}>
        <h2 tabIndex={-1}>Agreement</h2>
        <label>
          Find <input />
        </label>
        <button type="button" onKeyDown={(event) => event.preventDefault()}>
          Takes every key
        </button>
      </div>
      <button type="button">Elsewhere</button>
    </>
  );
}

const title = (): HTMLElement => screen.getByRole('heading');

beforeEach(() => jest.clearAllMocks());

describe('the letters in a reader', () => {
  it.each(['j', 'k', 'J'])('lead from the title to the clause that is read (%s)', (key) => {
    render(<Reader onCompose={keys.onCompose} />);
    expect(fireEvent.keyDown(title(), { key })).toBe(false);
    expect(keys.onEnterText).toHaveBeenCalledTimes(1);
  });

  it('comment on it where comments are accepted', () => {
    const { rerender } = render(<Reader onCompose={keys.onCompose} />);
    expect(fireEvent.keyDown(title(), { key: 'c' })).toBe(false);
    expect(keys.onCompose).toHaveBeenCalledTimes(1);
    rerender(<Reader onCompose={undefined} />);
    expect(fireEvent.keyDown(title(), { key: 'c' })).toBe(true);
  });

  it.each([
    ['typed into a field', () => screen.getByRole('textbox'), {}],
    ['pressed with Ctrl', title, { ctrlKey: true }],
    ['pressed with Cmd', title, { metaKey: true }],
    ['pressed with Alt', title, { altKey: true }],
    ['handled by a control', () => screen.getByText('Takes every key'), {}],
    ['pressed outside of the reader', () => screen.getByText('Elsewhere'), {}]
  ])('do nothing when %s', (_, at, modifiers) => {
    render(<Reader onCompose={keys.onCompose} />);
    for (const key of ['j', 'k', 'c']) {
      const target = at();
      fireEvent(target, createEvent.keyDown(target, { key, ...modifiers }));
    }
    expect(keys.onEnterText).not.toHaveBeenCalled();
    expect(keys.onCompose).not.toHaveBeenCalled();
  });
});
