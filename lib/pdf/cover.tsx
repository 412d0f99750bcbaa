import { Path, Svg, View } from '@react-pdf/renderer';
import { peopleText } from '@/lib/i18n/sentences-team';
import { CoverBars } from './cover-bars';
import { Mark } from './mark';
import { fittingType, type Setting } from './setting';
import { A4 } from './sheet';
import { Label, Lines } from './text';
import { mm, palette, sheet, type Type, types } from './theme';

const titleTop = mm(55);
const square = mm(3.5);
const scaled = (size: number, lead: number): Type => ({ ...types.cover, size, lead });

/** Smaller and smaller until the name fits above the bars. */
const titleTypes = [
  { type: types.cover, lines: 2 },
  { type: scaled(42, 42), lines: 3 },
  { type: scaled(32, 33), lines: 5 },
  { type: scaled(22, 24), lines: 7 },
  { type: { ...scaled(14, 16), tracking: -0.01 }, lines: 10 },
  { type: { ...scaled(9.5, 12), tracking: 0 }, lines: 14 },
] as const;

/** The name as the cover sets it, and whether it had to be cut. */
export function coverName({ name, heading }: Setting) {
  const type = fittingType(heading, name, sheet.inner, titleTypes);
  const lines = heading(name, type, sheet.inner);
  const most = titleTypes.find((choice) => choice.type === type)?.lines ?? 1;
  const isCut = lines.length > most;
  const shown = isCut
    ? [...lines.slice(0, most - 1), `${(lines[most - 1] ?? '').slice(0, -3)}…`]
    : lines;
  return { type, lines: shown, isCut };
}

export function Cover({ setting }: { readonly setting: Setting }) {
  const { t } = setting;
  const { type, lines } = coverName(setting);
  return (
    <A4 bookmark={t('report.cover')}>
      <View
        style={{
          position: 'absolute',
          top: sheet.top,
          left: sheet.margin,
          flexDirection: 'row',
          alignItems: 'center',
        }}
      >
        <Mark width={mm(9)} />
        <Label type={types.brand} style={{ marginLeft: mm(3) }}>
          {t('report.product')}
        </Label>
      </View>
      <View style={{ position: 'absolute', top: titleTop, left: sheet.margin, width: sheet.inner }}>
        <Lines of={lines} type={type} />
        <Lines
          of={occasion(setting)}
          type={types.lead}
          color={palette.ink2}
          style={{ marginTop: mm(6) }}
        />
      </View>
      <CoverBars setting={setting} />
      <CheckPattern />
    </A4>
  );
}

function occasion({ t, part, month, isSolo, report }: Setting): string[] {
  const isOpen = report.profile.index === null;
  const { mode, people } = report.profile;
  const second = {
    solo: () => t('report.cover-one-view'),
    team: () => peopleText(t, report) ?? '',
    table: () => t('report.cover-table', { people: people[0] }),
  }[mode]();
  return [
    ...(part === 'full' ? [] : [t('report.part', { part })]),
    isSolo ? t('report.cover-solo', { month }) : t('report.cover-team', { month }),
    isOpen ? t('report.open') : second,
  ];
}

/** The only place where the chequered flag appears. */
function CheckPattern() {
  const fields = Array.from({ length: Math.ceil(sheet.width / square) }, (_, index) => {
    const y = index % 2 === 0 ? 0 : square;
    return `M${(index * square).toFixed(2)} ${y.toFixed(2)}h${square.toFixed(2)}v${square.toFixed(2)}h-${square.toFixed(2)}Z`;
  });
  return (
    <Svg
      style={{ position: 'absolute', top: sheet.height - 2 * square, left: 0 }}
      width={sheet.width}
      height={2 * square}
      viewBox={`0 0 ${sheet.width} ${2 * square}`}
    >
      <Path d={fields.join('')} fill={palette.ink} />
    </Svg>
  );
}
