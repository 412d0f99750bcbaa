import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds with every rule it has switched on. No page of ours has frames, so it runs in the page alone, and describes
 * only what is wrong: a third of the time.
 */
export async function violationsOn(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations;
}
