import { View } from '@react-pdf/renderer';
import { type Level, prerequisiteIds } from '@/lib/core/types';
import { formatDate, formatList } from '@/lib/i18n/format';
import { teamNumbers } from '@/lib/i18n/team-numbers';
import type { Setting } from './setting';
import { type Place, Sheet } from './sheet';
import { Gap, Label, Lines, Rule } from './text';
import { hairline, mm, palette, sheet, types } from './theme';

const columnGap = mm(8);
const width = (sheet.inner - columnGap) / 2;
const levels: readonly Level[] = [1, 2, 3, 4, 5];
const titleGap = mm(10);
/** Below a section; less of it where the page would be too full. */
const gaps = { usual: mm(7), tight: mm(5) } as const;

/** How the numbers come about, what they cannot say, and who may see them. */
export function MethodPage({
  setting,
  place,
}: {
  readonly setting: Setting;
  readonly place: Place;
}) {
  const { t, lines, heading } = setting;
  const sections = sectionsOf(setting).map(({ title, text }) => ({
    title,
    text: lines(text, types.body, width),
  }));
  const { columns, gap } = inTwoColumns(sections);
  return (
    <Sheet
      setting={setting}
      place={place}
      section={t('report.method')}
      bookmark={t('report.method')}
    >
      <Lines
        of={heading(t('report.method-title'), types.statement, sheet.inner)}
        type={types.statement}
      />
      <Gap height={titleGap} />
      <View style={{ flexDirection: 'row', gap: columnGap }}>
        {columns.map((column) => (
          <Column key={column[0]?.title} sections={column} gap={gap} />
        ))}
      </View>
    </Sheet>
  );
}

interface Section {
  readonly title: string;
  readonly text: readonly string[];
}

const heightOf = (sections: readonly Section[], gap: number) =>
  sections.reduce(
    (sum, { text }) =>
      sum + hairline + mm(2) + types.section.lead + mm(1.5) + text.length * types.body.lead + gap,
    -gap,
  );

/** The sections in their order in two columns, of which the taller one is as short as can be. */
function inTwoColumns(sections: readonly Section[]) {
  const room = sheet.bodyEnd - sheet.bodyTop - types.statement.lead - titleGap;
  const tallest = (columns: readonly (readonly Section[])[], gap: number) =>
    Math.max(...columns.map((column) => heightOf(column, gap)));
  const columns = sections
    .map((_, index) => [sections.slice(0, index), sections.slice(index)])
    .reduce((best, split) =>
      tallest(split, gaps.usual) < tallest(best, gaps.usual) ? split : best,
    );
  return { columns, gap: tallest(columns, gaps.usual) <= room ? gaps.usual : gaps.tight };
}

function Column({
  sections,
  gap,
}: {
  readonly sections: readonly Section[];
  readonly gap: number;
}) {
  return (
    <View style={{ width }}>
      {sections.map(({ title, text }) => (
        <View key={title} style={{ marginBottom: gap }}>
          <Rule />
          <Gap height={mm(2)} />
          <Label type={types.section}>{title}</Label>
          <Gap height={mm(1.5)} />
          <Lines of={text} type={types.body} color={palette.ink2} />
        </View>
      ))}
    </View>
  );
}

/** A page with the cells shows single answers where a cell is one. */
function privacyOf({ t, report: { profile } }: Setting) {
  if (profile.team) return t('team.privacy-team', { k: profile.team.k });
  if (profile.table) return t('team.privacy-table');
  if (profile.mode !== 'solo') return t(`report.method-privacy-${profile.mode}`);
  const cells = profile.index === null ? 'none' : profile.lap;
  return t('report.method-privacy-solo', { cells });
}

/** What the words for many voices mean. */
function teamSections({ t, report, isSolo }: Setting) {
  if (isSolo) return [];
  const { agreement, blind } = teamNumbers(report.locale);
  const { agree, mixed } = agreement;
  const text = t('report.method-agreement-text', { agree, mixed, share: blind.share });
  return [{ title: t('method.team-agreement'), text }];
}

function sectionsOf(setting: Setting) {
  const { t, report, isSolo } = setting;
  const { locale, texts, profile } = report;
  const prerequisites = formatList(
    locale,
    prerequisiteIds.map((id) => texts.prerequisites[id].name),
  );
  const names = formatList(
    locale,
    levels.map((level) => texts.levels[level].name),
  );
  const version = {
    model: report.model,
    questionnaire: report.questionnaire,
    lap: profile.lap,
    items: report.itemCount,
    date: formatDate(locale, report.date),
  };
  return [
    { title: t('report.method-model'), text: t('report.method-model-text', { prerequisites }) },
    { title: t('report.method-index'), text: t('report.method-index-text') },
    { title: t('report.method-handbrake'), text: t('report.method-handbrake-text') },
    { title: t('report.method-levels'), text: t('report.method-levels-text', { levels: names }) },
    {
      title: t('report.method-uncertainty'),
      text: isSolo ? t('report.method-uncertainty-solo') : t('report.method-uncertainty-team'),
    },
    ...teamSections(setting),
    { title: t('report.method-roadmap'), text: t('report.method-roadmap-text') },
    {
      title: t('report.method-privacy'),
      text: privacyOf(setting),
    },
    { title: t('report.method-limits'), text: t('report.method-limits-text') },
    { title: t('report.method-version'), text: t('report.method-version-text', version) },
  ];
}
