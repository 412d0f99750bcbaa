import { Icon } from '@/components/ui/icon';
import type { CellView } from '@/lib/core/cell-view';
import type { Report } from '@/lib/core/report';
import { translator } from '@/lib/i18n/messages';
import { fieldTitle } from '@/lib/i18n/sentences-heatmap';
import { paths } from '@/lib/paths';

type CellPagerProps = { report: Report; cell: CellView; token: string };

/** To the field before and the field after, in reading order. */
export function CellPager({ report, cell: { previous, next }, token }: CellPagerProps) {
  const { locale } = report;
  const t = translator(locale);
  return (
    <nav className="cellp" aria-label={t('heatmap.cell-pages')}>
      {previous && (
        <a className="lnk" rel="prev" href={paths.cell(locale, token, previous)}>
          <Icon name="back" />
          <span>{t('heatmap.cell-previous', { name: fieldTitle(t, report, previous) })}</span>
        </a>
      )}
      {next && (
        <a className="lnk cellp-n" rel="next" href={paths.cell(locale, token, next)}>
          <span>{t('heatmap.cell-next', { name: fieldTitle(t, report, next) })}</span>
          <Icon name="arrow" />
        </a>
      )}
    </nav>
  );
}
