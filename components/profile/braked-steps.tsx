import { Icon } from '@/components/ui/icon';
import type { Report, StepProfile } from '@/lib/core/report';
import type { PrerequisiteId } from '@/lib/core/types';
import { formatIndex } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { nameOf, numberOf } from '@/lib/i18n/terms';

type BrakedStep = StepProfile & { readonly brakedBy: PrerequisiteId };

/** Each braked step as raw → effective, with the prerequisite that holds it. */
export function BrakedSteps({ report }: { report: Report }) {
  const braked = report.profile.steps.filter((step): step is BrakedStep => step.brakedBy !== null);
  if (braked.length === 0) return null;
  return (
    <div className="brk">
      {braked.map((step, index) => {
        const isAgain = braked.slice(0, index).some(({ brakedBy }) => brakedBy === step.brakedBy);
        return <Braked key={step.id} report={report} step={step} isAgain={isAgain} />;
      })}
    </div>
  );
}

type BrakedProps = { report: Report; step: BrakedStep; isAgain: boolean };

function Braked({ report, step, isAgain }: BrakedProps) {
  const t = translator(report.locale);
  const { id, brakedBy } = step;
  const raw = formatIndex(step.raw, step.rawBound);
  const value = formatIndex(step.value, step.bound);
  const brake = report.profile.prerequisites.find((prerequisite) => prerequisite.id === brakedBy);
  const facts = { raw, prerequisite: nameOf(report, brakedBy), cap: value };
  return (
    <div>
      <p className="brk-n num" aria-hidden="true">
        <s>{raw}</s>
        <Icon name="arrow" />
        {value}
      </p>
      <p className="mt-3">
        <b>{t('result.braked-step', { step: numberOf(id), name: nameOf(report, id) })}</b>{' '}
        <span className="mut">
          {isAgain
            ? t('result.braked-again', facts)
            : t('result.braked-text', {
                ...facts,
                value: formatIndex(brake?.value ?? null, brake?.bound),
              })}
        </span>
      </p>
    </div>
  );
}
