import type { HttpRequest, HttpResponse } from '../../server/protocol/messages';
import { answerWith } from '../http/answer-with';
import type { ComponentManifest } from '../runtime/component-manifest';

type Wanted = { readonly id: string; readonly version?: string };

/**
 * Answers `_api/web/GetClientSideComponents`, which the framework's loader asks for a component that is not among the manifests
 * of the page. SharePoint would look in its app catalog; everything there is to find here is on the page already, so being
 * asked at all shows a gap in the stand-ins, and is reported.
 */
export function answerClientSideComponents(
  request: HttpRequest,
  manifests: readonly ComponentManifest[],
  reportGap: (component: string) => void
): HttpResponse {
  const { components = [] } = JSON.parse(request.body.toString() || '{}') as {
    readonly components?: readonly Wanted[];
  };
  const value = components.map(({ id, version }) => {
    const manifest = manifests.find((candidate) => candidate.id === id);
    if (manifest) return { Id: id, Version: manifest.version, Status: 0, Manifest: JSON.stringify(manifest) };
    reportGap(`${id} ${version ?? ''}`.trim());
    return { Id: id, Version: version ?? '', Status: 1, Manifest: null };
  });
  return answerWith(request, {
    type: 'application/json;odata=nometadata;charset=utf-8',
    freshness: 'never',
    body: JSON.stringify({ value })
  });
}
