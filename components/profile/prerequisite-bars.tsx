import type { PrerequisiteProfile, Report } from '@/lib/core/report';
import type { PrerequisiteId } from '@/lib/core/types';
import { formatIndex, formatList } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { marginSpread, spreadWord } from '@/lib/i18n/sentences-team';
import { nameOf, numberOf } from '@/lib/i18n/terms';
import { BrakedSteps } from './braked-steps';
import { Note, Section } from './section';

/** "Vier Reifen, eine Handbremse": the four prerequisites and the steps they hold back. */
export function PrerequisiteBars({ report }: { report: Report }) {
  const t = translator(report.locale);
  const { prerequisites } = report.profile;
  const braking = prerequisites.filter(({ brakes }) => brakes.length > 0).length;
  return (
    <Section
      title={t('result.brakes-title', { n: braking })}
      note={<Note>{t('result.brakes-rule')}</Note>}
    >
      <ol className="pre">
        {prerequisites.map((prerequisite) => (
          <Bar key={prerequisite.id} report={report} prerequisite={prerequisite} />
        ))}
      </ol>
      <BrakedSteps report={report} />
    </Section>
  );
}

function Bar({ report, prerequisite }: { report: Report; prerequisite: PrerequisiteProfile }) {
  const { id, value, bound, level } = prerequisite;
  const caption = captionOf(report, prerequisite);
  const low = id === inFocus(report) ? ' is-low' : '';
  return (
    <li className={`v-${value ?? 0}${low}`} data-l={level ?? undefined}>
      <span className="pre-n">{nameOf(report, id)}</span>
      <span className="pre-b" />
      <b className="pre-v num">{formatIndex(value, bound)}</b>
      {caption && <span className="pre-t cap">{caption}</span>}
    </li>
  );
}

/** The one in the signal colour: the lowest that brakes, else the one the finding names. */
function inFocus({ profile: { prerequisites, finding } }: Report): PrerequisiteId | null {
  const [lowest] = prerequisites
    .filter(({ brakes }) => brakes.length > 0)
    .toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
  return lowest?.id ?? (finding.kind === 'no-single-step' ? finding.weakest : null);
}

/** What makes this prerequisite stand out: the steps it brakes, or that the finding names it; of a team how much people agree. */
function captionOf(report: Report, { id, brakes }: PrerequisiteProfile): string | null {
  const t = translator(report.locale);
  const { finding } = report.profile;
  const spread = marginSpread(report.profile, id);
  const isNamed = finding.kind === 'no-single-step' && finding.weakest === id;
  const parts = [
    brakes.length > 0 &&
      t('result.brakes-steps', {
        n: brakes.length,
        steps: formatList(report.locale, brakes.map(numberOf)),
      }),
    brakes.length === 0 && isNamed && t('result.weakest-caption'),
    spread && t('team.agreement-of', { word: spreadWord(t, spread) }),
  ].filter((part) => typeof part === 'string');
  return parts.length > 0 ? parts.join(' · ') : null;
}
