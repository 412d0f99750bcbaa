import type { PrerequisiteProfile, Report } from '@/lib/core/report';
import { isNamedWeakest, weakestTied } from '@/lib/core/ties';
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
  const low = isInFocus(report, prerequisite) ? ' is-low' : '';
  return (
    <li className={`v-${value ?? 0}${low}`} data-l={level ?? undefined}>
      <span className="pre-n">{nameOf(report, id)}</span>
      <span className="pre-b" />
      <b className="pre-v num">{formatIndex(value, bound)}</b>
      {caption && <span className="pre-t cap">{caption}</span>}
    </li>
  );
}

/** What stands in the signal colour: the lowest that brakes, else what the finding names. */
function isInFocus({ profile }: Report, prerequisite: PrerequisiteProfile): boolean {
  const [lowest] = profile.prerequisites
    .filter(({ brakes }) => brakes.length > 0)
    .toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
  return lowest ? lowest.id === prerequisite.id : isNamedWeakest(profile, prerequisite);
}

/** What makes this prerequisite stand out: the steps it brakes, or that the finding names it; of a team how much people agree. */
function captionOf(report: Report, { id, brakes }: PrerequisiteProfile): string | null {
  const t = translator(report.locale);
  const spread = marginSpread(report.profile, id);
  const isNamed = isNamedWeakest(report.profile, { id });
  const parts = [
    brakes.length > 0 &&
      t('result.brakes-steps', {
        n: brakes.length,
        steps: formatList(report.locale, brakes.map(numberOf)),
      }),
    brakes.length === 0 &&
      isNamed &&
      t('result.weakest-caption', { n: weakestTied(report.profile).length }),
    spread && t('team.agreement-of', { word: spreadWord(t, spread) }),
  ].filter((part) => typeof part === 'string');
  return parts.length > 0 ? parts.join(' · ') : null;
}
