import type { Workbench } from '../../workbench/start-workbench';

/** Sets the tenant property that says where the lists are, as a SharePoint administrator does; `null` takes it away. */
export async function setTenantSite({ origin }: Workbench, value: string | null): Promise<void> {
  const response = await fetch(`${origin}/_workbench/tenant-properties`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ CommonGroundSite: value })
  });
  if (!response.ok) throw new Error(`The tenant property was refused with status ${response.status}.`);
}
