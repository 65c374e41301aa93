import type { IList } from '@pnp/sp/lists';
import { writeMoment } from '../../domain/contracts/period/period-rule';
import type { Clock } from '../../domain/time/clock';
import type { Zone } from '../../domain/time/site-zone';
import { toDataError } from '../sharepoint/data-error';
import { readSiteZone } from '../sharepoint/site-zone';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import { readContracts } from './reader';
import { readRuleFinding, rejectPeriodRule, setPeriodRule } from './period-rule';

/**
 * Whether this site's SharePoint keeps a period by its own clock: it accepted an item before an end and refused one after it; it did not; or
 * that could not be found out.
 */
export type RuleVerdict = 'honored' | 'notHonored' | 'notKnown';

export type WaitUntil = (moment: Date) => Promise<void>;

/** Address of the list the rule is tried on; it is deleted afterwards. */
const TRIAL = 'Lists/CommonGroundTrial';
const TRIAL_NAME = 'CommonGroundTrial';
const CUSTOM_LIST = 100;
const MINUTE_MS = 60_000;
/** Time for the requests before the end that is tried. */
const LEAD_MS = 10_000;
/** How long after the end it is tried: what a clock may differ by that is learned from answers. */
const LAG_MS = 3_000;

async function accepts(list: IList): Promise<boolean> {
  try {
    await list.items.add({ Title: 'Trial' });
    return true;
  } catch (error) {
    // Without an answer nothing is known; any refusal is one, because the person made the list.
    if (toDataError('contracts.tryRule', error).status === undefined) throw error;
    return false;
  }
}

async function tryOn(list: IList, site: SuiteSite, zone: Zone, waitUntil: WaitUntil): Promise<RuleVerdict> {
  const end = new Date(Math.ceil((site.clock.now().getTime() + LEAD_MS) / MINUTE_MS) * MINUTE_MS);
  await list.update({ ValidationFormula: `=NOW()<${writeMoment(end, zone)}` });
  const wasAccepted = await accepts(list);
  await waitUntil(new Date(end.getTime() + LAG_MS));
  return wasAccepted && !(await accepts(list)) ? 'honored' : 'notHonored';
}

/** Of a try that was cut short, say by closing the page, the list is still there. */
async function removeLeftover(list: IList): Promise<void> {
  try {
    await list.delete();
  } catch (error) {
    if (toDataError('contracts.tryRule', error).status !== 404) throw error;
  }
}

async function tryRule(site: SuiteSite, waitUntil: WaitUntil): Promise<RuleVerdict> {
  const zone = await readSiteZone(site.sp);
  if (!zone) return 'notKnown';
  const list = listOf(site, site.sp, { url: TRIAL });
  await removeLeftover(list);
  await site.sp.web.lists.add(TRIAL_NAME, '', CUSTOM_LIST, false, { Hidden: true, OnQuickLaunch: false });
  try {
    return await tryOn(list, site, zone, waitUntil);
  } finally {
    await list.delete();
  }
}

/**
 * Tries on a list of its own whether this site keeps a rule by its clock, to the minute. If so it puts the rule of all periods on the
 * entries, and if not it takes away what an earlier try put there; either is kept on the site (`readRuleVerdict`). For a set-up: takes the right to make lists, and up to 75 seconds, because an end has to come. Safe to repeat.
 * @throws DataError when the rule cannot be set or taken away.
 */
export async function setUpPeriodRule(
  site: SuiteSite,
  waitUntil: WaitUntil = waitBy(site.clock)
): Promise<RuleVerdict> {
  const verdict = await tryRule(site, waitUntil).catch((): RuleVerdict => 'notKnown');
  try {
    if (verdict === 'honored') await setPeriodRule(site, await readContracts(site));
    if (verdict === 'notHonored') await rejectPeriodRule(site);
    return verdict;
  } catch (error) {
    throw toDataError('contracts.setUpPeriodRule', error);
  }
}

/**
 * What the last try on this site found that had a result; `undefined` before there was one.
 * @throws DataError
 */
export async function readRuleVerdict(site: SuiteSite): Promise<RuleVerdict | undefined> {
  try {
    const isHonored = await readRuleFinding(site);
    return isHonored === undefined ? undefined : isHonored ? 'honored' : 'notHonored';
  } catch (error) {
    throw toDataError('contracts.readRuleVerdict', error);
  }
}

function waitBy(clock: Clock): WaitUntil {
  return (moment) =>
    new Promise((resolve) => setTimeout(resolve, Math.max(0, moment.getTime() - clock.now().getTime())));
}
