import * as React from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import { draftKey, useDraft } from './use-draft';

function Field({ place }: { readonly place: string }): React.ReactElement {
  const [words, setWords] = useDraft(draftKey('/sites/hospital', 'ines', place));
  return <textarea aria-label="words" value={words} onChange={(event) => setWords(event.target.value)} />;
}

const type = (words: string): void => {
  fireEvent.change(screen.getByLabelText('words'), { target: { value: words } });
};

describe('useDraft', () => {
  beforeEach(() => window.localStorage.clear());

  it('gives back what was typed before the page was left', () => {
    const first = render(<Field place="a" />);
    type('One in four');
    first.unmount();
    render(<Field place="a" />);
    expect(screen.getByLabelText('words')).toHaveProperty('value', 'One in four');
  });

  it('keeps the words of each place apart', () => {
    const view = render(<Field place="a" />);
    type('About a');
    view.rerender(<Field place="b" />);
    expect(screen.getByLabelText('words')).toHaveProperty('value', '');
    view.rerender(<Field place="a" />);
    expect(screen.getByLabelText('words')).toHaveProperty('value', 'About a');
  });

  it('leaves nothing behind when the words were sent or deleted', () => {
    render(<Field place="a" />);
    type('x');
    type('');
    expect(window.localStorage).toHaveLength(0);
  });
});
