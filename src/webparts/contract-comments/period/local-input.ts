const pad = (value: number): string => String(value).padStart(2, '0');

/** A moment as a `datetime-local` field takes it, on the reader's own clock; empty for none. */
export function toLocalInput(moment: Date | undefined): string {
  if (!moment) return '';
  const date = `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
  return `${date}T${pad(moment.getHours())}:${pad(moment.getMinutes())}`;
}

/** The moment in a `datetime-local` field; `undefined` while it is empty or half typed. */
export function fromLocalInput(text: string): Date | undefined {
  const moment = new Date(text);
  return text && !Number.isNaN(moment.getTime()) ? moment : undefined;
}
