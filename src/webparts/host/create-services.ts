import * as React from 'react';

/** How the components of one web part receive what their composition root made. */
export interface ServicesContext<Services> {
  readonly ServicesProvider: React.Provider<Services | undefined>;
  /** @throws Error outside of a `ServicesProvider`: a mistake in composing the application. */
  readonly useServices: () => Services;
}

/** @param application Names the web part in the error. */
export function createServices<Services>(application: string): ServicesContext<Services> {
  const Context = React.createContext<Services | undefined>(undefined);
  return {
    ServicesProvider: Context.Provider,
    useServices() {
      const services = React.useContext(Context);
      if (services === undefined)
        throw new Error(`The ${application} has no services outside of its composition root.`);
      return services;
    }
  };
}
