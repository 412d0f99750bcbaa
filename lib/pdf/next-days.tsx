import { View } from '@react-pdf/renderer';
import type { ReportInitiative } from '@/lib/core/report-roadmap';
import { cellTitle } from '@/lib/i18n/sentences-evidence';
import { effortShort } from '@/lib/i18n/sentences-roadmap';
import { InitiativeLetter } from './initiative-letter';
import type { Setting } from './setting';
import type { Place } from './sheet';
import { Gap, Label, Lines, Rule } from './text';
import { hairline, mm, palette, sheet, span, types } from './theme';

const days = 30;
const padding = mm(1);
const columns = { letter: mm(7), effort: mm(16), page: mm(18) } as const;
const talksWidth = span(4);
const taken = columns.letter + columns.effort + columns.page;
const headHeight = types.section.lead + mm(2) + hairline;

/** What begins within 30 days: the first initiatives with what they take, and the talks. */
export function nextDays({ t, report, lines }: Setting, most: number) {
  const starting = (report.roadmap?.initiatives ?? []).filter(({ start }) => start < days);
  const shown = starting.slice(0, starting.length > most ? most - 1 : most);
  const hidden = starting.length - shown.length;
  const talks = report.dialogue.slice(0, 3);
  const width = talks.length > 0 ? span(8) : sheet.inner;
  return {
    width,
    rows: shown.map((initiative) => ({
      initiative,
      title: lines(initiative.short, types.smallStrong, width - taken - mm(2)),
    })),
    note:
      starting.length === 0
        ? t('report.next-none')
        : hidden > 0
          ? t('report.next-more', { n: hidden })
          : null,
    talks: talks.map((cell) => ({
      cell,
      title: lines(cellTitle(t, report, cell).replace(/\.$/, ''), types.smallStrong, talksWidth),
    })),
  };
}

export type NextDays = ReturnType<typeof nextDays>;

const rowHeight = (lines: readonly string[]) =>
  lines.length * types.small.lead + 2 * padding + hairline;

export function nextDaysHeight({ rows, note, talks }: NextDays): number {
  const sum = (all: readonly { readonly title: readonly string[] }[]) =>
    all.reduce((height, { title }) => height + rowHeight(title), 0);
  const initiatives = sum(rows) + (note === null ? 0 : rowHeight([note]));
  return headHeight + Math.max(initiatives, sum(talks));
}

export function NextDaysRow({
  setting,
  place,
  next,
}: {
  readonly setting: Setting;
  readonly place: Place;
  readonly next: NextDays;
}) {
  const { t } = setting;
  return (
    <View style={{ flexDirection: 'row', gap: mm(4) }}>
      <View style={{ width: next.width }}>
        <Label type={types.section}>{t('report.next-days')}</Label>
        <Gap height={mm(2)} />
        <Rule />
        {next.rows.map(({ initiative, title }) => (
          <Starting
            key={initiative.id}
            setting={setting}
            initiative={initiative}
            title={title}
            titleWidth={next.width - taken}
            page={place.pageOf.get(initiative.letter)}
          />
        ))}
        {next.note !== null && (
          <Label type={types.small} color={palette.ink2} style={{ marginTop: padding }}>
            {next.note}
          </Label>
        )}
      </View>
      {next.talks.length > 0 && (
        <View style={{ width: talksWidth }}>
          <Label type={types.section}>{t('report.next-talks', { n: next.talks.length })}</Label>
          <Gap height={mm(2)} />
          <Rule />
          {next.talks.map(({ cell, title }) => (
            <View key={cell}>
              <Lines of={title} type={types.smallStrong} style={{ marginVertical: padding }} />
              <Rule color={palette.rule} />
            </View>
          ))}
        </View>
      )}
    </View>
  );
}

function Starting({
  setting: { t, report },
  initiative: { letter, effort, raisesBottleneck },
  title,
  titleWidth,
  page,
}: {
  readonly setting: Setting;
  readonly initiative: ReportInitiative;
  readonly title: readonly string[];
  readonly titleWidth: number;
  readonly page: number | undefined;
}) {
  return (
    <View>
      <View style={{ flexDirection: 'row', paddingVertical: padding }}>
        <InitiativeLetter
          letter={letter}
          raisesBottleneck={raisesBottleneck}
          width={columns.letter}
        />
        <Lines of={title} type={types.smallStrong} width={titleWidth} />
        <Label type={types.small} width={columns.effort} align="right">
          {effortShort(t, report.locale, { effort })}
        </Label>
        <Label type={types.small} color={palette.ink2} width={columns.page} align="right">
          {page === undefined ? '' : t('report.next-page', { page })}
        </Label>
      </View>
      <Rule color={palette.rule} />
    </View>
  );
}
