import type { MovedPlan } from '@/components/roadmap/moved';
import type { Report } from '@/lib/core/report';
import { shownMoves } from '@/lib/core/working-plan-moves';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

type MovedLineProps = { report: Report; token: string; moved: MovedPlan | null };

/** In a room beside the roadmap: how many initiatives the last change here moved, and the way to which and why. */
export function MovedLine({ report, token, moved }: MovedLineProps) {
  const { locale } = report;
  const t = translator(locale);
  const n = shownMoves(moved?.moves ?? []).length;
  return (
    <div role="status">
      <div id="moved" data-live="">
        {moved && n > 0 && (
          <p className="wb-mv sm">
            {t('plan.moved-room', { n })}{' '}
            <a href={paths.movedPlan(locale, token, moved.change)}>{t('plan.moved-link')}</a>
          </p>
        )}
      </div>
    </div>
  );
}
