/** A numbered fact of `docs/TENANT.md`. */
export interface TenantFact {
  /** `4` or `15a`. */
  readonly number: string;
  /** Its first sentence. */
  readonly sentence: string;
}

/** A test, or a group of tests, that names facts. */
export interface NamedTest {
  readonly name: string;
  readonly numbers: readonly string[];
}

/** The facts of the document, in its order. */
export function readFacts(markdown: string): readonly TenantFact[] {
  return [...markdown.matchAll(/^- \*\*(\d+[a-z]?)\*\* ([^]*?)(?=\n- |\n\n|\n?(?![^]))/gm)].map(
    ([, number = '', text = '']) => ({
      number,
      sentence: /^.*?[.:;](?=\s|$)/.exec(text.replace(/\s+/g, ' '))?.[0] ?? text
    })
  );
}

/** Tests of a source file whose names end with the facts they meet: `(tenant 4)` or `(tenant 4, 15a)`. */
export function readNamedTests(source: string): readonly NamedTest[] {
  const pattern = /(['"`])((?:(?!\1).)*?) \(tenant ((?:\d+[a-z]?(?:, )?)+)\)\1/g;
  return [...source.matchAll(pattern)].map(([, , name = '', numbers = '']) => ({ name, numbers: numbers.split(', ') }));
}
