import { ButtonLink } from '@/components/ui/button-link';
import { inventoryFrom, isToDo } from '@/lib/core/inventory';
import type { Report } from '@/lib/core/report';
import type { StepId } from '@/lib/core/types';
import { formatList } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { numberOf } from '@/lib/i18n/terms';
import { paths } from '@/lib/paths';
import { stepPairs, stepsWish } from './step-pairs';

type NextStepsProps = { report: Report; token: string; steps: readonly StepId[] };

/** What the roadmap makes of it, and the next two steps. */
export function NextSteps({ report, token, steps }: NextStepsProps) {
  const { locale, roadmap, workbench } = report;
  const t = translator(locale);
  const n = Object.values(inventoryFrom(workbench.block)).filter(isToDo).length;
  const because = (roadmap?.initiatives ?? []).filter((initiative) =>
    initiative.because.some(({ fact }) => fact === 'inventory'),
  ).length;
  const at = stepPairs.findIndex((pair) => stepsWish(pair) === stepsWish(steps));
  const next = at < 0 ? undefined : stepPairs[at + 1];
  return (
    <div className="mt-6" id="inventory-next" data-live="">
      {because > 0 && <p className="sm mut">{t('inventory.because', { n: because })}</p>}
      <div className="btns mt-4">
        <ButtonLink href={paths.roadmap(locale, token)}>
          {t('inventory.to-roadmap', { n })}
        </ButtonLink>
        {next && (
          <ButtonLink href={paths.inventory(locale, token, stepsWish(next))} variant="secondary">
            {t('inventory.next', { steps: formatList(locale, next.map(numberOf)) })}
          </ButtonLink>
        )}
      </div>
    </div>
  );
}
