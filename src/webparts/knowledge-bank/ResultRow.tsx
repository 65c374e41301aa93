import * as React from 'react';
import { HelpIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'KnowledgeBankStrings';
import { bestPassage, findHighlights } from '../../domain/knowledge/search/highlight';
import { formatMoment } from '../../ui/format/dates';
import { fill } from '../../ui/format/text';
import type { ArticleEntry, QuestionEntry } from '../../domain/knowledge/entries';
import { useTimeFormat } from '../../ui/format/use-time-format';
import { useLocale } from '../../ui/format/locale';
import { routeUrl, type Route } from './navigation';
import { votesInWords } from './votes-words';
import { Highlighted } from '../../ui/format/Highlighted';
import { articleTitle, questionTitle } from './titles';
import { TrustIcon, TrustWords } from './TrustLine';
import styles from './ResultRow.module.scss';

/** Characters of a passage: two lines of a wide column. */
const PASSAGE = 180;
const noTerms: ReadonlySet<string> = new Set();

interface RowProps {
  readonly route: Route;
  readonly icon: React.ReactElement;
  readonly title: React.ReactNode;
  readonly passage?: React.ReactNode;
  readonly onOpen: (route: Route) => void;
}

/** A link that opens in place, and beside the page with the usual keys. */
function Row({ route, icon, title, passage, onOpen, children }: React.PropsWithChildren<RowProps>): React.ReactElement {
  const handleClick = (event: React.MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(route);
  };
  return (
    <li className={styles.row}>
      <span className={styles.icon}>{icon}</span>
      <div className={styles.words}>
        <a className={styles.title} href={routeUrl(route)} onClick={handleClick}>
          {title}
        </a>
        {passage && <p className={styles.passage}>{passage}</p>}
        <p className={styles.facts}>{children}</p>
      </div>
    </li>
  );
}

function Facts({ facts }: { readonly facts: readonly React.ReactNode[] }): React.ReactElement {
  return (
    <>
      {facts.filter(Boolean).map((fact, index) => (
        <span key={index} className={styles.fact}>
          {fact}
        </span>
      ))}
    </>
  );
}

export interface ArticleRowProps {
  readonly entry: ArticleEntry;
  readonly terms?: ReadonlySet<string>;
  readonly onOpen: (route: Route) => void;
  /** Without passage, for lists beside something else. */
  readonly isCompact?: boolean;
  /** Said when the words are in the article's text, which is not shown here. */
  readonly isFoundInText?: boolean;
}

/** An article among results: its title, the passage that was found, how far to trust it and whether it helped. */
export function ArticleRow({
  entry,
  terms = noTerms,
  onOpen,
  isCompact,
  isFoundInText
}: ArticleRowProps): React.ReactElement {
  const locale = useLocale();
  const { article, trust, votes } = entry;
  const title = articleTitle(article);
  const passage = bestPassage(article.summary, terms, PASSAGE);
  const words = (
    <>
      {passage.isCutBefore && '… '}
      <Highlighted text={passage.text} highlights={passage.highlights} />
      {passage.isCutAfter && ' …'}
    </>
  );
  return (
    <Row
      route={{ view: 'article', id: article.id }}
      icon={<TrustIcon trust={trust} />}
      title={<Highlighted text={title} highlights={findHighlights(title, terms)} />}
      passage={!isCompact && article.summary ? words : undefined}
      onOpen={onOpen}
    >
      <Facts
        facts={[
          article.state === 'draft' && strings.Draft,
          isFoundInText && strings.FoundInText,
          !isCompact && (article.system || article.category),
          <TrustWords key="trust" trust={trust} />,
          votesInWords(votes, locale)
        ]}
      />
    </Row>
  );
}

export interface QuestionRowProps {
  readonly entry: QuestionEntry;
  readonly terms?: ReadonlySet<string>;
  readonly onOpen: (route: Route) => void;
}

/** A question no one has solved yet: others with the same trouble see that they are not alone, and who is on it. */
export function QuestionRow({ entry, terms = noTerms, onOpen }: QuestionRowProps): React.ReactElement {
  const format = useTimeFormat();
  const { question } = entry;
  const title = questionTitle(question);
  return (
    <Row
      route={{ view: 'question', id: question.id }}
      icon={
        <span className={styles.question} aria-hidden="true">
          <HelpIcon />
        </span>
      }
      title={
        <>
          <span className={styles.kind}>{strings.OpenQuestion} </span>
          <Highlighted text={title} highlights={findHighlights(title, terms)} />
        </>
      }
      onOpen={onOpen}
    >
      <Facts
        facts={[
          question.system,
          fill(strings.AskedWhen, formatMoment(question.created, format)),
          question.assignee ? fill(strings.WithPerson, question.assignee.name) : strings.NotAssigned
        ]}
      />
    </Row>
  );
}

/** An article only SharePoint's search knows. */
export function FoundRow({
  id,
  title,
  onOpen
}: {
  readonly id: number;
  readonly title: string;
  readonly onOpen: (route: Route) => void;
}): React.ReactElement {
  return (
    <Row route={{ view: 'article', id }} icon={<HelpIcon />} title={articleTitle({ title })} onOpen={onOpen}>
      <Facts facts={[strings.FoundInText]} />
    </Row>
  );
}
