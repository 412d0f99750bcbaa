import { type BlockText, countStatuses } from '@/lib/core/inventory';
import type { Report } from '@/lib/core/report';
import { type StepId, stepIds } from '@/lib/core/types';
import { formatList } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { numberOf } from '@/lib/i18n/terms';
import { paths } from '@/lib/paths';
import { blocksOf, stepPairs, stepsWish } from './step-pairs';

type StepNavProps = {
  report: Report;
  token: string;
  blocks: readonly BlockText[];
  steps: readonly StepId[];
};

/** The way to the other steps, each with how much of it is answered. */
export function StepNav({ report, token, blocks, steps }: StepNavProps) {
  const t = translator(report.locale);
  return (
    <nav className="cv-n mt-7" aria-label={t('inventory.pairs')}>
      <ul id="inventory-pairs" data-live="">
        {[...stepPairs, stepIds].map((pair) => {
          const ids = blocksOf(blocks, pair).map(({ id }) => id);
          const { answered, all } = countStatuses(report.workbench.block, ids);
          const wish = stepsWish(pair);
          return (
            <li key={wish}>
              <a
                href={paths.inventory(report.locale, token, wish)}
                aria-current={wish === stepsWish(steps) ? 'page' : undefined}
              >
                {wish === 'all'
                  ? t('inventory.pair-all')
                  : t('inventory.pair', { steps: formatList(report.locale, pair.map(numberOf)) })}
                <span className="cap num">
                  {t('inventory.pair-count', { n: answered, all })}
                  <span className="vh"> {t('inventory.pair-said')}</span>
                </span>
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
