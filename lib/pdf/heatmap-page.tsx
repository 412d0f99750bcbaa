import { View } from '@react-pdf/renderer';
import { heatmapTitle, observations } from '@/lib/i18n/sentences-heatmap';
import { HeatmapGrid, heatmapHeight } from './heatmap-grid';
import { HeatmapKey, heatmapKeyHeight } from './heatmap-key';
import { fittingType, type Setting } from './setting';
import { type Place, Sheet } from './sheet';
import { Gap, Lines, Rule } from './text';
import { hairline, mm, palette, sheet, span, types } from './theme';

const room = sheet.bodyEnd - sheet.bodyTop;
const column = span(4);
const afterTitle = mm(9);
const afterKey = mm(11);
const paddingTop = mm(3.5);
const rowHeight = { most: mm(29), least: mm(18) };

/** Without a level there is no heat map, and none where a team's fields are too thin to be shown. */
export const hasHeatmap = ({ report: { profile } }: Setting) =>
  profile.index !== null && !profile.team?.marginsOnly;

/** The 24 cells on one page: the pattern, the picture with every number, and three things to see in it. */
export function HeatmapPage({
  setting,
  place,
}: {
  readonly setting: Setting;
  readonly place: Place;
}) {
  const { t, report, heading } = setting;
  const title = heatmapTitle(t, report);
  const type = fittingType(heading, title, sheet.inner, [
    { type: types.statement, lines: 2 },
    { type: types.statementSmall, lines: 3 },
  ]);
  const titleLines = heading(title, type, sheet.inner);
  const seen = seenLines(setting);
  const around =
    titleLines.length * type.lead +
    afterTitle +
    heatmapHeight(setting, 0) +
    heatmapKeyHeight(setting) +
    afterKey +
    seenHeight(seen);
  const row = Math.max(rowHeight.least, Math.min(rowHeight.most, (room - around) / 4));
  return (
    <Sheet setting={setting} place={place} section={t('heatmap.page')} bookmark={t('heatmap.page')}>
      <Lines of={titleLines} type={type} />
      <Gap height={afterTitle} />
      <HeatmapGrid setting={setting} row={row} />
      <HeatmapKey setting={setting} />
      <Gap height={afterKey} />
      <Seen seen={seen} />
    </Sheet>
  );
}

const seenLines = ({ t, report, lines }: Setting) =>
  observations(t, report).map(({ title, text }) => ({
    title: lines(title, types.strong, column),
    text: lines(text, types.small, column),
  }));

type SeenLines = ReturnType<typeof seenLines>;

const seenHeight = (seen: SeenLines) =>
  hairline +
  paddingTop +
  Math.max(
    0,
    ...seen.map(
      ({ title, text }) => title.length * types.strong.lead + text.length * types.small.lead,
    ),
  );

function Seen({ seen }: { readonly seen: SeenLines }) {
  return (
    <View>
      <Rule />
      <View style={{ flexDirection: 'row', gap: mm(4), paddingTop }}>
        {seen.map(({ title, text }) => (
          <View key={title.join()} style={{ width: column }}>
            <Lines of={title} type={types.strong} />
            <Lines of={text} type={types.small} color={palette.ink2} />
          </View>
        ))}
      </View>
    </View>
  );
}
