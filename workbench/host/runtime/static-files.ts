import { readFileSync } from 'node:fs';

/** Files a page loads, by server-relative address. Read when first asked for and kept, because they do not change while the server runs. */
export class StaticFiles {
  private readonly sources = new Map<string, () => string | Uint8Array>();
  private readonly contents = new Map<string, Uint8Array>();

  /** Serves a file of the disk. */
  public addFile(address: string, file: string): void {
    this.sources.set(address, () => readFileSync(file));
  }

  /** Serves what is given. */
  public add(address: string, content: string | Uint8Array): void {
    this.sources.set(address, () => content);
  }

  /** The content, the very same object each time; `null` when there is nothing at the address. */
  public read(address: string): Uint8Array | null {
    const known = this.contents.get(address);
    if (known) return known;
    const source = this.sources.get(address);
    if (!source) return null;
    const read = source();
    const content = typeof read === 'string' ? Buffer.from(read) : read;
    this.contents.set(address, content);
    return content;
  }
}
