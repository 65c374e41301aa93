/** Leads every Spanish locale of each component's manifest to its one Spanish file. */
export declare class SpanishOfEveryCountryPlugin {
  public apply(compiler: object): void;
}

/** @param manifest A component's manifest as JSON. */
export declare function widenManifest(manifest: string): string;
