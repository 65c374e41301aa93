import { draftDepartment, readLines, type DepartmentDraft } from './department-draft';
import type { Department } from './directory';
import { foldName } from '../text/fold-text';

function joinLines(own: string, added: readonly string[], left: readonly string[] = []): string {
  const known = new Set([...readLines(own), ...left].map(foldName));
  return [...readLines(own), ...added.filter((line) => !known.has(foldName(line)))].join('\n');
}

/**
 * One department made of two: it answers to both names, so that profiles which name the other one lead here, relies on the systems
 * of both, and takes from the other what it does not say itself.
 * @param kept The one that stays, at its location.
 * @param merged The one that is retired afterwards.
 */
export function mergeDepartments(kept: Department, merged: Department): DepartmentDraft {
  const own = draftDepartment(kept);
  const other = draftDepartment(merged);
  const hasExecutive = own.executive !== '';
  return {
    ...own,
    aliases: joinLines(own.aliases, [merged.name, ...merged.aliases], [own.name]),
    systems: joinLines(own.systems, merged.systems),
    liaisonId: own.liaisonId ?? other.liaisonId,
    phone: own.phone || other.phone,
    executive: hasExecutive ? own.executive : other.executive,
    executiveTitle: hasExecutive ? own.executiveTitle : other.executiveTitle,
    executiveTier: hasExecutive ? own.executiveTier : other.executiveTier
  };
}
