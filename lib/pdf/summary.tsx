import { View } from '@react-pdf/renderer';
import { formatDate } from '@/lib/i18n/format';
import { findingTitle } from '@/lib/i18n/sentences';
import { shownOutside } from '@/lib/i18n/sentences-team';
import { LevelScale, scaleHeight } from './level-scale';
import { MarginLists, marginLists, marginListsHeight } from './margin-lists';
import { NextDaysRow, nextDays, nextDaysHeight } from './next-days';
import { RadarChart, radarHeight } from './radar-chart';
import { RadarKey } from './radar-key';
import { fittingType, type Setting } from './setting';
import { type Place, Sheet } from './sheet';
import { Gap, Label, Lines } from './text';
import { mm, palette, sheet, span, types } from './theme';
import { Verdict, verdictHeight } from './verdict';

const room = sheet.bodyEnd - sheet.bodyTop;
/** With a customers' line the key takes a second row. */
const keyHeight = ({ report }: Setting) =>
  mm(2) + (shownOutside(report.profile) ? 2 : 1) * types.caption.lead;
const basisHeight = types.caption.lead;

/** From airy to tight: the first spacing that fits is taken. */
const spacings = [
  { title: mm(9), scale: mm(11), chart: mm(8), radar: mm(108), next: mm(8), most: 6 },
  { title: mm(6), scale: mm(8), chart: mm(6), radar: mm(96), next: mm(7), most: 6 },
  { title: mm(6), scale: mm(8), chart: mm(6), radar: mm(96), next: mm(6), most: 5 },
  { title: mm(4), scale: mm(7), chart: mm(4), radar: mm(84), next: mm(5), most: 4 },
  { title: mm(3), scale: mm(6), chart: mm(3), radar: mm(72), next: mm(4), most: 3 },
] as const;

type Spacing = (typeof spacings)[number];

/** The result on one page that needs no other: finding, index and level, radar, strengths and brakes, the next 30 days. */
export function Summary({ setting, place }: { readonly setting: Setting; readonly place: Place }) {
  const { t, report, heading } = setting;
  const title = findingTitle(t, report);
  const type = fittingType(heading, title, sheet.inner, [
    { type: types.statement, lines: 1 },
    { type: types.statementSmall, lines: 1 },
    { type: types.statement, lines: 2 },
  ]);
  const titleLines = heading(title, type, sheet.inner);
  const lists = marginLists(setting, span(4));
  const head = titleLines.length * type.lead + verdictHeight(setting) + scaleHeight;
  const heightWith = (spacing: Spacing) =>
    head +
    spacing.title +
    spacing.scale +
    spacing.chart +
    Math.max(radarHeight(spacing.radar) + keyHeight(setting), marginListsHeight(lists)) +
    spacing.next +
    nextDaysHeight(nextDays(setting, spacing.most)) +
    mm(4) +
    basisHeight;
  const spacing =
    spacings.find((choice) => heightWith(choice) <= room) ?? spacings[spacings.length - 1]!;
  return (
    <Sheet
      setting={setting}
      place={place}
      section={t('report.summary')}
      bookmark={t('report.summary')}
    >
      <Lines of={titleLines} type={type} />
      <Gap height={spacing.title} />
      <Verdict setting={setting} />
      <Gap height={spacing.scale} />
      <LevelScale setting={setting} />
      <Gap height={spacing.chart} />
      <View style={{ flexDirection: 'row', gap: mm(4) }}>
        <View style={{ width: span(8) }}>
          <View style={{ marginLeft: (span(8) - spacing.radar) / 2 }}>
            <RadarChart setting={setting} width={spacing.radar} />
          </View>
          <Gap height={mm(2)} />
          <RadarKey setting={setting} />
        </View>
        <View style={{ width: span(4) }}>
          <MarginLists lists={lists} />
        </View>
      </View>
      <Gap height={spacing.next} />
      <NextDaysRow setting={setting} place={place} next={nextDays(setting, spacing.most)} />
      <Label type={types.caption} color={palette.ink2} style={{ marginTop: mm(4) }}>
        {t('report.basis', {
          lap: report.profile.lap,
          items: report.itemCount,
          date: formatDate(report.locale, report.date),
        })}
      </Label>
    </Sheet>
  );
}
