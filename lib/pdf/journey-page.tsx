import { Page, View } from '@react-pdf/renderer';
import { isJourneyEmpty, type JourneyColumn, journeyMap } from '@/lib/core/journey-map';
import type { Entry } from '@/lib/core/workbench';
import { feelingText, inQuotes } from '@/lib/i18n/sentences-journey';
import { momentText, phaseText } from '@/lib/i18n/sentences-touchpoints';
import { FeelingLine, levelAt } from './feeling-line';
import { fittingType, type Setting } from './setting';
import { Foot, Head, type Place } from './sheet';
import { Gap, Label, Lines, Rule } from './text';
import { hairline, mm, palette, sheet, type Type, types } from './theme';

/** A4 on its side: the report's other measure. */
const wide = { width: sheet.height, height: sheet.width, inner: sheet.height - 2 * sheet.margin };
const label = mm(26);
const column = (wide.inner - label) / 5;
const textWidth = column - mm(3);
const picture = mm(40);
const mostTouchpoints = 6;
/** From the usual size down, until the journey fits on its page. */
const sizes: readonly Type[] = [
  types.body,
  types.small,
  { ...types.small, size: 7.5, lead: 10 },
  { ...types.small, size: 6.5, lead: 8.5 },
  { ...types.small, size: 5.5, lead: 7 },
];
/** Lines in a cell of the smallest size; what is longer ends in an ellipsis and stands in full in the room. */
const mostLines = 7;

const room = wide.height - sheet.bodyTop - mm(16) - mm(8);

/** Personas about whose journey something is recorded; each gets a page. */
export const journeyPages = ({ report }: Setting): readonly Entry<'persona'>[] =>
  report.workbench.persona.filter(
    ({ body }) => !isJourneyEmpty(journeyMap(body, report.workbench.touchpoint)),
  );

interface Row {
  readonly name: string;
  readonly cells: readonly string[];
}

function rowsOf({ t }: Setting, columns: readonly JourneyColumn[]): Row[] {
  const feeling = ({ stage, moment }: JourneyColumn) =>
    [feelingText(t, stage.feeling), moment === 'none' ? '' : momentText(t, moment)]
      .filter(Boolean)
      .join(', ');
  const touchpoints = ({ touchpoints: met }: JourneyColumn) => {
    const names = met.slice(0, mostTouchpoints).map(({ name }) => name);
    const more = met.length - names.length;
    return [...names, ...(more > 0 ? [t('journey.more', { n: more })] : [])].join(', ');
  };
  const row = (name: string, cell: (one: JourneyColumn) => string | null): Row => ({
    name,
    cells: columns.map((one) => cell(one) ?? ''),
  });
  return [
    row(t('journey.row-feeling'), feeling),
    row(t('journey.row-wants'), ({ stage }) => stage.wants),
    row(t('journey.row-touchpoints'), touchpoints),
    row(t('journey.row-pain'), ({ stage }) => stage.pain),
    row(t('journey.row-idea'), ({ stage }) => stage.idea),
  ];
}

