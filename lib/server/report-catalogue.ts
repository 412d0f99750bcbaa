import { loadContent } from '@/lib/content/load';
import type {
  CatalogueState,
  ReportCatalogueRow,
  ReportInitiative,
} from '@/lib/core/report-roadmap';
import type { Roadmap } from '@/lib/core/roadmap';
import { type CellId, type Locale, stepIds, stepOf } from '@/lib/core/types';
import { inLanguage } from './questionnaire';

/** Every initiative of the catalogue with what this plan makes of it. */
export function reportCatalogue(
  plan: Roadmap,
  planned: readonly ReportInitiative[],
  locale: Locale,
): ReportCatalogueRow[] {
  const byId = new Map(planned.map((initiative) => [initiative.id, initiative]));
  return loadContent().initiatives.map(({ id, title, owner, effort, impact }) => {
    const lifted = new Set(Object.keys(impact).map((cell) => stepOf(cell as CellId)));
    return {
      id,
      title: inLanguage(title, locale),
      owner: inLanguage(owner, locale),
      effort: plan.efforts[id] ?? effort,
      steps: stepIds.filter((step) => lifted.has(step)),
      state: stateOf(plan, id, byId.get(id)),
    };
  });
}

function stateOf(plan: Roadmap, id: string, planned: ReportInitiative | undefined): CatalogueState {
  const reason = plan.dropped[id];
  if (planned) {
    const { letter, horizon, start, finish, lever, raisesBottleneck } = planned;
    return { kind: 'planned', letter, horizon, start, finish, lever, raisesBottleneck };
  }
  if (reason) return { kind: 'dropped', reason };
  return { kind: plan.backlog.includes(id) ? 'parked' : 'unsupported' };
}
