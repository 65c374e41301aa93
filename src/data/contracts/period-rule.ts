import { writePeriodRule, type RuledContract } from '../../domain/contracts/period/period-rule';
import { contractEntries } from '../../lists/contract-entries';
import { readSiteZone } from '../sharepoint/site-zone';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';

/** What SharePoint says to an entry the rule refuses. That it is set tells that this site was found to honor rules. */
const MESSAGE = "The comment period for this contract isn't open.";

interface ListRule {
  readonly ValidationFormula: string | null;
  readonly ValidationMessage: string | null;
}

/** Writes the rule of all periods, which whoever keeps periods may. Without a rule that fits, folders' permissions keep them alone. */
export async function setPeriodRule(site: SuiteSite, contracts: readonly RuledContract[]): Promise<void> {
  const zone = await readSiteZone(site.sp);
  const rule = zone && writePeriodRule(contracts, site.clock.now(), zone);
  const values = { ValidationFormula: rule ?? '', ValidationMessage: MESSAGE };
  await listOf(site, site.sp, contractEntries).update(values);
}

/** Brings the rule up to date, on a site that was found to honor rules. */
export async function updatePeriodRule(
  site: SuiteSite,
  readContracts: () => Promise<readonly RuledContract[]>
): Promise<void> {
  const { ValidationMessage } = await listOf(site, site.sp, contractEntries).select('ValidationMessage')<
    Pick<ListRule, 'ValidationMessage'>
  >();
  if (ValidationMessage) await setPeriodRule(site, await readContracts());
}
