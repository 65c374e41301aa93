/** How long a file can be read after it was offered. */
const KEPT_FOR_MS = 60_000;

/** Characters file systems do not take in a name, and controls. */
const REFUSED = /(?:[\\/:*?"<>|]|\p{Cc})+/gu;

/** A name every file system takes: what they refuse becomes a blank, and it ends in time. */
export function toFileName(words: string, extension: string): string {
  return `${words.replace(REFUSED, ' ').replace(/\s+/g, ' ').trim().slice(0, 120).trim()}.${extension}`;
}

/** Gives the person a file made in the page, as a download. */
export function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // Some browsers begin to read it after the press.
  window.setTimeout(() => URL.revokeObjectURL(link.href), KEPT_FOR_MS);
}
