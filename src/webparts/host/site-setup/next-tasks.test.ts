import { contracts, knowledgeArticles, locations } from '../../../lists';
import type { ObservedList, ObservedSite } from '../../../lists/observed-site';
import { sitePages } from '../../../lists/site-pages';
import { listTasks } from './next-tasks';

const [comments, knowledge] = sitePages;
if (!comments || !knowledge) throw new Error('There are no pages.');

const holding = (itemCount: number) => ({ itemCount }) as ObservedList;

it('leads to the page where a list is filled, or to the list where no page does that', () => {
  const url = '/sites/hospital/SitePages/Agreements.aspx';
  const site = {
    lists: new Map([
      [locations.url, holding(2)],
      [contracts.url, holding(0)],
      [knowledgeArticles.url, holding(1)]
    ]),
    pages: {
      own: new Map([
        [comments.instanceId, { title: 'Agreements', url }],
        [knowledge.instanceId, { title: 'Help', url: '/sites/hospital/SitePages/Help.aspx' }]
      ]),
      unfinished: new Set(),
      taken: new Map(),
      links: new Set()
    }
  } as unknown as ObservedSite;
  expect(listTasks(site, '/sites/hospital')).toEqual([
    { list: contracts, path: url, itemCount: 0 },
    { list: locations, path: '/sites/hospital/Lists/CommonGroundLocations', itemCount: 2 },
    { list: knowledgeArticles, path: '/sites/hospital/Lists/CommonGroundKnowledgeArticles', itemCount: 1 }
  ]);
});