const cut = (lines: readonly string[], most: number): readonly string[] =>
  lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]} …`];

const cellLines = ({ lines }: Setting, cell: string, type: Type) => {
  const broken = lines(cell.replace(/\n+/g, ' / '), type, textWidth);
  return type === sizes.at(-1) ? cut(broken, mostLines) : broken;
};

const rowHeight = (setting: Setting, { name, cells }: Row, type: Type) =>
  Math.max(
    setting.lines(name, types.caption, label - mm(3)).length * types.caption.lead,
    ...cells.map((cell) => cellLines(setting, cell, type).length * type.lead),
  ) +
  mm(3) +
  hairline;

/** Everything on the page, in the largest type in which it fits. */
function layoutOf(setting: Setting, persona: Entry<'persona'>) {
  const { t, report, lines } = setting;
  const columns = journeyMap(persona.body, report.workbench.touchpoint);
  const title = t('journey.pdf-title', { name: persona.body.name });
  const heading = fittingType(lines, title, wide.inner, [
    { type: types.statementSmall, lines: 1 },
    { type: types.title, lines: 2 },
  ]);
  const titleLines = lines(title, heading, wide.inner).slice(0, 2);
  const { quote } = persona.body;
  const said = quote && inQuotes(report.locale, quote);
  const who = [said, persona.body.matters, persona.body.channels].filter(Boolean).join(' · ');
  const intro = cut(lines(who.replace(/\n+/g, ' / '), types.small, wide.inner), 4);
  const rows = rowsOf(setting, columns);
  const used =
    titleLines.length * heading.lead + intro.length * types.small.lead + picture + mm(16);
  const fits = (type: Type) =>
    rows.reduce((height, row) => height + rowHeight(setting, row, type), used) <= room;
  const type = sizes.find(fits) ?? (sizes.at(-1) as Type);
  return { columns, heading, titleLines, intro, rows, type };
}

type JourneyPageProps = {
  readonly setting: Setting;
  readonly persona: Entry<'persona'>;
  readonly isFirst: boolean;
  readonly place: Place;
};

/** One persona's journey on one page on its side: the feeling as a line, its phases below. */
export function JourneyPage({ setting, persona, isFirst, place }: JourneyPageProps) {
  const { t } = setting;
  const { columns, heading, titleLines, intro, rows, type } = layoutOf(setting, persona);
  const hasMoment = columns.some(({ moment }) => moment !== 'none');
  return (
    <Page
      size={[wide.width, wide.height]}
      wrap={false}
      {...(isFirst ? { bookmark: t('journey.page') } : {})}
    >
      <View style={{ width: wide.width, height: wide.height }}>
        <Head setting={setting} width={wide.inner} />
        <View
          style={{
            position: 'absolute',
            top: sheet.bodyTop,
            left: sheet.margin,
            width: wide.inner,
          }}
        >
          <Lines of={titleLines} type={heading} />
          <Gap height={mm(2)} />
          {intro.length > 0 && <Lines of={intro} type={types.small} color={palette.ink2} />}
          <Gap height={mm(4)} />
          <View style={{ flexDirection: 'row' }}>
            <Levels setting={setting} />
            <FeelingLine columns={columns} width={wide.inner - label} height={picture} />
          </View>
          <Rule />
          <Heads setting={setting} columns={columns} />
          {rows.map((row) => (
            <TableRow key={row.name} setting={setting} row={row} type={type} />
          ))}
          <Gap height={mm(2)} />
          <Label type={types.caption} color={palette.ink3}>
            {[hasMoment && t('journey.pdf-key'), t('journey.loop')].filter(Boolean).join(' ')}
          </Label>
        </View>
        <Foot
          {...{ setting, place }}
          section={t('journey.page')}
          width={wide.inner}
          pageHeight={wide.height}
        />
      </View>
    </Page>
  );
}

/** What the highest, the middle and the lowest level stand for. */
function Levels({ setting: { t } }: { readonly setting: Setting }) {
  return (
    <View style={{ width: label, height: picture }}>
      {([2, 0, -2] as const).map((feeling) => (
        <View
          key={feeling}
          style={{
            position: 'absolute',
            top: levelAt((feeling + 2) / 4, picture) - types.caption.lead / 2,
          }}
        >
          <Label type={types.caption} color={palette.ink3}>
            {feelingText(t, feeling)}
          </Label>
        </View>
      ))}
    </View>
  );
}

function Heads({
  setting,
  columns,
}: {
  readonly setting: Setting;
  readonly columns: readonly JourneyColumn[];
}) {
  return (
    <View style={{ flexDirection: 'row', paddingVertical: mm(1.5) }}>
      <View style={{ width: label }} />
      {columns.map(({ phase }) => (
        <Label key={phase} type={types.strong} width={column}>
          {phaseText(setting.t, phase)}
        </Label>
      ))}
    </View>
  );
}

type TableRowProps = { readonly setting: Setting; readonly row: Row; readonly type: Type };

function TableRow({ setting, row, type }: TableRowProps) {
  return (
    <View>
      <Rule color={palette.rule} />
      <View style={{ flexDirection: 'row', paddingVertical: mm(1.5) }}>
        <Lines
          of={setting.lines(row.name, types.caption, label - mm(3))}
          type={types.caption}
          color={palette.ink3}
          width={label}
        />
        {row.cells.map((cell, at) => (
          // Five columns in a fixed order.
          <View key={`${row.name}-${at + 1}`} style={{ width: column }}>
            {cell !== '' && (
              <Lines of={cellLines(setting, cell, type)} type={type} width={textWidth} />
            )}
          </View>
        ))}
      </View>
    </View>
  );
}
