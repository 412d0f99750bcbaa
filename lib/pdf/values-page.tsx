import { View } from '@react-pdf/renderer';
import { ownTargets } from '@/lib/core/goals';
import { targetsSentence } from '@/lib/i18n/sentences-radar';
import { balancedSentence, boundsNote, withheldSteps } from '@/lib/i18n/sentences-team';
import { nameOf, numberOf } from '@/lib/i18n/terms';
import { CellFindings } from './cell-findings';
import { EvidenceRow, evidenceFacts } from './evidence-row';
import { lowerTargets } from './figures-page';
import { PrerequisiteBars } from './prerequisite-bars';
import type { Setting } from './setting';
import { type Place, Sheet } from './sheet';
import { StepTable } from './step-table';
import { TeamValues } from './team-values';
import { Gap, Label, Lines } from './text';
import { mm, palette, sheet, span, types } from './theme';

const half = span(6);
const padding = { row: mm(1.9), bar: mm(1.6) };
/** Notes of a team take their room below the tables. */
const spaces = {
  solo: { title: mm(10), facts: mm(14) },
  team: { title: mm(8), facts: mm(9), tables: mm(7), bar: mm(1.2) },
} as const;

/** What the finding rests on: its facts in figures, the six steps with and without handbrake, the prerequisites. */
export function ValuesPage({
  setting,
  place,
}: {
  readonly setting: Setting;
  readonly place: Place;
}) {
  const { t, heading, report } = setting;
  const { finding } = report.profile;
  const title =
    finding.kind === 'bottleneck'
      ? t('result.evidence-title', { n: finding.steps.length })
      : t('result.evidence-title-none');
  const facts = evidenceFacts(setting);
  const space = report.profile.team ? spaces.team : spaces.solo;
  return (
    <Sheet
      setting={setting}
      place={place}
      section={t('report.values')}
      bookmark={t('report.values')}
    >
      <Lines of={heading(title, types.statement, sheet.inner)} type={types.statement} />
      <Gap height={space.title} />
      <EvidenceRow facts={facts} isCalm={finding.kind === 'top-level'} />
      <Gap height={space.facts} />
      {report.profile.team ? (
        <TeamParts setting={setting} />
      ) : (
        <View style={{ flexDirection: 'row', gap: mm(4) }}>
          <View style={{ width: half }}>
            <Label type={types.section}>{t('report.values-steps')}</Label>
            <Gap height={mm(3)} />
            <StepTable setting={setting} padding={padding.row} width={half} />
            <Gap height={mm(2)} />
            <Lines of={tableNotes(setting, half)} type={types.caption} color={palette.ink2} />
          </View>
          <View style={{ width: half }}>
            <Label type={types.section}>{t('report.values-prerequisites')}</Label>
            <Gap height={mm(3)} />
            <PrerequisiteBars setting={setting} padding={padding.bar} width={half} />
          </View>
        </View>
      )}
      {!report.profile.team && (
        <>
          <Gap height={mm(11)} />
          <CellFindings setting={setting} />
        </>
      )}
    </Sheet>
  );
}

/** Of a team the table of the steps takes the whole width, with customers and agreement. */
function TeamParts({ setting }: { readonly setting: Setting }) {
  const { t, report, lines } = setting;
  const { team } = report.profile;
  const notes = [
    boundsNote(t, report),
    withheldSteps(t, report),
    balancedSentence(t, report),
    team?.marginsOnly ? t('team.margins-only') : null,
    team?.groups && !team.groups.atoms ? t('team.groups-none') : null,
    team?.hasQualityNote ? t('team.quality') : null,
  ];
  const said = [
    ...tableNotes(setting, sheet.inner),
    ...lines(notes.filter(Boolean).join(' '), types.caption, sheet.inner),
  ];
  return (
    <>
      <Label type={types.section}>{t('report.values-steps')}</Label>
      <Gap height={mm(3)} />
      <TeamValues setting={setting} />
      <Gap height={spaces.team.tables} />
      <Label type={types.section}>{t('report.values-prerequisites')}</Label>
      <Gap height={mm(3)} />
      <PrerequisiteBars setting={setting} padding={spaces.team.bar} width={sheet.inner} />
      <Gap height={mm(3)} />
      <Lines of={said} type={types.caption} color={palette.ink2} />
    </>
  );
}

function tableNotes({ t, report, lines }: Setting, width: number): readonly string[] {
  const { steps, prerequisites } = report.profile;
  const parts = [
    ...steps
      .filter(({ value, cellsKnown }) => value !== null && cellsKnown < 4)
      .map(({ id, cellsKnown }) =>
        t('report.partly-step', { step: numberOf(id), known: cellsKnown }),
      ),
    ...prerequisites
      .filter(({ value, cellsKnown }) => value !== null && cellsKnown < 6)
      .map(({ id, cellsKnown }) =>
        t('report.partly-prerequisite', { name: nameOf(report, id), known: cellsKnown }),
      ),
  ];
  const sentences = [
    ownTargets(report)
      ? [targetsSentence(t, report), lowerTargets(t, report)].filter(Boolean).join(' ')
      : report.roadmap && t('report.target-all', { target: report.roadmap.target }),
    parts.length > 0 && t('report.partly', { parts: parts.join(', ') }),
  ];
  return lines(sentences.filter(Boolean).join(' '), types.caption, width);
}
