import { View } from '@react-pdf/renderer';
import type { ReportInitiative } from '@/lib/core/report-roadmap';
import { becauseSentences, effortShort } from '@/lib/i18n/sentences-roadmap';
import { InitiativeLetter } from './initiative-letter';
import { Lever } from './lever';
import type { Setting } from './setting';
import { Label, Lines, Rule } from './text';
import { hairline, mm, palette, sheet, types } from './theme';

const columns = {
  letter: mm(7),
  owner: mm(40),
  effort: mm(14),
  lever: mm(14),
  order: mm(19),
  finish: mm(15),
} as const;
const gap = mm(3);
const taken = Object.values(columns).reduce((sum, width) => sum + width, 0);
const titleWidth = sheet.inner - taken - 4 * gap;
const reasonWidth = sheet.inner - columns.letter;
/** Above and below a row; the tight one where it saves a page. */
export const rowPaddings = { usual: mm(1.5), tight: mm(0.9) } as const;
const between = mm(0.6);

export const listHeadHeight = types.caption.lead + mm(1.4) + hairline;

/** One initiative with everything that stands in its row. */
export function listRow(setting: Setting, initiative: ReportInitiative, padding: number) {
  const { t, report, lines } = setting;
  const reasons = becauseSentences(t, report, initiative).join(' ') || initiative.why;
  const title = lines(initiative.title, types.smallStrong, titleWidth);
  const owner = lines(initiative.owner, types.small, columns.owner);
  const because = reasons ? lines(t('report.because', { reasons }), types.small, reasonWidth) : [];
  const text = (Math.max(title.length, owner.length) + because.length) * types.small.lead;
  const height = text + between + 2 * padding + hairline;
  return { initiative, title, owner, because, padding, height };
}

export type ListRow = ReturnType<typeof listRow>;

export function InitiativeList({
  setting,
  rows,
  bookmark,
}: {
  readonly setting: Setting;
  readonly rows: readonly ListRow[];
  /** Title in the reader's outline, where the list begins below something else. */
  readonly bookmark?: string;
}) {
  const { t } = setting;
  const heads = [
    { text: t('report.column-owner'), width: columns.owner, align: 'left' },
    { text: t('report.column-effort'), width: columns.effort, align: 'right' },
    { text: t('report.column-lever'), width: columns.lever, align: 'left' },
    { text: t('report.column-order'), width: columns.order, align: 'left' },
    { text: t('report.column-finish'), width: columns.finish, align: 'right' },
  ] as const;
  return (
    <View {...(bookmark === undefined ? {} : { bookmark })}>
      <View style={{ flexDirection: 'row', height: listHeadHeight - hairline }}>
        <Label
          type={types.caption}
          color={palette.ink2}
          width={titleWidth + gap}
          style={{ marginLeft: columns.letter }}
        >
          {t('report.column-initiative')}
        </Label>
        {heads.map(({ text, width, align }, index) => (
          <Label
            key={text}
            type={types.caption}
            color={palette.ink2}
            width={width}
            align={align}
            style={{ marginLeft: index === 0 || index === 4 ? 0 : gap }}
          >
            {text}
          </Label>
        ))}
      </View>
      <Rule />
      {rows.map((row) => (
        <Row key={row.initiative.id} setting={setting} row={row} />
      ))}
    </View>
  );
}

function Row({
  setting: { t, report },
  row,
}: {
  readonly setting: Setting;
  readonly row: ListRow;
}) {
  const { initiative, title, owner, because, padding, height } = row;
  const { letter, effort, robust, lever, finish, raisesBottleneck } = initiative;
  return (
    <View style={{ height }}>
      <View style={{ flexDirection: 'row', paddingTop: padding }}>
        <InitiativeLetter
          letter={letter}
          raisesBottleneck={raisesBottleneck}
          width={columns.letter}
        />
        <Lines of={title} type={types.smallStrong} width={titleWidth + gap} />
        <Lines of={owner} type={types.small} width={columns.owner} />
        <Label type={types.small} width={columns.effort} align="right" style={{ marginLeft: gap }}>
          {effortShort(t, report.locale, { effort })}
        </Label>
        <View style={{ marginLeft: gap }}>
          <Lever size={lever} width={columns.lever} />
        </View>
        <Label type={types.small} width={columns.order} style={{ marginLeft: gap }}>
          {t('report.order-word', { robust: robust ? 'yes' : 'no' })}
        </Label>
        <Label type={types.small} width={columns.finish} align="right">
          {t('report.finish-day', { day: finish })}
        </Label>
      </View>
      <Lines
        of={because}
        type={types.small}
        color={palette.ink2}
        style={{ marginLeft: columns.letter, marginTop: between }}
      />
      <View
        style={{
          position: 'absolute',
          top: height - hairline,
          left: 0,
          width: sheet.inner,
          height: hairline,
          backgroundColor: palette.rule,
        }}
      />
    </View>
  );
}
