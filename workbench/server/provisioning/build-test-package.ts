import JSZip from 'jszip';

/** One feature of a package made for a test. */
export interface TestFeature {
  readonly id: string;
  /** Inside `<Elements>`, by file name. */
  readonly elementManifests: Readonly<Record<string, string>>;
  /** Whole documents, by file name. */
  readonly elementFiles?: Readonly<Record<string, string>>;
  /** Manifests of client-side components. */
  readonly components?: readonly object[];
}

export interface TestPackage {
  readonly solutionId: string;
  readonly version: string;
  readonly features: readonly TestFeature[];
  /** By path below `ClientSideAssets/`. */
  readonly assets?: Readonly<Record<string, string>>;
}

const sharepoint = 'http://schemas.microsoft.com/sharepoint/';

/** Packs what a test needs the way SharePoint Framework's own packager lays it out. */
export function buildTestPackage(solution: TestPackage): Promise<Uint8Array> {
  const zip = new JSZip();
  const assets = Object.entries(solution.assets ?? {});
  zip.file('AppManifest.xml', manifestOf(solution));
  addRelationships(zip, 'AppManifest.xml', [
    ...solution.features.map((feature) => ['manifest-feature', `feature_${feature.id}.xml`] as const),
    ['manifest-clientsideasset', 'ClientSideAssets.xml']
  ]);
  for (const feature of solution.features) addFeature(zip, feature, solution.version);
  zip.file(
    'ClientSideAssets.xml',
    `<Feature xmlns="${sharepoint}" Title="Client Side Assets" Id="00000000-0000-4000-8000-000000000000" />`
  );
  addRelationships(
    zip,
    'ClientSideAssets.xml',
    assets.map(([name]) => ['clientsideasset', `ClientSideAssets/${name}`])
  );
  for (const [name, content] of assets) zip.file(`ClientSideAssets/${name}`, content);
  return zip.generateAsync({ type: 'uint8array' });
}

function manifestOf(solution: TestPackage): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<App xmlns="http://schemas.microsoft.com/sharepoint/2012/app/manifest" Name="test-client-side-solution" ProductID="${solution.solutionId}"
  Version="${solution.version}" SharePointMinVersion="16.0.0.0" IsClientSideSolution="true">
  <Properties><Title>Test solution</Title></Properties>
</App>`;
}

function addFeature(zip: JSZip, feature: TestFeature, version: string): void {
  const path = `feature_${feature.id}.xml`;
  const manifests = Object.entries(feature.elementManifests);
  const files = Object.entries(feature.elementFiles ?? {});
  const components = (feature.components ?? []).map(
    (manifest, index) => [`WebPart_${index}.xml`, componentElement(manifest)] as const
  );
  zip.file(
    path,
    `<Feature xmlns="${sharepoint}" Title="Test feature" Id="${feature.id}" Version="${version}" Scope="Web" Hidden="FALSE" />`
  );
  for (const [name, content] of [...components, ...manifests])
    zip.file(`${feature.id}/${name}`, `<Elements xmlns="${sharepoint}">${content}</Elements>`);
  for (const [name, content] of files) zip.file(name, content);
  addRelationships(zip, path, [
    ...components.map(([name]) => ['feature-elementmanifest', `${feature.id}/${name}`] as const),
    ...files.map(([name]) => ['feature-elementfile', name] as const),
    ...manifests.map(([name]) => ['feature-elementmanifest', `${feature.id}/${name}`] as const)
  ]);
}

function componentElement(manifest: object): string {
  const json = JSON.stringify(manifest).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
  return `<ClientSideComponent Name="Test" Id="1" ComponentManifest="${json}" Type="WebPart" />`;
}

function addRelationships(
  zip: JSZip,
  path: string,
  relations: readonly (readonly [type: string, target: string])[]
): void {
  const types = 'http://schemas.microsoft.com/sharepoint/2012/app/relationships';
  const elements = relations.map(
    ([type, target], index) => `<Relationship Type="${types}/${type}" Target="/${target}" Id="r${index}" />`
  );
  zip.file(
    `_rels/${path}.rels`,
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${elements.join('')}</Relationships>`
  );
}
