import { View } from '@react-pdf/renderer';
import { type Board, type BoardPoint, touchpointBoard } from '@/lib/core/touchpoint-board';
import { coverageSentences, pictureText, touchpointsTitle } from '@/lib/i18n/sentences-touchpoints';
import { fittingType, type Setting, shortened } from './setting';
import { type Place, Sheet } from './sheet';
import { Gap, Label, Lines, Rule } from './text';
import { mm, palette, sheet, span, types } from './theme';
import { PictureKey, TouchpointPicture } from './touchpoint-picture';

const column = span(4);
const stopsShown = 8;

export const hasTouchpoints = ({ report }: Setting) => report.workbench.touchpoint.length > 0;

/** The touchpoints on one page: the finding, the picture, the largest gaps, coverage and what could be stopped. */
export function TouchpointsPage({
  setting,
  place,
}: {
  readonly setting: Setting;
  readonly place: Place;
}) {
  const { t, report, heading } = setting;
  const board = touchpointBoard(report.workbench.touchpoint);
  const title = touchpointsTitle(t, board);
  const type = fittingType(heading, title, sheet.inner, [
    { type: types.statement, lines: 2 },
    { type: types.statementSmall, lines: 3 },
    { type: types.title, lines: 6 },
  ]);
  return (
    <Sheet
      setting={setting}
      place={place}
      section={t('touchpoints.page')}
      bookmark={t('touchpoints.page')}
    >
      <Lines of={heading(title, type, sheet.inner)} type={type} />
      <Gap height={mm(8)} />
      <Lines
        of={setting.lines(pictureText(t), types.small, span(8))}
        type={types.small}
        color={palette.ink2}
      />
      <Gap height={mm(6)} />
      <View style={{ flexDirection: 'row', gap: mm(4) }}>
        <View style={{ width: span(8) }}>
          <Label type={types.axisStrong}>{t('touchpoints.importance')}</Label>
          <Gap height={mm(2)} />
          <TouchpointPicture setting={setting} board={board} width={span(8)} />
          <Gap height={mm(2)} />
          <PictureKey setting={setting} />
        </View>
        <Gaps setting={setting} board={board} />
      </View>
      <Gap height={mm(9)} />
      <Findings setting={setting} board={board} />
    </Sheet>
  );
}

type PartProps = { readonly setting: Setting; readonly board: Board };

function Gaps({ setting, board }: PartProps) {
  const { t, lines } = setting;
  const width = column - mm(16);
  return (
    <View style={{ width: column }}>
      <Label type={types.section}>{t('touchpoints.gaps')}</Label>
      <Gap height={mm(2)} />
      <Rule />
      {board.gaps.map(({ entry, number, need, isSignal }) => (
        <View key={entry.id}>
          <View style={{ flexDirection: 'row', paddingVertical: mm(1.8) }}>
            <Label type={types.small} width={mm(8)}>
              {number}
            </Label>
            <View style={{ width }}>
              <Lines
                of={lines(
                  shortened(entry.body.name, types.smallStrong, width * 1.7),
                  types.smallStrong,
                  width,
                )}
                type={types.smallStrong}
              />
              {isSignal && (
                <Label type={types.caption} color={palette.signal}>
                  {t('touchpoints.signal')}
                </Label>
              )}
            </View>
            <Label
              type={types.smallStrong}
              width={mm(8)}
              align="right"
              color={isSignal ? palette.signal : palette.ink}
            >
              {need ?? '–'}
            </Label>
          </View>
          <Rule color={palette.rule} />
        </View>
      ))}
      {board.gaps.length === 0 && <Label type={types.small}>{t('touchpoints.gaps-none')}</Label>}
    </View>
  );
}

function Findings({ setting, board }: PartProps) {
  const { t } = setting;
  const missing = coverageSentences(t, board).map((text) => text.replaceAll('\u00AD', ''));
  const coverage = missing.length > 0 ? missing : [t('touchpoints.coverage-full')];
  const named = ({ entry, number }: BoardPoint) =>
    shortened(`${number} ${entry.body.name}`, types.small, span(6));
  const stops = [...board.toStop, ...board.stopped];
  const rest = stops.length - stopsShown;
  const stopped = [
    ...stops.slice(0, stopsShown).map(named),
    ...(rest > 0 ? [t('touchpoint-list.refused-more', { n: rest })] : []),
  ];
  return (
    <>
      <Rule />
      <View style={{ flexDirection: 'row', gap: mm(4), paddingTop: mm(3) }}>
        <Part setting={setting} title={t('touchpoints.coverage')} texts={coverage} />
        {stopped.length > 0 && (
          <Part setting={setting} title={t('touchpoints.stop-list')} texts={stopped} />
        )}
      </View>
    </>
  );
}

type TextProps = {
  readonly setting: Setting;
  readonly title: string;
  readonly texts: readonly string[];
};

function Part({ setting: { lines }, title, texts }: TextProps) {
  return (
    <View style={{ width: span(6) }}>
      <Label type={types.strong}>{title}</Label>
      <Lines
        of={texts.flatMap((text) => lines(text, types.small, span(6)))}
        type={types.small}
        color={palette.ink2}
      />
    </View>
  );
}
