import { View } from '@react-pdf/renderer';
import type { Setting } from './setting';
import { type Place, Sheet } from './sheet';
import { Gap, Label, Lines, Rule } from './text';
import { hairline, palette, types } from './theme';
import {
  afterPhase,
  type ListDensity,
  type ListRow,
  listColumns,
  listHead,
  listTitle,
} from './touchpoint-rows';

const { gap } = listColumns;

type TouchpointListProps = {
  readonly setting: Setting;
  readonly rows: readonly ListRow[];
  readonly density: ListDensity;
  readonly isFirst: boolean;
  readonly place: Place;
};

/** A page of the list: every touchpoint by phase, with what customers expect and who is responsible. */
export function TouchpointList(props: TouchpointListProps) {
  const { setting, rows, density, isFirst, place } = props;
  const { t } = setting;
  return (
    <Sheet
      setting={setting}
      place={place}
      section={t('touchpoints.page')}
      {...(isFirst ? { bookmark: t('touchpoints.pdf-more') } : {})}
    >
      {isFirst && (
        <>
          <Label type={types.statement}>{t('touchpoints.pdf-more')}</Label>
          <Gap height={listTitle - types.statement.lead} />
        </>
      )}
      <Head setting={setting} />
      {rows.map((row) => (
        <Row key={row.point.entry.id} setting={setting} row={row} density={density} />
      ))}
    </Sheet>
  );
}

function Head({ setting: { t } }: { readonly setting: Setting }) {
  const head = (text: string, width: number, isNumber = true) => (
    <Label
      type={types.caption}
      color={palette.ink2}
      width={width}
      align={isNumber ? 'right' : 'left'}
      style={{ marginLeft: gap }}
    >
      {text}
    </Label>
  );
  return (
    <>
      <View style={{ flexDirection: 'row', height: listHead - hairline }}>
        <Label type={types.caption} color={palette.ink2} width={listColumns.number}>
          {t('touchpoints.column-number')}
        </Label>
        <Label type={types.caption} color={palette.ink2} width={listColumns.name}>
          {t('touchpoints.column-name')}
        </Label>
        {head(t('touchpoints.field-ownership'), listColumns.kind, false)}
        {head(t('touchpoints.importance'), listColumns.importance)}
        {head(t('touchpoints.performance'), listColumns.performance)}
        {head(t('touchpoints.column-need'), listColumns.need)}
      </View>
      <Rule />
    </>
  );
}

type RowProps = {
  readonly setting: Setting;
  readonly row: ListRow;
  readonly density: ListDensity;
};

function Row({ setting: { t }, row, density }: RowProps) {
  const { point, phase, name, kind, texts, height } = row;
  const { number, importance, performance, need, isSignal, entry } = point;
  const color = isSignal ? palette.signal : palette.ink;
  const { stopped } = entry.body;
  const value = (text: string | number, width: number, isStrong = false) => (
    <Label
      type={isStrong ? types.smallStrong : types.small}
      color={isStrong ? color : palette.ink}
      width={width}
      align="right"
      style={{ marginLeft: gap }}
    >
      {text}
    </Label>
  );
  return (
    <>
      {phase !== null && (
        <>
          <Gap height={density.beforePhase ?? 0} />
          <Label type={types.section}>{phase}</Label>
          <Gap height={afterPhase} />
        </>
      )}
      <View style={{ height }}>
        <Rule color={palette.rule} />
        <View style={{ flexDirection: 'row', paddingTop: density.padding }}>
          <Label type={types.smallStrong} color={color} width={listColumns.number}>
            {number}
          </Label>
          <View style={{ width: listColumns.name }}>
            <Lines
              of={name}
              type={types.smallStrong}
              color={stopped ? palette.ink3 : palette.ink}
            />
            {texts.length > 0 && <Lines of={texts} type={types.small} color={palette.ink2} />}
          </View>
          <View style={{ width: listColumns.kind, marginLeft: gap }}>
            <Lines of={kind} type={types.small} color={palette.ink2} width={listColumns.kind} />
          </View>
          {value(importance, listColumns.importance)}
          {value(performance ?? '–', listColumns.performance)}
          {value(stopped ? t('touchpoints.stopped') : (need ?? '–'), listColumns.need, true)}
        </View>
      </View>
    </>
  );
}
