import { parseSiteAddress } from './site-address';

const origin = 'https://contoso.sharepoint.com';
const site = `${origin}/sites/hospital`;

describe('parseSiteAddress', () => {
  it.each([
    site,
    `${site}/`,
    `  ${site}  `,
    `${site}/SitePages/Home.aspx?web=1#top`,
    `${site}/Lists/Liaisons/AllItems.aspx`,
    `${site}/_layouts/15/viewlsts.aspx`,
    `${site}/SitePages`
  ])('finds the site in %p', (text) => {
    expect(parseSiteAddress(text, origin)).toBe(site);
  });

  it('takes the root of the tenant', () => {
    expect(parseSiteAddress(`${origin}/`, `${origin}/sites/other`)).toBe(origin);
  });

  it.each([
    '',
    'hospital',
    '/sites/hospital',
    'https://',
    'https://[',
    'https://fabrikam.sharepoint.com/sites/hospital',
    'http://contoso.sharepoint.com/sites/hospital',
    'mailto:someone@contoso.example',
    'https://contoso.sharepoint.com.evil.example/sites/hospital'
  ])('finds none in %p, and does not throw', (text) => {
    expect(parseSiteAddress(text, origin)).toBeUndefined();
  });
});
