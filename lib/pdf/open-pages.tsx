import { View } from '@react-pdf/renderer';
import { type CellId, cellIds, cellOf } from '@/lib/core/types';
import { findingLead, findingTitle } from '@/lib/i18n/sentences';
import { nameOf, numberOf, prerequisiteNameOf, stepNumberOf } from '@/lib/i18n/terms';
import { chunked, evenly } from './page-breaks';
import type { Setting } from './setting';
import { type Place, Sheet } from './sheet';
import { Gap, Label, Lines, Rule } from './text';
import { hairline, mm, palette, sheet, span, types } from './theme';

const columns = { cell: span(3), meaning: span(5), ask: span(4) };
const padding = mm(1.7);
const room = sheet.bodyEnd - sheet.bodyTop;
const tableHead = types.caption.lead + mm(1.4) + hairline;
const headingHeight = types.section.lead + mm(3);
const coverageRow = types.small.lead + 2 * mm(1.2) + hairline;

interface OpenRow {
  readonly id: CellId;
  readonly cell: readonly string[];
  readonly meaning: readonly string[];
  readonly ask: readonly string[];
  readonly height: number;
}

/** What one page of open questions shows. */
export interface OpenPage {
  readonly isFirst: boolean;
  readonly rows: readonly OpenRow[];
}

/** Without a value: what is still open and whom to ask, in the order of the cells. */
export function openPages(setting: Setting): OpenPage[] {
  const { openItems, blindSpots } = setting.report.profile;
  const open = new Set<CellId>([...openItems.map(cellOf), ...blindSpots]);
  const rows = cellIds.filter((id) => open.has(id)).map((id) => openRow(setting, id));
  const body = headingHeight + tableHead;
  const first = room - introHeight(setting) - body;
  const pages = evenly((spared) => chunked(rows, room - body - spared, first - spared));
  return pages.map((page, index) => ({ isFirst: index === 0, rows: page }));
}

function openRow({ t, report, lines }: Setting, id: CellId): OpenRow {
  const { meaning, ask } = report.texts.cells[id];
  const names = { prerequisite: prerequisiteNameOf(report, id), step: stepNumberOf(id) };
  const row = {
    id,
    cell: lines(t('report.open-cell', names), types.smallStrong, columns.cell),
    meaning: lines(meaning, types.small, columns.meaning),
    ask: lines(ask, types.small, columns.ask),
  };
  const most = Math.max(row.cell.length, row.meaning.length, row.ask.length);
  return { ...row, height: 2 * padding + most * types.small.lead + hairline };
}

const introLines = ({ t, report, lines }: Setting) => {
  const isQuickSolo = report.profile.mode === 'solo' && report.profile.lap === 'quick';
  const rule = t('report.open-rule', isQuickSolo ? { cells: 4, steps: 2 } : { cells: 5, steps: 3 });
  return lines(`${findingLead(t, report)} ${rule}`, types.body, span(9));
};

const introHeight = (setting: Setting) =>
  types.statement.lead +
  mm(5) +
  introLines(setting).length * types.body.lead +
  mm(9) +
  coverageHeight +
  mm(9);
const coverageHeight = types.section.lead + mm(2) + hairline + 6 * coverageRow;

export function OpenQuestions({
  setting,
  page,
  place,
}: {
  readonly setting: Setting;
  readonly page: OpenPage;
  readonly place: Place;
}) {
  const { t, report } = setting;
  return (
    <Sheet
      setting={setting}
      place={place}
      section={t('report.open')}
      {...(page.isFirst ? { bookmark: t('report.open') } : {})}
    >
      {page.isFirst && (
        <>
          <Label type={types.statement}>{findingTitle(t, report)}</Label>
          <Gap height={mm(5)} />
          <Lines of={introLines(setting)} type={types.body} color={palette.ink2} />
          <Gap height={mm(9)} />
          <Coverage setting={setting} />
          <Gap height={mm(9)} />
        </>
      )}
      {page.rows.length > 0 && <OpenTable setting={setting} page={page} />}
    </Sheet>
  );
}

/** How much of each prerequisite and each step is known. */
function Coverage({ setting: { t, report } }: { readonly setting: Setting }) {
  const { prerequisites, steps } = report.profile;
  const lists = [
    prerequisites.map(({ id, cellsKnown }) => ({
      id,
      name: nameOf(report, id),
      known: cellsKnown,
      all: 6,
    })),
    steps.map(({ id, cellsKnown }) => ({
      id,
      name: t('report.step', { number: numberOf(id), name: nameOf(report, id) }),
      known: cellsKnown,
      all: 4,
    })),
  ];
  return (
    <View style={{ height: coverageHeight }}>
      <Label type={types.section}>{t('report.open-known')}</Label>
      <Gap height={mm(2)} />
      <View style={{ flexDirection: 'row', gap: mm(4) }}>
        {lists.map((list) => (
          <View key={list[0]?.id ?? ''} style={{ width: span(6) }}>
            <Rule />
            {list.map(({ id, name, known, all }) => (
              <View key={id}>
                <View
                  style={{
                    flexDirection: 'row',
                    justifyContent: 'space-between',
                    paddingVertical: mm(1.2),
                  }}
                >
                  <Label type={types.small}>{name}</Label>
                  <Label type={types.smallStrong}>{t('report.open-count', { known, all })}</Label>
                </View>
                <Rule color={palette.rule} />
              </View>
            ))}
          </View>
        ))}
      </View>
    </View>
  );
}

function OpenTable({
  setting: { t },
  page,
}: {
  readonly setting: Setting;
  readonly page: OpenPage;
}) {
  return (
    <View>
      <Label type={types.section}>
        {page.isFirst
          ? t('report.open-cells')
          : t('report.continued', { part: t('report.open-cells') })}
      </Label>
      <Gap height={mm(3)} />
      <Label
        type={types.caption}
        color={palette.ink2}
        style={{ marginLeft: columns.cell + columns.meaning + 2 * mm(4), marginBottom: mm(1.4) }}
      >
        {t('report.open-whom')}
      </Label>
      <Rule />
      {page.rows.map(({ id, cell, meaning, ask }) => (
        <View key={id}>
          <View style={{ flexDirection: 'row', gap: mm(4), paddingVertical: padding }}>
            <Lines of={cell} type={types.smallStrong} width={columns.cell} />
            <Lines of={meaning} type={types.small} color={palette.ink2} width={columns.meaning} />
            <Lines of={ask} type={types.small} width={columns.ask} />
          </View>
          <Rule color={palette.rule} />
        </View>
      ))}
    </View>
  );
}
