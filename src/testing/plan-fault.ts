import type { Fault } from '../../workbench/server/faults/fault';
import type { TestHospital } from './start-hospital';

/** Has something go wrong on the site of a test, as a program asks the local SharePoint for it. */
export async function planFault({ sharePoint }: Pick<TestHospital, 'sharePoint'>, fault: Fault): Promise<void> {
  const response = await fetch(`${new URL(sharePoint.url).origin}/_workbench/faults`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(fault)
  });
  if (!response.ok) throw new Error(`The fault was not taken: ${response.status} ${await response.text()}`);
}
