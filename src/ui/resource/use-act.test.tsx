import * as React from 'react';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useAct } from './use-act';

/** A write that ends when the test says so. */
class Write {
  public readonly succeed = jest.fn();
  public begun = 0;
  private end: { readonly resolve: () => void; readonly reject: (error: unknown) => void } | undefined;

  public readonly run = (): Promise<void> => {
    this.begun += 1;
    return new Promise((resolve, reject) => (this.end = { resolve, reject }));
  };

  public async finish(error?: unknown): Promise<void> {
    await act(async () => {
      if (error === undefined) this.end?.resolve();
      else this.end?.reject(error);
    });
  }
}

function Saver({ write }: { readonly write: Write }): React.ReactElement {
  const { isBusy, failure, run } = useAct();
  const handleSave = (): void => {
    void run(write.run).then(write.succeed);
  };
  return (
    <>
      <button onClick={handleSave}>Save</button>
      <p role="status">{isBusy ? 'busy' : (failure?.reason ?? 'idle')}</p>
    </>
  );
}

const shown = (): string | null => screen.getByRole('status').textContent;
const save = (): boolean => fireEvent.click(screen.getByRole('button'));

function show(): Write {
  const write = new Write();
  render(<Saver write={write} />);
  return write;
}

afterEach(cleanup);

describe('useAct', () => {
  it('is busy until the site answered', async () => {
    const write = show();
    save();
    expect(shown()).toBe('busy');
    await write.finish();
    expect(shown()).toBe('idle');
    expect(write.succeed).toHaveBeenCalledWith(true);
  });

  it('says why a write failed, and forgets it at the next try', async () => {
    const write = show();
    save();
    await write.finish({ kind: 'conflict' });
    expect(shown()).toBe('conflict');
    expect(write.succeed).toHaveBeenCalledWith(false);
    save();
    expect(shown()).toBe('busy');
    await write.finish();
    expect(shown()).toBe('idle');
  });

  it('runs one write at a time', async () => {
    const write = show();
    save();
    save();
    expect(write.begun).toBe(1);
    await write.finish();
    save();
    expect(write.begun).toBe(2);
    await write.finish();
  });

  it('may end after the component is gone', async () => {
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const write = show();
    save();
    cleanup();
    await write.finish({ kind: 'offline' });
    expect(write.succeed).toHaveBeenCalledWith(false);
    expect(logged).not.toHaveBeenCalled();
    logged.mockRestore();
  });
});
