import type { Api } from '../api/api';
import type { Call } from '../api/call';
import { NOTHING, node, value } from '../protocol/result';
import type { Result } from '../protocol/result';
import { invalidArgument } from '../protocol/sharepoint-error';
import { FILE } from '../api/resource-keys';
import type { ListItem } from '../api/resource-keys';
import { requireEditItem } from '../security';
import { replaceContent } from './write-file';

/** Uploads in chunks: started, continued at the offset reached so far, finished or given up. Each answers with the next offset. */
export function uploadRoutes(api: Api): void {
  api
    .type(FILE)
    .post('StartUpload', start)
    .post('ContinueUpload', proceed)
    .post('FinishUpload', finish)
    .post('CancelUpload', (call) => {
      forget(call, call.args.text('uploadId'));
      return NOTHING;
    });
}

function start({ context, value: { list, item }, args }: Call<ListItem>): Result {
  const { store, person, request } = context;
  requireEditItem(store, person, list, item);
  store.run(
    'INSERT OR REPLACE INTO uploads (id, listNumber, itemId, bytes) VALUES (?, ?, ?, ?)',
    args.text('uploadId'),
    list.number,
    item.ID,
    request.body
  );
  return value(String(request.body.length), 'Edm.Int64');
}

function proceed(call: Call<ListItem>): Result {
  const bytes = Buffer.concat([uploaded(call), call.context.request.body]);
  call.context.store.run('UPDATE uploads SET bytes = ? WHERE id = ?', bytes, call.args.text('uploadId'));
  return value(String(bytes.length), 'Edm.Int64');
}

function finish(call: Call<ListItem>): Result {
  const bytes = Buffer.concat([uploaded(call), call.context.request.body]);
  forget(call, call.args.text('uploadId'));
  return node(FILE, replaceContent(call.context, call.value, bytes));
}

/** @throws SharePointError 400 for an upload that was not started here, or a chunk that does not follow the last one */
function uploaded({ context, value: { list, item }, args }: Call<ListItem>): Uint8Array {
  const sql = 'SELECT bytes FROM uploads WHERE id = ? AND listNumber = ? AND itemId = ?';
  const found = context.store.one<{ bytes: Uint8Array }>(sql, args.text('uploadId'), list.number, item.ID);
  if (found === null) throw invalidArgument('The upload session does not exist or has expired.');
  if (args.number('fileOffset', 1) !== found.bytes.byteLength)
    throw invalidArgument('The fileOffset does not match the length of what was uploaded.');
  return found.bytes;
}

function forget({ context, value: { list, item } }: Call<ListItem>, id: string): void {
  context.store.run('DELETE FROM uploads WHERE id = ? AND listNumber = ? AND itemId = ?', id, list.number, item.ID);
}
