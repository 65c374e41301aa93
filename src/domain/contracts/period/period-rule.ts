/**
 * The rule of comment periods as a validation formula of the entries list: SharePoint evaluates it by its own clock whenever an item is
 * added, so that a period opens and closes though no page is open.
 *
 * Promises: an entry about a contract is accepted from the minute its period opens until the minute it closes, and one about any other
 * contract never; the formula is as long as SharePoint takes, or there is none.
 * Non-goals: the hour that clocks repeat in autumn, which no formula can tell from the one before it (the entry's time still can), and
 * knowing whether a site's SharePoint honors `NOW()`: a set-up tries that on the spot.
 * Source: docs/decisions/0016; SharePoint's limit of 1,024 characters.
 */
import type { Zone } from '../../time/site-zone';
import { toWallClock } from '../../time/wall-clock';
import type { Contract } from '../contract';
import { opensFolder } from './comment-period';

/** Longest formula SharePoint takes, in characters. */
export const LONGEST_RULE = 1024;

/** The column an entry names its contract in, for the rule alone: readers go by the folder, and take no entry where the two differ. */
const CONTRACT = '[ContractId]';

/** By what SharePoint's own clock keeps comment periods on this site. */
export interface PeriodRule {
  /** See `writePeriodRule`; empty where folders' permissions keep periods alone. */
  readonly formula: string;
  /** Whether the set-up found that this site honors rules; without a formula, more periods are open than one holds. */
  readonly isHonored: boolean;
}

/** What opens and closes a period: SharePoint's clock, or permissions alone, perhaps because a formula holds no more periods. */
export type PeriodKeeper = 'clock' | 'permissions' | 'permissionsForMany';

/** A moment on the site's clock, to the minute, as a formula writes it. */
export function writeMoment(moment: Date, zone: Zone): string {
  const [year, month, day, hour, minute] = (toWallClock(moment, zone).match(/\d+/g) ?? []).map(Number);
  return `DATE(${year},${month},${day})+TIME(${hour},${minute},0)`;
}

function writeCondition({ id, period }: RuledContract, zone: Zone): string {
  const { opens, closes, takesLate } = period;
  const conditions = [
    `${CONTRACT}=${id}`,
    opens && `NOW()>=${writeMoment(opens, zone)}`,
    closes && !takesLate && `NOW()<${writeMoment(closes, zone)}`
  ].filter(Boolean);
  return conditions.length === 1 ? `${conditions[0]}` : `AND(${conditions.join(',')})`;
}

/** What the rule needs of a contract. */
export type RuledContract = Pick<Contract, 'id' | 'period'>;

/**
 * The formula for all contracts that take entries now or once their period opens. Items that name no contract pass: SharePoint asks the rule of
 * folders too, and no reader takes such an item for an entry.
 * @param zone The site's: SharePoint reads the clock there.
 * @returns `null` when it would be longer than SharePoint takes; periods are then kept by the folders' permissions alone.
 */
export function writePeriodRule(contracts: readonly RuledContract[], now: Date, zone: Zone): string | null {
  const taking = contracts.filter(({ period }) => opensFolder(period, now));
  const conditions = [`ISBLANK(${CONTRACT})`, ...taking.map((contract) => writeCondition(contract, zone))];
  const rule = conditions.length === 1 ? `=${conditions[0]}` : `=OR(${conditions.join(',')})`;
  return rule.length > LONGEST_RULE ? null : rule;
}

/** A formula without what SharePoint may write in its own way when it gives one back: blanks, brackets around names, what separates arguments, and case. */
const meaningOf = (formula: string): string =>
  formula
    .replace(/[\s[\]]/g, '')
    .replace(/;/g, ',')
    .toUpperCase();

/** Whether two formulas are the same, one of them perhaps as SharePoint gave it back. */
function isSameFormula(one: string, other: string): boolean {
  return meaningOf(one) === meaningOf(other);
}

/**
 * Whether a site's formula is the one its periods call for. Another one may be of dates that were changed past the page, or may have been written by hand.
 * On a site that was not found to honor rules, no formula is right.
 */
export function isRightRule(
  { formula, isHonored }: PeriodRule,
  contracts: readonly RuledContract[],
  now: Date,
  zone: Zone
): boolean {
  const right = isHonored ? writePeriodRule(contracts, now, zone) : null;
  return isSameFormula(formula, right ?? '');
}

/** What opens and closes periods on a site with this rule: a formula speaks of every contract, since it refuses entries about those it does not name. */
export function keeperOf({ formula, isHonored }: PeriodRule): PeriodKeeper {
  if (formula !== '') return 'clock';
  return isHonored ? 'permissionsForMany' : 'permissions';
}
