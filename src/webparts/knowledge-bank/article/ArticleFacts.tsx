import * as React from 'react';
import * as strings from 'KnowledgeBankStrings';
import { dayInZone } from '../../../domain/time/site-zone';
import { formatMoment } from '../../../ui/format/dates';
import { fill } from '../../../ui/format/text';
import type { ArticleEntry } from '../../../domain/knowledge/entries';
import { useTimeFormat } from '../../../ui/format/use-time-format';
import { trustInShort, trustReason } from '../trust-words';
import { votesInWords } from '../votes-words';
import { TrustIcon } from '../TrustLine';
import styles from './ArticleFacts.module.scss';
import type { PersonRef } from '../../../domain/people/person';
import type { LocationRef } from '../../../domain/people/location';

export interface ArticleFactsProps {
  readonly entry: ArticleEntry;
  /** `undefined` until it was read. */
  readonly owner: PersonRef | undefined;
  readonly locations: readonly LocationRef[];
}

/** How far to trust the article and why, who answers for it, and for whom it is. */
export function ArticleFacts({
  entry: { article, trust, votes },
  owner,
  locations
}: ArticleFactsProps): React.ReactElement {
  const format = useTimeFormat();
  const { locale } = format;
  const today = dayInZone(format.now, format.zone);
  const location = locations.find(({ id }) => id === article.locationId)?.name;
  const facts = [
    article.state === 'draft' && strings.Draft,
    owner && fill(strings.OwnedBy, owner.name),
    fill(strings.ChangedWhen, formatMoment(article.modified, format)),
    article.system || article.category,
    location && fill(strings.OnlyAt, location),
    votesInWords(votes, locale)
  ];
  return (
    <div className={styles.facts}>
      <p className={trust.kind === 'validated' ? styles.trust : `${styles.trust} ${styles.careful}`}>
        <TrustIcon trust={trust} />
        <span>
          <strong>{trustInShort(trust, today, locale)}.</strong> {trustReason(trust, today, locale)}
        </span>
      </p>
      <ul className={styles.list}>
        {facts.filter(Boolean).map((fact) => (
          <li key={String(fact)}>{fact}</li>
        ))}
      </ul>
    </div>
  );
}
