import { upnOf } from '../people';
import { splitWorked } from './feedback';
import type { SeedClock } from '../clock';
import type { SeedRow } from '../types';
import type { Article, Category } from './article';

/** Who looks after a category when an article names no one. */
const caretakers: Readonly<Record<Category, string>> = {
  'Access and passwords': 'tamsin.wells',
  'Clinical applications': 'owen.gallagher',
  'Devices and printing': 'tamsin.wells',
  'Email and calendar': 'tamsin.wells',
  Imaging: 'ines.cardoso',
  'Network and Wi-Fi': 'rafael.santos',
  'Phones and paging': 'rafael.santos',
  'Privacy and security': 'bo.sandberg',
  'Remote work': 'rafael.santos',
  'Reports and data': 'owen.gallagher'
};

/** Rows of the KnowledgeArticles list; an article's key is its own. */
export function buildArticles(articles: readonly Article[], clock: SeedClock): readonly SeedRow[] {
  return articles.map((article) => {
    const owner = upnOf(article.owner ?? caretakers[article.category]);
    const verifier = article.verifier === undefined ? owner : upnOf(article.verifier);
    const { state, verifiedAgo, verifiedBy, interval } = article.trust;
    const isVerified = verifiedAgo !== null;
    return {
      key: article.key,
      author: owner,
      editor: isVerified ? upnOf(verifiedBy ?? nameOf(verifier)) : owner,
      created: clock.daysAgo(article.createdAgo, '15:20'),
      modified: clock.daysAgo(verifiedAgo ?? article.createdAgo, '16:05'),
      fields: {
        Title: article.title,
        Summary: article.summary,
        ArticleBody: article.body.join(''),
        ArticleCategory: article.category,
        ArticleSystem: article.system,
        Keywords: article.keywords,
        ArticleLocation: article.onlyAt === undefined ? null : { row: article.onlyAt },
        ArticleState: state,
        ArticleOwner: { person: owner },
        Verifier: { person: verifier },
        VerifiedOn: isVerified ? clock.daysAgo(verifiedAgo, '16:05') : null,
        ReviewInterval: interval,
        WorkedCount: splitWorked(article).carried,
        TriedCount: splitWorked(article).carried
      }
    };
  });
}

function nameOf(upn: string): string {
  return upn.replace(/@.*/, '');
}
