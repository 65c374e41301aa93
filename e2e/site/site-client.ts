/** The site of the tests, as `startWorkbench` gives it. */
export interface TestSite {
  /** Absolute address of the site. */
  readonly siteUrl: string;
}

const JSON_TYPE = 'application/json;odata=nometadata';

/** Speaks to a site as a person, past its pages: for setup, for checks, and to try what the pages do not offer. */
export class SiteClient {
  public constructor(
    private readonly site: TestSite,
    /** User principal name. */
    private readonly person: string
  ) {}

  /** Path of a list on the server, as SharePoint names it. */
  public pathOf(list: string): string {
    return `${new URL(this.site.siteUrl).pathname}/Lists/${list}`;
  }

  /** Items of a list, by an OData query. */
  public async read<Item>(list: string, query: string): Promise<readonly Item[]> {
    const response = await this.ask(`${this.addressOf(list)}/items?${query}`);
    return ((await response.json()) as { readonly value: readonly Item[] }).value;
  }

  /** Asks for the items of a list. @returns the status of SharePoint's answer */
  public async tryToRead(list: string): Promise<number> {
    return (await this.ask(`${this.addressOf(list)}/items?$top=1`)).status;
  }

  /** The person's id on the site. */
  public async readOwnId(): Promise<number> {
    const response = await this.ask('web/currentuser');
    return ((await response.json()) as { readonly Id: number }).Id;
  }

  /** Adds an item. @returns the status of SharePoint's answer */
  public async add(list: string, item: Readonly<Record<string, unknown>>): Promise<number> {
    return this.write(`${this.addressOf(list)}/items`, item);
  }

  /** Adds an item in a folder of the list, as its form does. @returns the status of SharePoint's answer */
  public async addInFolder(list: string, folder: string, values: Readonly<Record<string, string>>): Promise<number> {
    return this.write(`${this.addressOf(list)}/AddValidateUpdateItemUsingPath()`, {
      formValues: Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
      listItemCreateInfo: { FolderPath: { DecodedUrl: `${this.pathOf(list)}/${folder}` } }
    });
  }

  /** Changes an item, whatever its version. @returns the status of SharePoint's answer */
  public async change(list: string, id: number, item: Readonly<Record<string, unknown>>): Promise<number> {
    return this.write(`${this.addressOf(list)}/items(${id})`, item, { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' });
  }

  /** Adds someone to a group of the site, as SharePoint's own page for it does. @returns the status of SharePoint's answer */
  public async addToGroup(group: string, person: string): Promise<number> {
    const address = `web/sitegroups/getByName('${group}')/users`;
    return this.write(address, { LoginName: `i:0#.f|membership|${person}` });
  }

  private addressOf(list: string): string {
    return `web/GetList('${this.pathOf(list)}')`;
  }

  private async write(address: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<number> {
    const info = await this.ask('contextinfo', { method: 'POST' });
    const { FormDigestValue } = (await info.json()) as { readonly FormDigestValue: string };
    const response = await this.ask(address, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': JSON_TYPE, 'X-RequestDigest': FormDigestValue },
      body: JSON.stringify(body)
    });
    return response.status;
  }

  private ask(address: string, init: RequestInit = {}): Promise<Response> {
    const headers = { ...init.headers, Accept: JSON_TYPE, 'X-Workbench-User': this.person };
    return fetch(`${this.site.siteUrl}/_api/${address}`, { ...init, headers });
  }
}
