import type { Locator } from '@playwright/test';

/** What a person does with mouse and keyboard, counted: each press, each chord, each file chosen, and each field typed into, however long the text. */
export class CountedHands {
  private done = 0;

  public get count(): number {
    return this.done;
  }

  public async press(target: Locator): Promise<void> {
    this.done += 1;
    await target.click();
  }

  public async type(field: Locator, text: string): Promise<void> {
    this.done += 1;
    await field.fill(text);
  }

  public async chooseFile(field: Locator, file: { readonly name: string; readonly bytes: Uint8Array }): Promise<void> {
    this.done += 1;
    await field.setInputFiles({ name: file.name, mimeType: '', buffer: Buffer.from(file.bytes) });
  }
}
