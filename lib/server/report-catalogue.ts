import { loadContent } from '@/lib/content/load';
import type {
  CatalogueState,
  ReportCatalogueRow,
  ReportInitiative,
  ReportRoadmap,
} from '@/lib/core/report-roadmap';
import type { Roadmap } from '@/lib/core/roadmap';
import { type CellId, type Locale, stepIds, stepOf } from '@/lib/core/types';
import type { Workbench } from '@/lib/core/workbench';
import { inLanguage } from './questionnaire';

type Decided = Pick<ReportRoadmap, 'initiatives' | 'done' | 'postponed' | 'declined'>;

/** Every initiative of the catalogue, and people's own, with what this plan and those who work with it make of it. */
export function reportCatalogue(
  plan: Roadmap,
  decided: Decided,
  entries: Workbench['initiative'],
  locale: Locale,
): ReportCatalogueRow[] {
  const byId = new Map(decided.initiatives.map((initiative) => [initiative.id, initiative]));
  const known = loadContent().initiatives.map((one) => ({
    ...one,
    title: inLanguage(one.title, locale),
    owner: inLanguage(one.owner, locale),
  }));
  const own = entries.flatMap(({ id, body }) =>
    body.own === null || known.some((one) => one.id === id)
      ? []
      : [{ id, owner: body.owner ?? '', ...body.own }],
  );
  return [...known, ...own].map(({ id, title, owner, effort, impact }) => {
    const planned = byId.get(id);
    const lifted = new Set(Object.keys(impact).map((cell) => stepOf(cell as CellId)));
    return {
      id,
      title,
      owner: planned?.owner || owner,
      effort: plan.efforts[id] ?? effort,
      steps: stepIds.filter((step) => lifted.has(step)),
      state: byPeople(decided, id) ?? stateOf(plan, id, planned),
    };
  });
}

/** What is done stays done, whatever else was decided about it. */
function byPeople(decided: Decided, id: string): CatalogueState | null {
  const kind = (['done', 'postponed', 'declined'] as const).find((list) =>
    decided[list].some((one) => one.id === id),
  );
  return kind ? { kind } : null;
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
