import * as React from 'react';
import { render, screen, within } from '@testing-library/react';
import { contracts, liaisons } from '../../../lists';
import type { ObservedList, ObservedSite } from '../../../lists/observed-site';
import { sitePages } from '../../../lists/site-pages';
import { SetupNext } from './SetupNext';

const [comments] = sitePages;
if (!comments) throw new Error('There are no pages.');

it('leads to what is to be filled, with how much is there, and to the pages that were made, by addresses a browser follows', () => {
  const observed = {
    lists: new Map([
      [contracts.url, { itemCount: 0 } as ObservedList],
      [liaisons.url, { itemCount: 12 } as ObservedList]
    ]),
    pages: {
      unfinished: new Set<string>(),
      own: new Map([
        [comments.instanceId, { title: 'Agreements #1', url: '/sites/hospital/SitePages/Agreements #1.aspx' }]
      ])
    }
  } as unknown as ObservedSite;
  render(<SetupNext observed={observed} webPath="/sites/hospital" />);
  const [first, second, third] = screen.getAllByRole('listitem');
  expect([first, second, third].map((item) => item?.textContent)).toEqual([
    'ContractsNothing yet',
    'Liaisons12 entries',
    'Agreements #1'
  ]);
  const addressIn = (item?: HTMLElement) => item && within(item).getByRole('link').getAttribute('href');
  expect(addressIn(first)).toBe('/sites/hospital/SitePages/Agreements%20%231.aspx');
  expect(addressIn(second)).toBe('/sites/hospital/Lists/CommonGroundLiaisons');
});
