import { levelRanges } from '@/lib/core/level-ranges';
import type { Report, StepProfile } from '@/lib/core/report';
import { formatIndex } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { shownOutside } from '@/lib/i18n/sentences-team';
import { nameOf, numberOf } from '@/lib/i18n/terms';
import { OutsideValue } from './outside-value';

/** Six flush bars: filled to the effective value, an outline above it where a handbrake holds. */
export function StepBars({ report }: { report: Report }) {
  const t = translator(report.locale);
  return (
    <section className="mt-9" aria-label={t('result.six-steps')}>
      <div className="prof-wrap pw-r">
        <ol className="prof prof-r">
          {report.profile.steps.map((step) => (
            <Bar key={step.id} report={report} step={step} />
          ))}
        </ol>
        <p className="prof-lv cap" aria-hidden="true">
          <span>80</span>
          <span>60</span>
          <span>40</span>
          <span>20</span>
        </p>
      </div>
      {shownOutside(report.profile) && (
        <p className="tb-only cap mt-4">
          <i className="dia" aria-hidden="true" /> {t('team.outside-legend')}
        </p>
      )}
    </section>
  );
}

type BarProps = { report: Report; step: StepProfile };

function Bar({ report, step }: BarProps) {
  return (
    <li
      className={classesOf(step)}
      data-l={step.level ?? undefined}
      data-lr={step.brakedBy ? rawLevelOf(step) : undefined}
    >
      <span className="prof-bar">
        <span className="prof-v">{formatIndex(step.value, step.bound)}</span>
        {step.brakedBy && <Raw report={report} step={step} />}
        {step.brakedBy && <Unbraked report={report} step={step} />}
      </span>
      <span className="prof-t">
        <span className="prof-nm">
          <b className="num">{numberOf(step.id)}</b> {nameOf(report, step.id)}
        </span>
        <OutsideValue report={report} step={step.id} />
      </span>
    </li>
  );
}

function Raw({ report, step: { raw, rawBound } }: BarProps) {
  const t = translator(report.locale);
  return (
    <span className="prof-raw">
      {formatIndex(raw, rawBound)}
      <em className="prof-raw-l"> {t('result.without-brake')}</em>
      <em className="prof-raw-s"> {t('result.unbraked')}</em>
    </span>
  );
}

/** The same bar with the raw value in front, shown when the reader asks for it. */
function Unbraked({ report, step: { value, bound, raw, rawBound } }: BarProps) {
  const t = translator(report.locale);
  return (
    <>
      <span className="prof-v is-raw">{formatIndex(raw, rawBound)}</span>
      <span className="prof-raw is-eff">
        {formatIndex(value, bound)}
        <em className="prof-raw-l"> {t('result.with-brake')}</em>
        <em className="prof-raw-s"> {t('result.with-brake-short')}</em>
      </span>
    </>
  );
}

const rawLevelOf = ({ raw }: StepProfile) =>
  levelRanges.find(({ low, high }) => raw !== null && raw >= low && raw <= high)?.level;

/** From this value on the numeral stands inside an upright bar; up to this one the caption fits beside a lying one. */
const numeralFits = 21;
const captionFits = 66;

const classesOf = ({ value, raw, brakedBy, isBottleneck }: StepProfile) =>
  [
    `v-${value ?? 0}`,
    brakedBy && `r-${raw ?? 0} is-br`,
    isBottleneck && 'is-low',
    value === null && 'is-no',
    (value ?? 0) < numeralFits && 'is-short',
    (raw ?? 0) > captionFits && 'is-far',
  ]
    .filter(Boolean)
    .join(' ');
