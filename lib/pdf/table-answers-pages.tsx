import type { TableProfile } from '@/lib/core/team-profile';
import { type Answer, cellOf } from '@/lib/core/types';
import { formatList } from '@/lib/i18n/format';
import { fieldTitle } from '@/lib/i18n/sentences-heatmap';
import { widthOf } from './fonts';
import { chunked, evenly, fewestPages } from './page-breaks';
import type { Setting } from './setting';
import { type Place, type SectionPages, Sheet } from './sheet';
import { Gap, Label, Lines } from './text';
import { mm, palette, sheet, types } from './theme';
import {
  type GridColumn,
  type GridRow,
  gridHeadHeight,
  gridPaddings,
  gridRowHeight,
  textWidth,
  ValueGrid,
} from './value-grid';

const question = mm(78);
const room = sheet.bodyEnd - sheet.bodyTop;

/** The annex of a round at the table: who answered what, as everybody agreed before the first question (method 1.9). */
export const tableAnswers: SectionPages = (setting) => {
  const { table } = setting.report.profile;
  if (!table) return [];
  const columns = columnsOf(setting, table);
  const full = room - gridHeadHeight(columns);
  const first = full - introHeight(setting, table);
  const splitIn = (padding: number) => {
    const rows = rowsOf(setting, table).map((row) => ({
      ...row,
      height: gridRowHeight(row, padding),
    }));
    return { padding, pages: evenly((spared) => chunked(rows, full - spared, first - spared)) };
  };
  const splits = [gridPaddings.usual, gridPaddings.tight].map(splitIn);
  const { padding, pages } = fewestPages(splits, (split) => split.pages);
  return pages.map((page, index) => ({
    draw: (place) => (
      <TableAnswersPage
        key={place.number}
        {...{ setting, table, columns, padding, place }}
        rows={page}
        isFirst={index === 0}
      />
    ),
  }));
};

const widthFor = (people: number, most: number) =>
  Math.min(most, (sheet.inner - question) / people);

/** A few short names head their columns; otherwise numbers do: "1 Ada, 2 Berta und 3 Carla". */
function hasNamedColumns({ names }: TableProfile) {
  const room = textWidth({ width: widthFor(names.length, mm(25)) });
  const fits = names.every((name) => widthOf(name, types.caption) <= room);
  return fits && new Set(names).size === names.length;
}

function introLines({ t, report, lines }: Setting, table: TableProfile) {
  const lead = lines(t('team.pdf-table-lead'), types.body, sheet.inner);
  if (hasNamedColumns(table)) return lead;
  const numbered = table.names.map((name, index) => `${index + 1}\u00A0${name}`);
  const names = t('team.pdf-table-names', { names: formatList(report.locale, numbered) });
  return [...lead, ...lines(names, types.body, sheet.inner)];
}

const introHeight = (setting: Setting, table: TableProfile) =>
  types.statement.lead + introLines(setting, table).length * types.body.lead + mm(10);

function columnsOf({ t }: Setting, table: TableProfile): GridColumn[] {
  const { names } = table;
  const isNamed = hasNamedColumns(table);
  const width = widthFor(names.length, isNamed ? mm(25) : mm(16));
  return [
    { head: [t('team.pdf-question')], width: question },
    ...names.map((name, index) => ({
      head: [isNamed ? name : String(index + 1)],
      width,
      align: 'right' as const,
    })),
  ];
}

function rowsOf({ t, report, lines }: Setting, { answers }: TableProfile): GridRow[] {
  return Object.entries(answers).map(([item, given]) => {
    const cell = fieldTitle(t, report, cellOf(item));
    const isOnly = report.profile.lap === 'quick';
    const n = item.charCodeAt(item.length - 1) - 'a'.charCodeAt(0) + 1;
    const title = isOnly ? cell : t('team.pdf-table-question', { cell, n });
    return {
      key: item,
      cells: [
        { lines: lines(title, types.small, textWidth({ width: question })) },
        ...given.map((answer) => ({ lines: [symbolOf(answer)] })),
      ],
    };
  });
}

function symbolOf(answer: Answer | null): string {
  if (answer === 'DK') return '?';
  return typeof answer === 'number' ? String(answer + 1) : '–';
}

type PageProps = {
  readonly setting: Setting;
  readonly table: TableProfile;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  readonly padding: number;
  readonly isFirst: boolean;
  readonly place: Place;
};

function TableAnswersPage(props: PageProps) {
  const { setting, table, columns, rows, padding, isFirst, place } = props;
  const { t } = setting;
  const title = t('team.pdf-table-title');
  return (
    <Sheet
      setting={setting}
      place={place}
      section={title}
      {...(isFirst ? { bookmark: title } : {})}
    >
      {isFirst && (
        <>
          <Label type={types.statement}>{title}</Label>
          <Gap height={mm(5)} />
          <Lines of={introLines(setting, table)} type={types.body} color={palette.ink2} />
          <Gap height={mm(5)} />
        </>
      )}
      <ValueGrid columns={columns} rows={rows} padding={padding} />
    </Sheet>
  );
}
