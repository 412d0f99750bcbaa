import { formatIndex, formatSigned } from '@/lib/i18n/format';
import { shownValue } from '@/lib/i18n/sentences';
import { marginSpread, shownOutside, spreadWord } from '@/lib/i18n/sentences-team';
import { nameOf, numberOf } from '@/lib/i18n/terms';
import type { Setting } from './setting';
import { mm, palette, sheet, types } from './theme';
import {
  type GridColumn,
  type GridRow,
  gridHeadHeight,
  gridRowHeight,
  textWidth,
  ValueGrid,
} from './value-grid';

const number = mm(15);
const words = { outside: mm(31), spread: mm(28) };

/** The six steps of a team in figures: with and without handbrake, beside the customers' where they are asked for, and agreement. */
export function TeamValues({
  setting,
  hasCustomers = false,
}: {
  readonly setting: Setting;
  readonly hasCustomers?: boolean;
}) {
  const outside = hasCustomers ? shownOutside(setting.report.profile) : null;
  const columns = columnsOf(setting, outside);
  return <ValueGrid columns={columns} rows={rowsOf(setting, columns, outside)} />;
}

/** Of the table with the customers' columns. */
export function teamValuesHeight(setting: Setting): number {
  const outside = shownOutside(setting.report.profile);
  const columns = columnsOf(setting, outside);
  return rowsOf(setting, columns, outside).reduce(
    (sum, row) => sum + gridRowHeight(row),
    gridHeadHeight(columns),
  );
}

type Outside = ReturnType<typeof shownOutside>;

function columnsOf({ t }: Setting, outside: Outside): GridColumn[] {
  const rest = [
    ...(outside
      ? [
          { head: [t('team.col-customers')], width: number, align: 'right' as const },
          { head: [t('team.col-gap')], width: number, align: 'right' as const },
          { head: [t('team.col-inside-outside')], width: words.outside },
        ]
      : []),
    { head: [t('team.agreement')], width: words.spread },
  ];
  const taken = rest.reduce((sum, { width }) => sum + width, 0) + 2 * number;
  return [
    { head: [t('report.column-step')], width: sheet.inner - taken },
    { head: [t('report.column-effective')], width: number, align: 'right' },
    { head: [t('report.column-raw')], width: number, align: 'right' },
    ...rest,
  ];
}

function rowsOf(
  { t, report, lines }: Setting,
  columns: readonly GridColumn[],
  outside: Outside,
): GridRow[] {
  const set = (text: string, column: number, type = types.small) =>
    lines(text, type, textWidth(columns[column]!));
  return report.profile.steps.map((step) => {
    const color = step.isBottleneck ? palette.signal : palette.ink;
    const customers = outside?.steps[step.id];
    const name = t('report.step', { number: numberOf(step.id), name: nameOf(report, step.id) });
    return {
      key: step.id,
      cells: [
        { lines: set(name, 0, types.smallStrong), type: types.smallStrong, color },
        { lines: [shownValue(step)], type: types.smallStrong, color },
        { lines: [formatIndex(step.raw, step.rawBound)], color },
        ...(customers
          ? [
              { lines: [shownValue(customers)], color: palette.outside },
              {
                lines: [customers.gap === null ? '–' : formatSigned(report.locale, customers.gap)],
              },
              { lines: set(t('team.gap', { flag: customers.flag }), 5) },
            ]
          : []),
        {
          lines: set(spreadWord(t, marginSpread(report.profile, step.id)), columns.length - 1),
        },
      ],
    };
  });
}
