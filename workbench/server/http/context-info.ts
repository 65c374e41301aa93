import { ROOT } from '../api/api';
import type { Api } from '../api/api';
import { DIGEST_LIFETIME, issueDigest } from './form-digest';
import { value } from '../protocol/result';
import type { RequestContext } from '../api/request-context';
import type { JsonObject } from '../protocol/json';

/** POST `_api/contextinfo`: the form digest every write has to carry, and the addresses of site and web. */
export function contextInfoRoutes(api: Api): void {
  api.type(ROOT).post('contextinfo', ({ context }) => {
    const info = contextInformation(context);
    return context.metadata === 'verbose'
      ? {
          kind: 'json',
          value: { d: { GetContextWebInformation: { __metadata: { type: 'SP.ContextWebInformation' }, ...info } } }
        }
      : value(info, 'SP.ContextWebInformation');
  });
}

function contextInformation(context: RequestContext): JsonObject {
  const versions = ['14.0.0.0', '15.0.0.0'];
  return {
    FormDigestTimeoutSeconds: DIGEST_LIFETIME,
    FormDigestValue: issueDigest(context.person, context.store.now()),
    LibraryVersion: '16.0.26621.12013',
    SiteFullUrl: context.webUrl,
    SupportedSchemaVersions:
      context.metadata === 'verbose' ? { __metadata: { type: 'Collection(Edm.String)' }, results: versions } : versions,
    WebFullUrl: context.webUrl
  };
}
