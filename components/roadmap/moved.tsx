import type { Report } from '@/lib/core/report';
import { type MoveCause, type PlanMove, shownMoves } from '@/lib/core/working-plan-moves';
import { translator } from '@/lib/i18n/messages';
import { causeSentence, moveSentence } from '@/lib/i18n/sentences-plan';

export interface MovedPlan {
  readonly cause: MoveCause;
  readonly id: string | null;
  readonly moves: readonly PlanMove[];
  /** As the address says it. */
  readonly change: { readonly changed: string; readonly was: string };
}

const shown = 4;

/** What the last change moved, said once. */
export function Moved({ report, moved }: { report: Report; moved: MovedPlan | null }) {
  const t = translator(report.locale);
  const moves = shownMoves(moved?.moves ?? []);
  const more = moves.length - shown;
  return (
    <div role="status">
      <div id="moved" data-live="">
        {moved && moves.length > 0 && (
          <div className="rm-mv mt-6">
            <p className="h-21">{causeSentence(t, report, moved.cause, moved.id)}</p>
            <ul>
              {moves.slice(0, shown).map((move) => (
                <li key={move.id}>{moveSentence(t, report, move)}</li>
              ))}
              {more > 0 && <li>{t('plan.moved-more', { n: more })}</li>}
            </ul>
          </div>
        )}
      </div>
    </div>
  );
}
