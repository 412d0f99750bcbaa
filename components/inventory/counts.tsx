import { type BlockText, countStatuses } from '@/lib/core/inventory';
import type { Report } from '@/lib/core/report';
import { translator } from '@/lib/i18n/messages';

type CountsProps = { report: Report; shown: readonly BlockText[] };

/** How the blocks on this page stand, every one of them; follows every tap. */
export function Counts({ report, shown }: CountsProps) {
  const t = translator(report.locale);
  const counts = countStatuses(
    report.workbench.block,
    shown.map(({ id }) => id),
  );
  const rows = [
    ['good', counts.good],
    ['optimise', counts.optimise],
    ['missing', counts.missing],
    ['not-needed', counts.notNeeded],
    ['open', counts.all - counts.answered],
  ] as const;
  return (
    <dl
      className="c10-12 kv cvk"
      id="inventory-counts"
      data-live=""
      aria-label={t('inventory.counts')}
    >
      {rows.map(([status, n]) => (
        <div key={status}>
          <dt>{t(`inventory.status-${status}`)}</dt>
          <dd className={status === 'missing' && n > 0 ? 'num sig' : 'num'}>
            {t('inventory.of', { n, all: counts.all })}
          </dd>
        </div>
      ))}
    </dl>
  );
}
