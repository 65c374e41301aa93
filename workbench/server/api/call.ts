import type { Literal, PathSegment } from '../odata/resource-path';
import type { JsonValue } from '../protocol/json';
import type { RequestContext } from './request-context';
import { invalidArgument } from '../protocol/sharepoint-error';

/** One step of a resource path as its route sees it: who asks, on what, with which arguments. */
export interface Call<T> {
  readonly context: RequestContext;
  readonly value: T;
  readonly args: Arguments;
}

/**
 * Arguments of a function or action, wherever the client put them: named in the path, by position in the path, in the JSON body
 * or in the query string, looked for in that order. Names are compared without regard to case.
 */
export class Arguments {
  private wereFound = false;

  public constructor(
    private readonly segment: PathSegment,
    private readonly context: RequestContext
  ) {}

  /** True when the path gave at least one argument. */
  public get hasAny(): boolean {
    return this.segment.positional.length > 0 || Object.keys(this.segment.named).length > 0;
  }

  /** True once an argument of the path has been read. */
  public get areUsed(): boolean {
    return this.wereFound;
  }

  /** The raw argument, or `undefined` when it was not given. */
  public find(name: string, position = 0): JsonValue | undefined {
    const key = name.toLowerCase();
    const named: Literal | undefined = this.segment.named[key];
    const given: Literal | undefined = named === undefined ? this.segment.positional[position] : named;
    if (given !== undefined) {
      this.wereFound = true;
      return given;
    }
    const inBody = Object.keys(this.context.body).find((property) => property.toLowerCase() === key);
    return inBody === undefined ? this.context.query.parameters[key] : this.context.body[inBody];
  }

  /** @throws SharePointError 400 when the argument was not given */
  public text(name: string, position = 0): string {
    const found = this.find(name, position);
    if (found === undefined || found === null || typeof found === 'object') throw missing(name);
    return String(found);
  }

  /** @throws SharePointError 400 when the argument was not given or is no number */
  public number(name: string, position = 0): number {
    const found = Number(this.find(name, position) ?? NaN);
    if (Number.isNaN(found)) throw missing(name);
    return found;
  }

  /** Absent means `fallback`. */
  public flag(name: string, fallback: boolean, position = 0): boolean {
    const found = this.find(name, position);
    return found === undefined || found === null
      ? fallback
      : found === true || found === 1 || String(found).toLowerCase() === 'true';
  }
}

function missing(name: string): Error {
  return invalidArgument(`The parameter ${name} does not exist or has a value that cannot be used in method.`);
}
