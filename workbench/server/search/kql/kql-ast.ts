/** A query in SharePoint's Keyword Query Language, after parsing. */
export type KqlNode =
  | { readonly kind: 'every'; readonly nodes: readonly KqlNode[] }
  | { readonly kind: 'some'; readonly nodes: readonly KqlNode[] }
  | { readonly kind: 'not'; readonly node: KqlNode }
  | { readonly kind: 'text'; readonly term: KqlTerm }
  | KqlRestriction;

export type KqlRestriction = {
  readonly kind: 'property';
  /** As written; property names ignore case. */
  readonly name: string;
  readonly operator: KqlOperator;
  readonly value: KqlValue;
};

export type KqlOperator = ':' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** What is compared with: one term, or both ends (inclusive) of `from..to`. */
export type KqlValue = KqlTerm | { readonly from: string; readonly to: string };

export type KqlTerm = {
  /** Without quotes and without the asterisk. */
  readonly text: string;
  /** It was in quotes: its words must follow each other. */
  readonly isPhrase: boolean;
  /** It ended in an asterisk: the last word may go on. */
  readonly isPrefix: boolean;
};

/** The query does not follow the grammar; SharePoint answers with one message for every cause. */
export class MalformedKqlError extends Error {
  /** @param reason for the developer's log; never sent. */
  public constructor(public readonly reason: string) {
    super('The query is malformed. Please rephrase your query.');
    this.name = 'MalformedKqlError';
  }
}
