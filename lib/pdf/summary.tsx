import { View } from '@react-pdf/renderer';
import { ownTargets } from '@/lib/core/goals';
import {
  findingLead,
  findingTitle,
  gateSentences,
  handbrakeSentence,
  levelMeaning,
  levelTitle,
  rangeSentence,
} from '@/lib/i18n/sentences';
import { targetsSentence } from '@/lib/i18n/sentences-radar';
import { nameOf, numberOf } from '@/lib/i18n/terms';
import { EvidenceRow, evidenceFacts, evidenceHeight } from './evidence-row';
import { LevelScale, scaleHeight } from './level-scale';
import { PrerequisiteBars, prerequisiteBarsHeight } from './prerequisite-bars';
import { RadarChart, radarHeight } from './radar-chart';
import { RadarKey } from './radar-key';
import { fittingType, type Setting } from './setting';
import { type Place, Sheet } from './sheet';
import { StepTable, stepTableHeight } from './step-table';
import { Gap, Label, Lines } from './text';
import { columnStart, mm, palette, sheet, span, types } from './theme';

const verdictWidth = span(7);
const room = sheet.bodyEnd - sheet.bodyTop;

/** From airy to tight: the first spacing that leaves room for the facts at the foot is taken. */
const spacings = [
  { title: mm(9), scale: mm(12), chart: mm(9), row: mm(1.7), bar: mm(1.2), radar: mm(117) },
  { title: mm(6), scale: mm(9), chart: mm(6), row: mm(1.3), bar: mm(1), radar: mm(112) },
  { title: mm(4), scale: mm(7), chart: mm(4), row: mm(0.7), bar: mm(0.7), radar: mm(98) },
] as const;

type Spacing = (typeof spacings)[number];

/** The result on one page: finding, index and level, radar, table, prerequisites, and what the finding rests on. */
export function Summary({ setting, place }: { readonly setting: Setting; readonly place: Place }) {
  const { t, report, heading } = setting;
  const title = findingTitle(t, report);
  const type = fittingType(heading, title, sheet.inner, [
    { type: types.statement, lines: 1 },
    { type: types.statementSmall, lines: 1 },
    { type: types.statement, lines: 2 },
  ]);
  const titleLines = heading(title, type, sheet.inner);
  const facts = evidenceFacts(setting);
  const footHeight = evidenceHeight(facts);
  const head = titleLines.length * type.lead + verdictHeight(setting) + scaleHeight;
  const spacing =
    spacings.find((choice) => head + bodyHeight(setting, choice) + mm(6) + footHeight <= room) ??
    spacings[spacings.length - 1]!;
  return (
    <Sheet
      setting={setting}
      place={place}
      section={t('report.summary')}
      bookmark={t('report.summary')}
    >
      <View style={{ height: room }}>
        <Lines of={titleLines} type={type} />
        <Gap height={spacing.title} />
        <Verdict setting={setting} />
        <Gap height={spacing.scale} />
        <LevelScale setting={setting} />
        <Gap height={spacing.chart} />
        <Body setting={setting} spacing={spacing} />
        {facts.length > 0 && (
          <View
            style={{ position: 'absolute', top: room - footHeight, left: 0, width: sheet.inner }}
          >
            <EvidenceRow facts={facts} isCalm={report.profile.finding.kind === 'top-level'} />
          </View>
        )}
      </View>
    </Sheet>
  );
}

function bodyHeight(setting: Setting, { title, scale, chart, row, bar, radar }: Spacing): number {
  const notes = tableNotes(setting).length * types.caption.lead;
  const side = stepTableHeight(row) + mm(2) + notes + mm(4) + prerequisiteBarsHeight(setting, bar);
  return title + scale + chart + Math.max(side, radarHeight(radar) + mm(5));
}

function Body({ setting, spacing }: { readonly setting: Setting; readonly spacing: Spacing }) {
  return (
    <View style={{ flexDirection: 'row', justifyContent: 'space-between' }}>
      <View style={{ width: span(8) }}>
        <RadarChart setting={setting} width={spacing.radar} />
        <Gap height={mm(2)} />
        <RadarKey setting={setting} />
      </View>
      <View style={{ width: span(4) }}>
        <StepTable setting={setting} padding={spacing.row} />
        <Gap height={mm(2)} />
        <Lines of={tableNotes(setting)} type={types.caption} color={palette.ink2} />
        <Gap height={mm(4)} />
        <PrerequisiteBars setting={setting} padding={spacing.bar} />
      </View>
    </View>
  );
}

function tableNotes({ t, report, lines }: Setting): readonly string[] {
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
      ? targetsSentence(t, report)
      : report.roadmap && t('report.target-all', { target: report.roadmap.target }),
    parts.length > 0 && t('report.partly', { parts: parts.join(', ') }),
  ];
  return lines(sentences.filter(Boolean).join(' '), types.caption, span(4));
}

const verdictLines = ({ t, report, lines }: Setting) => {
  const range = rangeSentence(t, report);
  const isBottleneck = report.profile.finding.kind === 'bottleneck';
  const lead = (isBottleneck ? handbrakeSentence(t, report) : null) ?? findingLead(t, report);
  const rest = [range?.ends, levelMeaning(report), ...gateSentences(t, report), lead];
  return {
    sure: range?.sure ?? '',
    rest: lines(rest.filter(Boolean).join(' '), types.body, verdictWidth),
  };
};

const verdictHeight = (setting: Setting) =>
  Math.max(
    types.numeral.lead,
    types.section.lead + mm(1) + (1 + verdictLines(setting).rest.length) * types.body.lead,
  );

function Verdict({ setting }: { readonly setting: Setting }) {
  const { sure, rest } = verdictLines(setting);
  return (
    <View style={{ flexDirection: 'row', alignItems: 'flex-end', height: verdictHeight(setting) }}>
      <Label type={types.numeral} width={columnStart(6)}>
        {setting.report.profile.index ?? ''}
      </Label>
      <View style={{ width: verdictWidth }}>
        <Label type={types.section}>{levelTitle(setting.t, setting.report) ?? ''}</Label>
        <Gap height={mm(1)} />
        <Label type={types.strong}>{sure}</Label>
        <Lines of={rest} type={types.body} color={palette.ink2} />
      </View>
    </View>
  );
}
