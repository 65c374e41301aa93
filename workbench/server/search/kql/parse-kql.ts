import { MalformedKqlError, type KqlNode, type KqlTerm, type KqlValue } from './kql-ast';
import { readKqlTokens, type KqlToken } from './read-kql-tokens';

/**
 * The meaning of a KQL query. Brackets bind first, then NOT and the signs, then AND, then OR; what is merely side by
 * side is joined last, by AND, except that restrictions of the same property are alternatives
 * (https://learn.microsoft.com/sharepoint/dev/general-development/keyword-query-language-kql-syntax-reference).
 *
 * Not covered: NEAR, ONEAR, WORDS, XRANK, ALL, ANY, NONE; their names are read as words.
 *
 * @throws {MalformedKqlError} for an empty query, operators without operands, and brackets or quotes left open.
 */
export function parseKql(query: string): KqlNode {
  const reader = new TokenReader(readKqlTokens(query));
  const node = parseSequence(reader);
  if (reader.peek() !== undefined) {
    throw new MalformedKqlError('a bracket closes that was never opened');
  }
  return node;
}

class TokenReader {
  private at = 0;

  public constructor(private readonly tokens: readonly KqlToken[]) {}

  public peek(): KqlToken | undefined {
    return this.tokens[this.at];
  }

  public next(): KqlToken | undefined {
    const token = this.peek();
    this.at += 1;
    return token;
  }

  public accept(kind: KqlToken['kind']): boolean {
    const isNext = this.peek()?.kind === kind;
    this.at += isNext ? 1 : 0;
    return isNext;
  }
}

/** A property whose value is in brackets: `Title:(one two)` says Title:one Title:two. */
type Property = KqlToken & { readonly kind: 'property' };

function parseSequence(reader: TokenReader, property?: Property): KqlNode {
  const nodes: KqlNode[] = [];
  const restrictions = new Map<string, KqlNode[]>();
  for (let token = reader.peek(); token !== undefined && token.kind !== 'close'; token = reader.peek()) {
    const isOperand = token.kind === 'property' || token.kind === 'term';
    const node = parseAlternatives(reader, property);
    if (isOperand && node.kind === 'property' && node.operator === ':') {
      const name = node.name.toLowerCase();
      restrictions.set(name, [...(restrictions.get(name) ?? []), node]);
    } else {
      nodes.push(node);
    }
  }
  nodes.push(...[...restrictions.values()].map((sameProperty) => joined('some', sameProperty)));
  if (nodes.length === 0) {
    throw new MalformedKqlError('nothing to look for');
  }
  return joined('every', nodes);
}

function parseAlternatives(reader: TokenReader, property?: Property): KqlNode {
  const nodes = [parseConjunction(reader, property)];
  while (reader.accept('or')) {
    nodes.push(parseConjunction(reader, property));
  }
  return joined('some', nodes);
}

function parseConjunction(reader: TokenReader, property?: Property): KqlNode {
  const nodes = [parseOperand(reader, property)];
  while (reader.accept('and')) {
    nodes.push(parseOperand(reader, property));
  }
  return joined('every', nodes);
}

function parseOperand(reader: TokenReader, property?: Property): KqlNode {
  const token = reader.next();
  switch (token?.kind) {
    case 'not':
    case 'minus':
      return { kind: 'not', node: parseOperand(reader, property) };
    case 'plus':
      return parseOperand(reader, property);
    case 'open':
      return closeBracket(reader, parseSequence(reader, property));
    case 'term':
      return property === undefined ? { kind: 'text', term: token.term } : restrict(property, token.term);
    case 'property':
      return parseRestriction(reader, token, property);
    default:
      throw new MalformedKqlError(`an operand is missing before ${token?.kind ?? 'the end'}`);
  }
}

function parseRestriction(reader: TokenReader, property: Property, outer?: Property): KqlNode {
  if (outer !== undefined) {
    throw new MalformedKqlError(`a restriction of ${property.name} is inside the value of ${outer.name}`);
  }
  if (reader.accept('open')) {
    return closeBracket(reader, parseSequence(reader, property));
  }
  const token = reader.next();
  if (token?.kind !== 'term' || token.term.text === '') {
    throw new MalformedKqlError(`${property.name} has no value`);
  }
  return restrict(property, token.term);
}

function restrict({ name, operator }: Property, term: KqlTerm): KqlNode {
  return { kind: 'property', name, operator, value: readValue(term) };
}

function readValue(term: KqlTerm): KqlValue {
  const range = term.isPhrase ? null : /^(.*?)\.\.(.*)$/.exec(term.text);
  return range === null ? term : { from: range[1] ?? '', to: range[2] ?? '' };
}

function closeBracket(reader: TokenReader, node: KqlNode): KqlNode {
  if (!reader.accept('close')) {
    throw new MalformedKqlError('a bracket is never closed');
  }
  return node;
}

function joined(kind: 'every' | 'some', nodes: readonly KqlNode[]): KqlNode {
  const [only] = nodes;
  return nodes.length === 1 && only !== undefined ? only : { kind, nodes };
}
