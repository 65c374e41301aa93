/** The machine to look on; this one where left out. */
export type Machine = {
  readonly platform?: string;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly exists?: (file: string) => boolean;
};

export function findBrowser(machine?: Machine): string | null;
export function howToGetOne(machine?: Omit<Machine, 'exists'>): string;
