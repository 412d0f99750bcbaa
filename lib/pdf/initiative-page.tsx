import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { formatList } from '@/lib/i18n/format';
import { columns, gaps, type InitiativeLayout, secondTop } from './initiative-layout';
import type { Setting } from './setting';
import { type Place, Sheet } from './sheet';
import { Gap, Label, Lines, Rule } from './text';
import { accent, columnStart, hairline, mm, palette, span, types } from './theme';

/** One or two initiatives in full. */
export function InitiativePage({
  setting,
  layouts,
  place,
}: {
  readonly setting: Setting;
  readonly layouts: readonly InitiativeLayout[];
  readonly place: Place;
}) {
  const { t, report } = setting;
  const letters = formatList(
    report.locale,
    layouts.map(({ initiative }) => initiative.letter),
  );
  return (
    <Sheet
      setting={setting}
      place={place}
      section={t('report.initiatives', { letters, n: layouts.length })}
    >
      {layouts.map((layout, index) => (
        <View
          key={layout.initiative.id}
          style={{ height: index === 0 ? secondTop(layouts) : layout.height }}
        >
          <Initiative setting={setting} layout={layout} />
        </View>
      ))}
    </Sheet>
  );
}

function Initiative({
  setting,
  layout,
}: {
  readonly setting: Setting;
  readonly layout: InitiativeLayout;
}) {
  const { letter, title, raisesBottleneck } = layout.initiative;
  const bookmark = setting.t('report.initiative', { letter, title });
  return (
    <View>
      <Rule color={raisesBottleneck ? palette.signal : palette.ink} weight={accent} />
      <Label
        type={types.letter}
        style={{ position: 'absolute', left: 0, marginTop: accent + gaps.afterRule }}
      >
        {letter}
      </Label>
      <View style={{ marginLeft: columnStart(3), paddingTop: gaps.afterRule }}>
        <Lines of={layout.title} type={types.title} bookmark={bookmark} />
        <Gap height={layout.space.afterTitle} />
        <View style={{ flexDirection: 'row', gap: mm(4) }}>
          <Facts layout={layout} />
          <Texts setting={setting} layout={layout} />
        </View>
      </View>
    </View>
  );
}

function Facts({ layout: { facts, space } }: { readonly layout: InitiativeLayout }) {
  return (
    <View style={{ width: span(4) }}>
      <Rule />
      {facts.map(({ label, value }) => (
        <View key={label}>
          <View style={{ flexDirection: 'row', gap: columns.gap, paddingVertical: space.fact }}>
            <Label type={types.small} color={palette.ink3} width={columns.label}>
              {label}
            </Label>
            <Lines of={value} type={types.small} width={columns.value} />
          </View>
          <Rule color={palette.rule} />
        </View>
      ))}
    </View>
  );
}

function Texts({
  setting: { t },
  layout: { initiative, type, because, firstSteps, doneWhen },
}: {
  readonly setting: Setting;
  readonly layout: InitiativeLayout;
}) {
  return (
    <View style={{ width: columns.texts }}>
      <Section title={t('report.heading-because')}>
        <Lines of={because} type={type} />
      </Section>
      {firstSteps.length > 0 && <Gap height={gaps.section} />}
      {firstSteps.length > 0 && (
        <Section title={t('report.heading-first-steps')}>
          {firstSteps.map((step) => (
            <View key={step.join()} style={{ flexDirection: 'row', paddingVertical: gaps.step }}>
              <View style={{ width: columns.box, paddingTop: (type.lead - mm(3)) / 2 }}>
                <View
                  style={{ width: mm(3), height: mm(3), border: `${mm(0.3)} solid ${palette.ink}` }}
                />
              </View>
              <Lines of={step} type={type} width={columns.texts - columns.box} />
            </View>
          ))}
        </Section>
      )}
      {initiative.doneWhen !== '' && (
        <>
          <Gap height={gaps.section} />
          <Section title={t('report.heading-done-when')}>
            <Lines of={doneWhen} type={type} />
          </Section>
        </>
      )}
    </View>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <View>
      <View style={{ height: hairline, backgroundColor: palette.ink }} />
      <Label type={types.strong} style={{ marginTop: gaps.row }}>
        {title}
      </Label>
      <Gap height={gaps.afterHead} />
      {children}
    </View>
  );
}
