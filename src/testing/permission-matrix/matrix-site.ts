import type { FieldDefinition, ListDefinition } from '../../lists/list-definition';
import type { TestHospital } from '../start-hospital';

/** What the site answered: it did it, it refused, or something that is neither, in words. */
export type Outcome = 'done' | 'refused' | `neither: ${string}`;

/** An item as the ways in need it. */
export interface MatrixItem {
  readonly id: number;
  /** A word that stands in this item only. */
  readonly word: string;
  /** Server-relative path of its file; empty in a list. */
  readonly filePath: string;
  /** Name of the folder it is in; empty beside all folders. */
  readonly folder: string;
  /** Its place in the recycle bin, once someone else has put it there. */
  readonly binId?: string;
}

/** The values a list asks for, with `word` where it takes a text. */
export function valuesFor(list: ListDefinition, word: string): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = { Title: word };
  for (const field of list.fields) if (field.required) Object.assign(values, valueOf(field, word));
  return values;
}

function valueOf(field: FieldDefinition, word: string): Readonly<Record<string, unknown>> {
  switch (field.type) {
    case 'Choice':
      return { [field.name]: field.choices?.[0] };
    case 'Number':
      return { [field.name]: 1 };
    case 'Lookup':
    case 'User':
      return { [`${field.name}Id`]: 1 };
    case 'Boolean':
      return { [field.name]: true };
    default:
      return { [field.name]: word };
  }
}

/** The same values as a form writes them. */
function formValuesFor(list: ListDefinition, word: string): readonly object[] {
  return Object.entries(valuesFor(list, word)).map(([name, value]) => ({
    FieldName: name.replace(/Id$/, (end) => (list.fields.some((field) => field.name === name) ? end : '')),
    FieldValue: String(value)
  }));
}

type FormAnswer = readonly { readonly FieldName: string; readonly FieldValue: string }[];

interface Answer {
  readonly status: number;
  readonly json: Record<string, unknown>;
}

/** The site as one person sees it, without PnPjs: what an attacker or another program would send. */
export class MatrixSite {
  public constructor(
    private readonly hospital: TestHospital,
    private readonly login: string
  ) {}

  public get webPath(): string {
    return new URL(this.hospital.sharePoint.url).pathname.replace(/\/$/, '');
  }

  public listAddress(list: ListDefinition): string {
    return `_api/web/GetList('${this.webPath}/${list.url}')`;
  }

  /** Server-relative path of a folder; of the list itself where the name is empty. */
  public folderPath(list: ListDefinition, folder: string): string {
    return [this.webPath, list.url, folder].filter((part) => part !== '').join('/');
  }

  /** The address that adds a file to a library. */
  public addFileAddress(list: ListDefinition, word: string, folder: string): string {
    return (
      `_api/web/GetFolderByServerRelativePath(decodedurl='${this.folderPath(list, folder)}')` +
      `/Files/AddUsingPath(decodedurl='${word}.txt',overwrite=false)`
    );
  }

