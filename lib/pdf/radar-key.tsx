import { Circle, Path, Svg, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { ownTargets } from '@/lib/core/goals';
import { shownOutside } from '@/lib/i18n/sentences-team';
import type { Setting } from './setting';
import { Label } from './text';
import { mm, palette, types } from './theme';

const sign = { width: mm(7), height: mm(3) };

/** What the lines of the radar are; only what is drawn is explained. */
export function RadarKey({ setting: { t, report } }: { readonly setting: Setting }) {
  const { steps } = report.profile;
  const isBraked = steps.some(({ brakedBy }) => brakedBy !== null);
  const own = ownTargets(report);
  const target = report.roadmap?.target;
  return (
    <View style={{ flexDirection: 'row', flexWrap: 'wrap', columnGap: mm(5) }}>
      <Entry text={ownText({ t, report, isBraked })}>
        <Path d="M0 4L20 4" stroke={palette.ink} strokeWidth={1.2} />
        <Circle cx={10} cy={4} r={2.2} fill={palette.ink} />
      </Entry>
      {isBraked && (
        <Entry text={t('report.key-raw')}>
          <Path d="M0 4L20 4" stroke={palette.ink} strokeWidth={0.6} />
          <Circle
            cx={10}
            cy={4}
            r={2}
            fill={palette.paper}
            stroke={palette.ink}
            strokeWidth={0.6}
          />
        </Entry>
      )}
      {shownOutside(report.profile) && (
        <Entry text={t('team.series-outside')}>
          <Path d="M0 4L20 4" stroke={palette.outside} strokeWidth={1} strokeDasharray="3.5 2" />
          <Path
            d="M10 1L13 4L10 7L7 4Z"
            fill={palette.paper}
            stroke={palette.outside}
            strokeWidth={1}
          />
        </Entry>
      )}
      {steps.some(({ isBottleneck }) => isBottleneck) && (
        <Entry text={t('report.key-bottleneck')}>
          <Circle
            cx={10}
            cy={4}
            r={3.2}
            fill={palette.paper}
            stroke={palette.signal}
            strokeWidth={1.2}
          />
          <Circle cx={10} cy={4} r={1.6} fill={palette.signal} />
        </Entry>
      )}
      {(own ?? target) !== undefined && (
        <Entry
          text={own ? t('figures.radar-note') : t('report.key-target', { target: target ?? 0 })}
        >
          <Path d="M6 4L14 4" stroke={palette.ink} strokeWidth={1} />
        </Entry>
      )}
    </View>
  );
}

function ownText({ t, report, isBraked }: Pick<Setting, 't' | 'report'> & { isBraked: boolean }) {
  if (report.profile.mode === 'solo')
    return isBraked ? t('report.key-effective') : t('report.key-plain');
  const team = t('team.series-team');
  return isBraked ? `${team}, ${t('report.key-effective')}` : team;
}

function Entry({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <View style={{ flexDirection: 'row', alignItems: 'center', gap: mm(1.5) }}>
      <Svg viewBox="0 0 20 8" width={sign.width} height={sign.height}>
        {children}
      </Svg>
      <Label type={types.caption} color={palette.ink2}>
        {text}
      </Label>
    </View>
  );
}
