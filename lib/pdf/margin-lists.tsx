import { View } from '@react-pdf/renderer';
import { type NamedMargins, toldMargins } from '@/lib/core/ties';
import { formatIndex } from '@/lib/i18n/format';
import { isPrerequisite, nameOf, numberOf } from '@/lib/i18n/terms';
import type { Setting } from './setting';
import { Gap, Label, Lines, Rule } from './text';
import { hairline, mm, palette, types } from './theme';

const numberWidth = mm(13);
const padding = mm(1.1);
const headHeight = types.section.lead + mm(2) + hairline;
const between = mm(6);

/** The three highest and the three lowest of the ten values, broken into lines; where all are level one sentence. */
export function marginLists({ t, report, lines }: Setting, width: number) {
  const [best] = report.profile.strengths;
  const told = toldMargins(report.profile);
  const said = (text: string) => lines(text, types.small, width);
  if (!best) return [];
  if (!told) {
    const value = formatIndex(best.value, best.bound);
    return [
      {
        title: t('result.margins-title'),
        rows: [],
        more: said(t('result.margins-level', { value })),
      },
    ];
  }
  const moreOf = ({ more }: NamedMargins) =>
    more
      ? said(
          t('result.margins-more', {
            n: more.n,
            value: formatIndex(more.like.value, more.like.bound),
          }),
        )
      : [];
  const rowsOf = ({ margins }: NamedMargins) =>
    margins.map(({ id, value, bound }) => ({
      id,
      value: formatIndex(value, bound),
      isLow: report.profile.steps.some((step) => step.id === id && step.isBottleneck),
      name: lines(nameOf(report, id), types.smallStrong, width - numberWidth),
      kind: isPrerequisite(id)
        ? t('result.prerequisite')
        : t('result.step', { step: numberOf(id) }),
    }));
  return [
    { title: t('result.strengths'), rows: rowsOf(told.strengths), more: moreOf(told.strengths) },
    { title: t('result.brakes'), rows: rowsOf(told.brakes), more: moreOf(told.brakes) },
  ];
}

export type MarginList = ReturnType<typeof marginLists>[number];

const moreHeight = (more: readonly string[]) =>
  more.length === 0 ? 0 : more.length * types.small.lead + padding;

const rowHeight = ({ name }: MarginList['rows'][number]) =>
  name.length * types.smallStrong.lead + types.caption.lead + 2 * padding + hairline;

export const marginListsHeight = (lists: readonly MarginList[]) =>
  lists.flatMap(({ rows }) => rows).reduce((sum, row) => sum + rowHeight(row), 0) +
  lists.reduce((sum, { more }) => sum + moreHeight(more), 0) +
  lists.length * headHeight +
  between;

export function MarginLists({ lists }: { readonly lists: readonly MarginList[] }) {
  return (
    <View style={{ gap: between }}>
      {lists.map(({ title, rows, more }) => (
        <View key={title}>
          <Label type={types.section}>{title}</Label>
          <Gap height={mm(2)} />
          <Rule />
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
          {more.length > 0 && (
            <Lines
              of={more}
              type={types.small}
              color={palette.ink2}
              style={{ marginTop: padding }}
            />
          )}
        </View>
      ))}
    </View>
  );
}

function Row({ row: { value, isLow, name, kind } }: { readonly row: MarginList['rows'][number] }) {
  const color = isLow ? palette.signal : palette.ink;
  return (
    <View>
      <View style={{ flexDirection: 'row', paddingVertical: padding }}>
        <Label type={types.value} color={color} width={numberWidth}>
          {value}
        </Label>
        <View>
          <Lines of={name} type={types.smallStrong} color={color} />
          <Label type={types.caption} color={palette.ink2}>
            {kind}
          </Label>
        </View>
      </View>
      <Rule color={palette.rule} />
    </View>
  );
}