  public async call(method: string, address: string, body?: unknown): Promise<Answer> {
    const isOverride = !['GET', 'POST'].includes(method);
    const response = await this.hospital.sharePoint.fetch(this.login, address, {
      method: method === 'GET' ? 'GET' : 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(isOverride && { 'X-HTTP-Method': method, 'IF-MATCH': '*' })
      },
      body: typeof body === 'string' || body === undefined ? body : JSON.stringify(body)
    });
    return { status: response.status, json: parse(await response.text()) };
  }

  /** One request within a batch. @returns the status and the answer of the part */
  public async batched(method: string, address: string, body?: unknown): Promise<Answer> {
    const text = body === undefined ? '' : JSON.stringify(body);
    const isWrite = method !== 'GET';
    const part = [
      `${isWrite && method !== 'POST' ? 'POST' : method} ${this.hospital.sharePoint.url}/${address} HTTP/1.1`,
      'Accept: application/json;odata=nometadata',
      ...(text ? ['Content-Type: application/json'] : []),
      ...(isWrite && method !== 'POST' ? [`X-HTTP-Method: ${method}`, 'IF-MATCH: *'] : []),
      '',
      text
    ];
    const http = ['Content-Type: application/http', 'Content-Transfer-Encoding: binary', ''];
    const changeSet = ['--set', ...http, ...part, '--set--'];
    const lines = isWrite
      ? ['--all', 'Content-Type: multipart/mixed; boundary="set"', '', ...changeSet, '--all--', '']
      : ['--all', ...http, ...part, '', '--all--', ''];
    const response = await this.hospital.sharePoint.fetch(this.login, '_api/$batch', {
      method: 'POST',
      headers: { 'Content-Type': 'multipart/mixed; boundary="all"' },
      body: lines.join('\r\n')
    });
    const answer = await response.text();
    const status = Number(/HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? response.status);
    return { status, json: parse(/\{.*\}/s.exec(answer)?.[0] ?? '') };
  }

  /** Adds an item or a file, as someone who may. @throws Error when the site does not take it */
  public async makeItem(list: ListDefinition, word: string, folder = ''): Promise<MatrixItem> {
    if (list.kind === 'library') return this.makeFile(list, word, folder);
    const { status, json } = await this.addByForm(list, word, folder);
    if (outcomeOf({ status, json }) !== 'done')
      throw new Error(`${list.url} did not take an item: ${status} ${JSON.stringify(json)}`);
    const id = (json.value as FormAnswer).find(({ FieldName }) => FieldName === 'Id')?.FieldValue;
    return { id: Number(id), word, filePath: '', folder };
  }

  /** Adds an item to a folder as SharePoint's own form does. */
  public addByForm(list: ListDefinition, word: string, folder: string): Promise<Answer> {
    const DecodedUrl = this.folderPath(list, folder);
    return this.call('POST', `${this.listAddress(list)}/AddValidateUpdateItemUsingPath`, {
      formValues: formValuesFor(list, word),
      listItemCreateInfo: { FolderPath: { DecodedUrl } }
    });
  }

  /** Puts an item into the recycle bin, as someone who may. @returns its place there */
  public async recycle(list: ListDefinition, { id }: MatrixItem): Promise<string> {
    const { json } = await this.call('POST', `${this.listAddress(list)}/items(${id})/recycle`);
    return String(json.value);
  }

  private async makeFile(list: ListDefinition, word: string, folder: string): Promise<MatrixItem> {
    const filePath = `${this.folderPath(list, folder)}/${word}.txt`;
    const { status, json } = await this.call('POST', this.addFileAddress(list, word, folder), word);
    if (outcomeOf({ status, json }) !== 'done')
      throw new Error(`${list.url} did not take a file: ${status} ${JSON.stringify(json)}`);
    const item = await this.call(
      'GET',
      `_api/web/GetFileByServerRelativePath(decodedurl='${filePath}')/ListItemAllFields`
    );
    return { id: Number(item.json.Id ?? item.json.ID), word, filePath, folder };
  }
}

function parse(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** Reads an answer: 2xx is done; 403, and 404 for what one may not see, are refusals; anything else would make the matrix mean nothing. */
export function outcomeOf({ status, json }: Answer): Outcome {
  if (status === 403 || status === 404) return 'refused';
  if (status < 200 || status > 299) return `neither: ${status} ${JSON.stringify(json).slice(0, 200)}`;
  // A form's answer is 200 whatever happened, and says so value by value.
  const { value } = json;
  const complaints = Array.isArray(value)
    ? value.filter((part: Record<string, unknown>) => part.HasException === true)
    : [];
  if (complaints.length === 0) return 'done';
  const words = JSON.stringify(complaints);
  return /access denied|permission/i.test(words) ? 'refused' : `neither: ${words.slice(0, 200)}`;
}

/** Reads an answer that is a collection: it counts only if something is in it. */
export function outcomeOfRows({ status, json }: Answer, rows: (json: Record<string, unknown>) => unknown): Outcome {
  const outcome = outcomeOf({ status, json });
  if (outcome !== 'done') return outcome;
  const found = rows(json);
  return Array.isArray(found) && found.length > 0 ? 'done' : 'refused';
}
