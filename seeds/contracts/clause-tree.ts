/**
 * Contract text as data: a tree of clauses from which documents, plain text and anchors are made.
 *
 * Inside a text, `**words**` are bold (a defined term where it is defined), and `{id}` stands for the number of the clause
 * or exhibit with that id, so that references stay right when a later version renumbers. Quotes are typed straight and
 * set as typographic ones.
 */
export type Clause = {
  /** Stable across versions of one agreement, like `pay.base`; never printed. */
  readonly id: string;
  readonly title?: string;
  /** The paragraphs of the clause; the first follows the number. */
  readonly text: readonly string[];
  readonly children: readonly Clause[];
  /** Printed after the text and before the children. */
  readonly table?: Table;
};

export type Table = {
  readonly caption: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** A schedule after the signatures, lettered A, B, C; its clauses are numbered A.1, A.2. */
export type Exhibit = {
  readonly id: string;
  readonly title: string;
  readonly intro: readonly string[];
  readonly clauses: readonly Clause[];
};

export type Agreement = {
  readonly title: string;
  /** Printed at the top of every page. */
  readonly runningTitle: string;
  /** Parties and recitals, before the first numbered section. */
  readonly preamble: readonly string[];
  readonly sections: readonly Clause[];
  readonly exhibits: readonly Exhibit[];
  /** How the third level is numbered: (a) or 1.1.1. */
  readonly thirdLevel: 'letters' | 'decimals';
  /** Whether a clause's title is on a line of its own or opens its first paragraph. */
  readonly headings: 'own line' | 'run in';
};

/** A first-level section: a heading and its clauses. */
export function section(id: string, title: string, children: readonly Clause[], intro: readonly string[] = []): Clause {
  return { id, title, text: intro, children };
}

/** A second-level clause with a heading. */
export function clause(
  id: string,
  title: string,
  text: string | readonly string[],
  children: readonly Clause[] = []
): Clause {
  return { id, title, text: typeof text === 'string' ? [text] : text, children };
}

/** A third-level clause, which has no heading. */
export function item(id: string, text: string): Clause {
  return { id, text: [text], children: [] };
}

/** Third-level clauses of one parent, whose ids count on from the parent's: `pay.base.1`, `pay.base.2`. */
export function items(parentId: string, ...texts: readonly string[]): readonly Clause[] {
  return texts.map((text, index) => item(`${parentId}.${index + 1}`, text));
}

export function withTable(owner: Clause, table: Table): Clause {
  return { ...owner, table };
}
