import type { Clock } from '../../domain/time/clock';
import { toFailure } from '../states/to-failure';
import type { Failure } from '../states/view-state';

/** What is asked of the site: what there is to see, what the person may do with it, or both. */
export type ResourcePart = 'content' | 'rights' | 'everything';

/** Where a resource comes from and where it is remembered. */
export interface ResourceSource<Content> {
  /** What was remembered; `readAt` in milliseconds since the epoch. */
  recall(): Promise<{ readonly value: Content; readonly readAt: number } | undefined>;
  /** Reads it from the site: everything where nothing is known, else what changed in the part asked for. */
  load(known: Content | undefined, part: ResourcePart): Promise<Content>;
  remember(value: Content, readAt: number): void;
  /** Deletes what was remembered, once the site has refused to show it. */
  forget?(): void;
  /**
   * The content as someone sees it who may do nothing. Remembered content is shown like this until the site has said what the person
   * may do today. A source without it holds no rights.
   */
  withholdRights?(content: Content): Content;
}

/** How long what was read counts as current. */
export const FRESH_FOR_MS = 5 * 60_000;

export type Shown<Content> =
  | { readonly kind: 'nothing'; readonly failure?: Failure }
  | { readonly kind: 'content'; readonly content: Content; readonly isFresh: boolean; readonly failure?: Failure };

/** One life of a resource: what it holds, the read under way, the one that follows it, and what was changed meanwhile. */
export class ResourceController<Content> {
  private content: Content | undefined;
  private readAt = 0;
  private hasRights: boolean;
  private isClosed = false;
  private running: Promise<void> | undefined;
  private next: Promise<void> | undefined;
  /** Changes made while a read is under way, which may have missed them. */
  private changes: ((content: Content) => Content)[] = [];

  public constructor(
    private readonly source: ResourceSource<Content>,
    private readonly clock: Clock,
    private readonly show: (shown: Shown<Content>) => void
  ) {
    this.hasRights = !source.withholdRights;
  }

  /** @param freshSince What was read before this moment is asked for again, however young; in milliseconds since the epoch. */
  public async open(freshSince: number): Promise<void> {
    const remembered = await this.source.recall();
    if (this.isClosed) return;
    if (remembered) {
      const { value, readAt } = remembered;
      this.hold(this.source.withholdRights?.(value) ?? value, readAt);
    }
    if (!this.isFresh() || this.readAt < freshSince) await this.load('everything');
    else if (!this.hasRights) await this.load('rights');
  }

  public close(): void {
    this.isClosed = true;
  }

  public get isLoading(): boolean {
    return this.running !== undefined;
  }

  /** Reads after the call; while another read runs, once when it has ended, however often it is asked for. */
  public load(part: ResourcePart): Promise<void> {
    if (this.running) return (this.next ??= this.running.then(() => this.start('everything')));
    return this.start(part);
  }

  public change(update: (content: Content) => Content): void {
    if (this.content === undefined) return;
    if (this.running) this.changes.push(update);
    this.hold(update(this.content), this.readAt);
    this.source.remember(this.content, this.readAt);
  }

  /** Whether what is held was read less than so many milliseconds ago. */
  public isYoungerThan(milliseconds: number): boolean {
    return this.content !== undefined && this.clock.now().getTime() - this.readAt < milliseconds;
  }

  private isFresh(): boolean {
    return this.isYoungerThan(FRESH_FOR_MS);
  }

  private start(part: ResourcePart): Promise<void> {
    this.next = undefined;
    if (this.isClosed) return Promise.resolve();
    this.running = this.read(part === 'content' && !this.hasRights ? 'everything' : part).then(() => {
      this.running = undefined;
    });
    return this.running;
  }

  /** Never rejects: what went wrong is shown. */
  private async read(part: ResourcePart): Promise<void> {
    this.changes = [];
    const startedAt = this.clock.now().getTime();
    try {
      const loaded = await this.source.load(this.content, part);
      const content = this.changes.reduce<Content>((changed, change) => change(changed), loaded);
      if (part !== 'content') this.hasRights = true;
      this.hold(content, part === 'rights' ? this.readAt : startedAt);
      this.source.remember(content, this.readAt);
    } catch (error) {
      const failure = toFailure(error);
      if (failure.reason === 'forbidden' || failure.reason === 'notFound') this.lose();
      this.publish(
        this.content === undefined
          ? { kind: 'nothing', failure }
          : { kind: 'content', content: this.content, isFresh: false, failure }
      );
    }
  }

  /** What the person may not see any more is neither shown nor kept. */
  private lose(): void {
    this.content = undefined;
    this.readAt = 0;
    this.source.forget?.();
  }

  private hold(content: Content, readAt: number): void {
    this.content = content;
    this.readAt = readAt;
    this.publish({ kind: 'content', content, isFresh: this.isFresh() });
  }

  private publish(shown: Shown<Content>): void {
    if (!this.isClosed) this.show(shown);
  }
}
