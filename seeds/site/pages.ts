import { sitePages } from '../../src/lists/site-pages';
import { stableGuid } from '../../src/lists/stable-guid';
import type { SeedPage, SeedPageWebPart } from '../types';

const webParts: readonly SeedPageWebPart[] = [...sitePages]
  .reverse()
  .map(({ title, webPartId, instanceId }) => ({ title, webPartId, instanceId }));
const [directory, knowledge, contracts] = webParts;

/** Another copy of a web part, for a page that has several. */
const copyFor =
  (page: string) =>
  (webPart: SeedPageWebPart): SeedPageWebPart => ({
    ...webPart,
    instanceId: stableGuid(`${page} ${webPart.webPartId}`).slice(1, -1)
  });

/** The pages of the demo: a home page with everything, those "Set up this site" makes, and one with the narrowest columns a page has. */
export const demoPages: readonly SeedPage[] = [
  {
    name: 'Home',
    title: 'Common Ground',
    description: 'Know who to call, be heard, find and keep answers.',
    sections: [directory, contracts, knowledge].flatMap((webPart) =>
      webPart ? [{ columns: [{ factor: 12, webPart: copyFor('Home')(webPart) }] }] : []
    )
  },
  ...sitePages.map(({ title, description, webPartId, instanceId }) => ({
    name: title.replace(/ /g, '-'),
    title,
    description,
    sections: [{ columns: [{ factor: 12, webPart: { title, webPartId, instanceId } }] }]
  })),
  {
    name: 'Side-by-side',
    title: 'Side by side',
    description: 'All three in the narrowest column a page has.',
    sections: [{ columns: webParts.map((webPart) => ({ factor: 4, webPart: copyFor('Side by side')(webPart) })) }]
  }
];
