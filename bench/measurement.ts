/** Prints what it measured, and says whether every bar it knows of holds. Given are the options after its name. */
export type Measurement = (options: ReadonlyMap<string, string>) => Promise<boolean>;
