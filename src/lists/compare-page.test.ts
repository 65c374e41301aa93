import { comparePage } from './compare-page';
import { remedyOf } from './difference';
import type { ObservedPages } from './observed-site';
import type { PageDefinition } from './site-pages';

const page: PageDefinition = {
  title: 'Contract comments',
  description: 'Say what you think.',
  webPartId: 'web-part',
  instanceId: 'instance'
};
const url = '/sites/hospital/SitePages/Comments.aspx';
const site = (changes: Partial<ObservedPages> = {}): ObservedPages => ({
  own: new Map(),
  unfinished: new Set(),
  taken: new Map(),
  links: new Set(),
  ...changes
});
const made = new Map([['instance', { title: 'Comments', url }]]);

describe('a page of the suite', () => {
  it('is missing until the suite made it, whatever it is called and wherever it is by then', () => {
    expect(comparePage(page, site())).toEqual([{ kind: 'missingPage', page, title: 'Contract comments' }]);
    expect(comparePage(page, site({ own: made, links: new Set([url.toLowerCase()]) }))).toEqual([]);
  });

  it('has a link in the menu', () => {
    expect(comparePage(page, site({ own: made }))).toEqual([{ kind: 'missingLink', page, title: 'Comments', url }]);
  });

  it('is made only as the owner chooses where its address has a page someone else made', () => {
    const taken = new Map([['contract-comments', 'Comments on contracts']]);
    const [found] = comparePage(page, site({ taken }));
    expect(found).toMatchObject({ title: 'Contract comments (Common Ground)', takenBy: 'Comments on contracts' });
    expect(found && remedyOf(found)).toBe('choice');
  });

  it('is finished without a question where its making broke off', () => {
    const broken = site({ unfinished: new Set(['instance']), taken: new Map([['contract-comments', '']]) });
    const found = comparePage(page, broken);
    expect(found).toEqual([{ kind: 'unfinishedPage', page }]);
    expect(found.map(remedyOf)).toEqual(['repair']);
  });

  it('is nothing to ask for on a site without pages', () => {
    expect(comparePage(page, undefined)).toEqual([]);
  });
});
