import { View } from '@react-pdf/renderer';
import { cellOfBlock } from '@/lib/core/inventory';
import type { ReportInitiative } from '@/lib/core/report-roadmap';
import { type StepId, stepOf } from '@/lib/core/types';
import { nameOf, numberOf, prerequisiteNameOf } from '@/lib/i18n/terms';
import type { Setting } from './setting';
import { type Place, Sheet } from './sheet';
import { Gap, Label, Lines, Rule } from './text';
import { hairline, mm, palette, span, types } from './theme';

const box = mm(4);
const rowHeight = mm(23);
const actionHeight = mm(31);
const widths = { block: span(4), taps: span(3), result: span(5) };

/** The steps a workshop works on: the bottleneck, else the two lowest; none while nothing is measurable. */
function stepsToDiscuss({ report }: Setting): StepId[] {
  const { finding, steps } = report.profile;
  if (finding.kind === 'bottleneck') return finding.steps.slice(0, 2);
  const known = steps.filter(({ value }) => value !== null);
  return known
    .toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0))
    .slice(0, 2)
    .map(({ id }) => id)
    .sort();
}

/** Sheets to write on: the three questions of the method, block by block, then what is agreed. */
export function worksheetPages(setting: Setting) {
  const { initiatives = [] } = setting.report.roadmap ?? {};
  const blocks = stepsToDiscuss(setting).map((step, index) => (place: Place) => (
    <BlocksPage
      key={place.number}
      setting={setting}
      step={step}
      isFirst={index === 0}
      place={place}
    />
  ));
  const agreed = (place: Place) => (
    <AgreedPage
      key={place.number}
      setting={setting}
      initiatives={initiatives.slice(0, 6)}
      place={place}
    />
  );
  return blocks.length > 0 ? [...blocks, agreed] : [];
}

type BlocksPageProps = {
  readonly setting: Setting;
  readonly step: StepId;
  readonly isFirst: boolean;
  readonly place: Place;
};

function BlocksPage({ setting, step, isFirst, place }: BlocksPageProps) {
  const { t, report, heading, lines } = setting;
  const blocks = Object.entries(report.texts.blocks).filter(
    ([id]) => stepOf(cellOfBlock(id)) === step,
  );
  const title = t('worksheet.title', { step: numberOf(step), name: nameOf(report, step) });
  return (
    <Sheet
      setting={setting}
      place={place}
      section={t('worksheet.page')}
      {...(isFirst ? { bookmark: t('worksheet.page') } : {})}
    >
      <Lines of={heading(title, types.statementSmall, span(12))} type={types.statementSmall} />
      <Gap height={mm(4)} />
      <Lines
        of={lines(t('worksheet.lead'), types.body, span(10))}
        type={types.body}
        color={palette.ink2}
      />
      <Gap height={mm(6)} />
      <Rule />
      {blocks.map(([id, name]) => (
        <BlockRow
          key={id}
          setting={setting}
          title={lines(name, types.strong, widths.block - mm(4))}
          prerequisite={prerequisiteNameOf(report, cellOfBlock(id))}
        />
      ))}
      <Gap height={mm(6)} />
      <Label type={types.section}>{t('worksheet.stop')}</Label>
      <WritingLines count={3} />
    </Sheet>
  );
}

type BlockRowProps = {
  readonly setting: Setting;
  readonly title: readonly string[];
  readonly prerequisite: string;
};

function BlockRow({ setting: { t }, title, prerequisite }: BlockRowProps) {
  const taps = ['needed', 'good', 'better', 'missing'] as const;
  return (
    <View>
      <View style={{ flexDirection: 'row', height: rowHeight, paddingTop: mm(2), gap: mm(4) }}>
        <View style={{ width: widths.block }}>
          <Lines of={title} type={types.strong} />
          <Label type={types.caption} color={palette.ink3}>
            {prerequisite}
          </Label>
        </View>
        <View style={{ width: widths.taps }}>
          {taps.map((tap) => (
            <Tick key={tap} text={t(`worksheet.${tap}`)} />
          ))}
        </View>
        <View style={{ width: widths.result }}>
          <Label type={types.caption} color={palette.ink3}>
            {t('worksheet.result')}
          </Label>
          <WritingLines count={2} />
        </View>
      </View>
      <Rule color={palette.rule} />
    </View>
  );
}

function Tick({ text }: { readonly text: string }) {
  return (
    <View style={{ flexDirection: 'row', height: mm(4.9), gap: mm(2) }}>
      <View
        style={{
          width: box * 0.8,
          height: box * 0.8,
          borderWidth: hairline,
          borderColor: palette.ink,
        }}
      />
      <Label type={types.caption}>{text}</Label>
    </View>
  );
}

/** Empty lines for a pen. */
function WritingLines({ count }: { readonly count: number }) {
  return (
    <View>
      {Array.from({ length: count }, (_, index) => (
        <View key={`line-${index + 1}`} style={{ height: mm(7.5), justifyContent: 'flex-end' }}>
          <Rule color={palette.control} />
        </View>
      ))}
    </View>
  );
}

type AgreedPageProps = {
  readonly setting: Setting;
  readonly initiatives: readonly ReportInitiative[];
  readonly place: Place;
};

function AgreedPage({ setting, initiatives, place }: AgreedPageProps) {
  const { t, lines, heading } = setting;
  const title = heading(t('worksheet.agreed-title'), types.statementSmall, span(12));
  return (
    <Sheet setting={setting} place={place} section={t('worksheet.page')}>
      <Lines of={title} type={types.statementSmall} />
      <Gap height={mm(4)} />
      <Lines
        of={lines(t('worksheet.agreed-lead'), types.body, span(10))}
        type={types.body}
        color={palette.ink2}
      />
      <Gap height={mm(6)} />
      <Rule />
      {initiatives.map(({ id, letter, title: name, firstSteps }) => (
        <View key={id}>
          <View
            style={{ flexDirection: 'row', height: actionHeight, paddingTop: mm(2), gap: mm(4) }}
          >
            <View style={{ width: span(6) }}>
              <Lines
                of={lines(`${letter} ${name}`, types.strong, span(6) - mm(4))}
                type={types.strong}
              />
              <Lines
                of={lines(firstSteps[0] ?? '', types.small, span(6) - mm(4)).slice(0, 3)}
                type={types.small}
                color={palette.ink2}
              />
            </View>
            <View style={{ width: span(6) }}>
              <Label type={types.caption} color={palette.ink3}>
                {t('worksheet.who')}
              </Label>
              <WritingLines count={1} />
              <Gap height={mm(1)} />
              <Label type={types.caption} color={palette.ink3}>
                {t('worksheet.until')}
              </Label>
              <WritingLines count={1} />
            </View>
          </View>
          <Rule color={palette.rule} />
        </View>
      ))}
    </Sheet>
  );
}
