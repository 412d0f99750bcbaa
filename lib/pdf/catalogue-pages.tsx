import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { CatalogueState } from '@/lib/core/report-roadmap';
import { effortShort } from '@/lib/i18n/sentences-roadmap';
import {
  afterTitle,
  type CatalogueGroup,
  type CatalogueLine,
  type CataloguePageLayout,
  catalogueTitle,
  columnsOf,
  gap,
  padding,
} from './catalogue-layout';
import { framesIn, InitiativeLetter } from './initiative-letter';
import { Lever } from './lever';
import type { Setting } from './setting';
import { type Place, Sheet } from './sheet';
import { Gap, Label, Lines, Rule } from './text';
import { mm, palette, types } from './theme';

/** The annex: every initiative of the catalogue with its place in this plan. */
export function CataloguePage({
  setting,
  page: { isFirst, isLast, parts },
  place,
  below,
}: {
  readonly setting: Setting;
  readonly page: CataloguePageLayout;
  readonly place: Place;
  /** What stands below the end of the table. */
  readonly below?: ReactElement | undefined;
}) {
  const { t } = setting;
  const title = catalogueTitle(setting);
  return (
    <Sheet
      setting={setting}
      place={place}
      section={t('catalogue.page')}
      {...(isFirst ? { bookmark: t('catalogue.page') } : {})}
    >
      {isFirst && (
        <>
          <Lines of={title.lines} type={title.type} />
          {title.lead.length > 0 && (
            <Lines
              of={title.lead}
              type={types.body}
              color={palette.ink2}
              style={{ marginTop: afterTitle / 2 }}
            />
          )}
          <Gap height={afterTitle} />
        </>
      )}
      {parts.map((part) =>
        part.kind === 'group' ? (
          <Group key={part.text} setting={setting} group={part} />
        ) : (
          <Row key={part.row.id} setting={setting} line={part} />
        ),
      )}
      {isLast && (
        <Label type={types.caption} color={palette.ink2} style={{ marginTop: mm(3) }}>
          {t('catalogue.note', framesIn(setting.report.roadmap?.initiatives ?? []))}
        </Label>
      )}
      {isLast && below}
    </Sheet>
  );
}

/** What follows, and what its columns hold. */
function Group({
  setting: { t },
  group: { text, columns, hasHeads, height },
}: {
  readonly setting: Setting;
  readonly group: CatalogueGroup;
}) {
  const heads = [
    { text: t('catalogue.column-owner'), width: columns.owner },
    { text: t('catalogue.column-steps'), width: columns.steps },
    { text: t('catalogue.column-effort'), width: columns.effort, align: 'right' },
    { text: t('catalogue.column-lever'), width: columns.lever },
    { text: t('catalogue.column-period'), width: columns.period, align: 'right' },
  ] as const;
  return (
    <View style={{ height, justifyContent: 'flex-end' }}>
      <View style={{ flexDirection: 'row', alignItems: 'flex-end' }}>
        <Label type={types.smallStrong} width={columns.letter + columns.title}>
          {text}
        </Label>
        {hasHeads &&
          heads
            .filter(({ width }) => width > 0)
            .map(({ text: head, width, ...look }, index) => (
              <Label
                key={head}
                type={types.caption}
                color={palette.ink2}
                width={width}
                style={{ marginLeft: index === 4 ? 0 : gap }}
                {...look}
              >
                {head}
              </Label>
            ))}
      </View>
      <Gap height={mm(1.2)} />
      <Rule />
    </View>
  );
}

const planOf = (state: CatalogueState) => (state.kind === 'planned' ? state : null);

function Row({
  setting: { t, report },
  line: { row, title, owner, steps, height },
}: {
  readonly setting: Setting;
  readonly line: CatalogueLine;
}) {
  const plan = planOf(row.state);
  const columns = columnsOf(row.state);
  const titleType = plan ? types.smallStrong : types.small;
  return (
    <View style={{ height, justifyContent: 'space-between' }}>
      <View style={{ flexDirection: 'row', paddingTop: padding }}>
        <InitiativeLetter
          letter={plan?.letter ?? ''}
          raisesBottleneck={plan?.raisesBottleneck ?? false}
          width={columns.letter}
        />
        <Lines of={title} type={titleType} width={columns.title} />
        <Lines of={owner} type={types.small} width={columns.owner} style={{ marginLeft: gap }} />
        <Label type={types.small} width={columns.steps} style={{ marginLeft: gap }}>
          {steps}
        </Label>
        <Label type={types.small} width={columns.effort} align="right" style={{ marginLeft: gap }}>
          {effortShort(t, report.locale, row)}
        </Label>
        {plan && (
          <View style={{ flexDirection: 'row', marginLeft: gap }}>
            <Lever size={plan.lever} width={columns.lever} />
            <Label type={types.small} width={columns.period} align="right">
              {t('catalogue.period', { start: plan.start, finish: plan.finish })}
            </Label>
          </View>
        )}
      </View>
      <Rule color={palette.rule} />
    </View>
  );
}
