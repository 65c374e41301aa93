import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Where accessibility rules look: selectors of the parts, and of what is left out of them. */
export interface Scope {
  readonly within: readonly string[];
  readonly without?: readonly string[];
}

/** The rules that look at colors; a theme changes nothing that any other rule looks at. */
const COLOR_RULES: readonly string[] = ['color-contrast', 'link-in-text-block'];

/**
 * What accessibility rules (WCAG 2.2 A and AA, and good practice) find wrong in what a page shows now, one line per element.
 *
 * @param only - `colors` runs the rules that a change of theme can break.
 */
export async function findBarriers(
  page: Page,
  { within, without = [] }: Scope,
  only: 'everything' | 'colors' = 'everything'
): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page })
    // The page has no frames: looking into each frame apart and joining what was found costs as much as the rules themselves.
    .setLegacyMode()
    // Describing each element that passes costs as much again.
    .options({ resultTypes: ['violations'] });
  if (only === 'colors') builder.withRules([...COLOR_RULES]);
  for (const selector of within) builder.include(selector);
  for (const selector of without) builder.exclude(selector);
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`)
  );
}
