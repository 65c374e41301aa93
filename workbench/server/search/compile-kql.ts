import type { SqlCondition } from '../store/sql-condition';
import { compileRestriction } from './compile-restriction';
import type { KqlNode, KqlTerm } from './kql/kql-ast';
import { inflectionsOf, readWords } from './words';

export interface CompileOptions {
  readonly now: Date;
  /** Finds `printers` for `printer`. */
  readonly isStemming: boolean;
}

/** A query over `search_documents d`: its condition, and what BM25 ranks by. */
export interface CompiledQuery {
  readonly condition: SqlCondition;
  /** An FTS5 expression of every word that was asked for; `null` when only properties were. */
  readonly ranking: string | null;
}

const everything: SqlCondition = { sql: '1', parameters: [] };

/** Turns a query into SQL. Words made only of punctuation are ignored, as SharePoint ignores them. */
export function compileKql(node: KqlNode, options: CompileOptions): CompiledQuery {
  const ranked = readRankedTerms(node).flatMap((term) => matchExpression(term, options.isStemming) ?? []);
  return { condition: compile(node, options) ?? everything, ranking: ranked.length > 0 ? ranked.join(' OR ') : null };
}

/** @returns `null` for what says nothing */
function compile(node: KqlNode, options: CompileOptions): SqlCondition | null {
  switch (node.kind) {
    case 'every':
      return combine(node.nodes, ' AND ', options);
    case 'some':
      return combine(node.nodes, ' OR ', options);
    case 'not': {
      const inner = compile(node.node, options);
      return inner && { sql: `NOT ifnull(${inner.sql}, 0)`, parameters: inner.parameters };
    }
    case 'text': {
      const expression = matchExpression(node.term, options.isStemming);
      return expression === null ? null : matches(expression);
    }
    case 'property':
      return compileRestriction(node, options.now);
  }
}

function combine(nodes: readonly KqlNode[], operator: string, options: CompileOptions): SqlCondition | null {
  const parts = nodes.flatMap((node) => compile(node, options) ?? []);
  if (parts.length === 0) return null;
  return {
    sql: `(${parts.map((part) => part.sql).join(operator)})`,
    parameters: parts.flatMap((part) => part.parameters)
  };
}

function matches(expression: string): SqlCondition {
  return { sql: 'd.id IN (SELECT rowid FROM search_text WHERE search_text MATCH ?)', parameters: [expression] };
}

/** The term as FTS5 reads it; `null` when it has no words. */
export function matchExpression(term: KqlTerm, isStemming: boolean): string | null {
  const words = readWords(term.text);
  const [only] = words;
  if (only === undefined) return null;
  if (isStemming && words.length === 1 && !term.isPhrase && !term.isPrefix) {
    return `(${inflectionsOf(only)
      .map((form) => `"${form}"`)
      .join(' OR ')})`;
  }
  return `"${words.join(' ')}"${term.isPrefix ? ' *' : ''}`;
}

/** Words and phrases asked for, without the ones asked against. */
export function readRankedTerms(node: KqlNode): KqlTerm[] {
  switch (node.kind) {
    case 'text':
      return [node.term];
    case 'property':
      return node.name.toLowerCase() === 'title' && node.operator === ':' && 'text' in node.value ? [node.value] : [];
    case 'not':
      return [];
    default:
      return node.nodes.flatMap(readRankedTerms);
  }
}
