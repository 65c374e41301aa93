import type { SPFI } from '@pnp/sp';
import { writePeriodRule, type PeriodRule, type RuledContract } from '../../domain/contracts/period/period-rule';
import { contractEntries } from '../../lists/contract-entries';
import { readSiteZone } from '../sharepoint/site-zone';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';

/** What SharePoint says to an entry the rule refuses. That it is set tells that this site was found to honor rules. */
const MESSAGE = "The comment period for this contract isn't open.";

/** The columns of a list that hold its rule. */
export interface RuleRow {
  readonly ValidationFormula: string | null;
  readonly ValidationMessage: string | null;
}

export function toPeriodRule({ ValidationFormula, ValidationMessage }: RuleRow): PeriodRule {
  return { formula: ValidationFormula ?? '', isHonored: Boolean(ValidationMessage) };
}

/** The rule of the entries, asked for through a batch. */
export async function queuePeriodRule(site: SuiteSite, sp: SPFI): Promise<PeriodRule> {
  return toPeriodRule(
    await listOf(site, sp, contractEntries).select('ValidationFormula', 'ValidationMessage')<RuleRow>()
  );
}

/** Writes the rule of all periods, which whoever keeps periods may. Without a rule that fits, folders' permissions keep them alone. */
export async function setPeriodRule(site: SuiteSite, contracts: readonly RuledContract[]): Promise<void> {
  const zone = await readSiteZone(site.sp);
  const rule = zone && writePeriodRule(contracts, site.clock.now(), zone);
  const values = { ValidationFormula: rule ?? '', ValidationMessage: MESSAGE };
  await listOf(site, site.sp, contractEntries).update(values);
}

/** Takes the rule away from a site that was found not to honor it any more, where it would refuse or accept at the wrong times. */
export async function removePeriodRule(site: SuiteSite): Promise<void> {
  await listOf(site, site.sp, contractEntries).update({ ValidationFormula: '', ValidationMessage: '' });
}

/** Brings the rule up to date, on a site that was found to honor rules. */
export async function updatePeriodRule(
  site: SuiteSite,
  readContracts: () => Promise<readonly RuledContract[]>
): Promise<void> {
  const { isHonored } = await queuePeriodRule(site, site.sp);
  if (isHonored) await setPeriodRule(site, await readContracts());
}
