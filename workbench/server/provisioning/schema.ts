/** Which packages a site has, and since when. Repeatable. */
export const PROVISIONING_SCHEMA = `
CREATE TABLE IF NOT EXISTS installed_packages (
  solutionId TEXT PRIMARY KEY COLLATE NOCASE, title TEXT NOT NULL, version TEXT NOT NULL, installed TEXT NOT NULL, upgraded TEXT NOT NULL
);
`;
