import type { SPFI } from '@pnp/sp';
import { writePeriodRule, type PeriodRule, type RuledContract } from '../../domain/contracts/period/period-rule';
import { contractEntries } from '../../lists/contract-entries';
import { readSiteZone } from '../sharepoint/site-zone';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';

/** What SharePoint says to an entry the rule refuses. That it is set tells that this site was found to honor rules. */
const MESSAGE = "The comment period for this contract isn't open.";
/** Beside no rule at all, so that no one is ever shown it: this site was found not to honor rules. */
const NOT_HONORED = "SharePoint's clock doesn't end comment periods on this site.";

/** The columns of a list that hold its rule. */
export interface RuleRow {
  readonly ValidationFormula: string | null;
  readonly ValidationMessage: string | null;
}

export function toPeriodRule({ ValidationFormula, ValidationMessage }: RuleRow): PeriodRule {
  return {
    formula: ValidationFormula ?? '',
    isHonored: Boolean(ValidationMessage) && ValidationMessage !== NOT_HONORED
  };
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

/** Notes that a site was found not to honor rules, and takes away one that would refuse or accept at the wrong times. */
export async function rejectPeriodRule(site: SuiteSite): Promise<void> {
  await listOf(site, site.sp, contractEntries).update({ ValidationFormula: '', ValidationMessage: NOT_HONORED });
}

/** What an earlier try found on this site, whoever made it: whether it honors rules; `undefined` before the first try with a result. */
export async function readRuleFinding(site: SuiteSite): Promise<boolean | undefined> {
  const { ValidationMessage } = await listOf(site, site.sp, contractEntries).select('ValidationMessage')<
    Pick<RuleRow, 'ValidationMessage'>
  >();
  return ValidationMessage ? ValidationMessage !== NOT_HONORED : undefined;
}

/** Brings the rule up to date; on a site that was not found to honor rules it takes away one that someone put there by hand. */
export async function updatePeriodRule(
  site: SuiteSite,
  readContracts: () => Promise<readonly RuledContract[]>
): Promise<void> {
  const { formula, isHonored } = await queuePeriodRule(site, site.sp);
  if (isHonored) await setPeriodRule(site, await readContracts());
  else if (formula !== '') await listOf(site, site.sp, contractEntries).update({ ValidationFormula: '' });
}
