/** A page as the site answers for it. */
interface SitePage {
  readonly Id: number;
  readonly FileName: string;
}

/** What is kept of a page that is being edited. */
export interface PageChanges {
  readonly Title?: string;
  readonly CanvasContent1?: string;
}

/** Pages of the site through its REST API, as the page's own person. */
export class PageService {
  /** @param webUrl absolute. @param digest a form digest for the person */
  public constructor(
    private readonly webUrl: string,
    private readonly digest: string
  ) {}

  /** Makes a page no one else sees yet. @returns its address */
  public async start(): Promise<string> {
    return this.addressOf(await this.ask<SitePage>('POST', '', { PageLayoutType: 'Article', PromotedState: 0 }));
  }

  /** Keeps changes for their author. @returns the address of the page, which its first title decides */
  public async save(id: number, changes: PageChanges): Promise<string> {
    await this.ask('POST', `(${id})/SavePage`, changes);
    return this.addressOf(await this.ask<SitePage>('GET', `(${id})`));
  }

  /** Shows everyone what was saved. */
  public async publish(id: number): Promise<void> {
    await this.ask('POST', `(${id})/Publish`);
  }

  private addressOf({ FileName }: SitePage): string {
    return `${this.webUrl}/SitePages/${encodeURIComponent(FileName)}`;
  }

  /** @throws Error with what the site says to a refused request */
  private async ask<Answer>(method: 'GET' | 'POST', path: string, body?: object): Promise<Answer> {
    const response = await fetch(`${this.webUrl}/_api/sitepages/pages${path}`, {
      method,
      headers: {
        accept: 'application/json;odata=nometadata',
        'content-type': 'application/json',
        ...(method === 'POST' && { 'x-requestdigest': this.digest })
      },
      ...(body && { body: JSON.stringify(body) })
    });
    const answer = (await response.json()) as Answer & {
      readonly 'odata.error'?: { readonly message: { readonly value: string } };
    };
    if (!response.ok) throw new Error(answer['odata.error']?.message.value ?? `The site answered ${response.status}.`);
    return answer;
  }
}
