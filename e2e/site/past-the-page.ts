import { SiteClient, type TestSite } from './site-client';

const ENTRIES = 'CommonGroundContractEntries';
const QUESTIONS = 'CommonGroundKnowledgeQuestions';
const GAPS = 'CommonGroundKnowledgeGaps';
const LIAISONS = 'CommonGroundLiaisons';

/** What a person can try on the site without the web parts. Attempts return the status of SharePoint's answer. */
export class PastThePage {
  private readonly client: SiteClient;

  /** @param person - user principal name. */
  public constructor(site: TestSite, person: string) {
    this.client = new SiteClient(site, person);
  }

  /** Comments on a contract, where its comments are kept. */
  public comment(contractId: number, key: string): Promise<number> {
    return this.client.addInFolder(ENTRIES, `contract-${contractId}`, {
      EntryKey: key,
      EntryKind: 'comment',
      ContractId: String(contractId),
      EntryBody: 'Past the page'
    });
  }

  /** Reads what is said about contracts. */
  public readComments(): Promise<number> {
    return this.client.tryToRead(ENTRIES);
  }

  /** Comments on a contract whose comment period has never been opened. */
  public commentBeforeAnyPeriod(key: string): Promise<number> {
    return this.client.add(ENTRIES, {
      Title: 'Comment',
      EntryKey: key,
      EntryKind: 'comment',
      ContractId: 1,
      EntryBody: 'Is call coverage capped?'
    });
  }

  public addToGroup(group: string, person: string): Promise<number> {
    return this.client.addToGroup(group, person);
  }

  public ask(key: string): Promise<number> {
    return this.client.add(QUESTIONS, {
      Title: 'The label printer is silent',
      QuestionKey: key,
      QuestionKind: 'question'
    });
  }

  public changeLiaison(id: number): Promise<number> {
    return this.client.change(LIAISONS, id, { OfficeRoom: 'Taken over' });
  }

  /** How many comments with exactly these words the site holds, among the newest. */
  public async countComments(words: string): Promise<number> {
    const newest = await this.client.read<{ readonly EntryBody: string | null }>(
      ENTRIES,
      '$select=EntryBody&$orderby=ID desc&$top=20'
    );
    return newest.filter(({ EntryBody }) => EntryBody === words).length;
  }

  /** How many reasons with these words the person has given. */
  public async countOwnReasons(words: string): Promise<number> {
    const me = await this.client.readOwnId();
    const own = await this.client.read<{ readonly Reason: string | null }>(
      GAPS,
      `$filter=ArticleId ne null and AuthorId eq ${me}&$select=Reason&$orderby=ID desc`
    );
    return own.filter(({ Reason }) => Reason?.includes(words)).length;
  }
}
