import {
  PolarAngleAxis,
  PolarGrid,
  PolarRadiusAxis,
  Radar,
  RadarChart,
  ResponsiveContainer,
} from 'recharts';
import type { Outcome } from '@/lib/core/what-if';
import { formatIndex } from '@/lib/i18n/format';
import { numberOf } from '@/lib/i18n/terms';
import { fill } from './fill';
import type { WhatIfTexts } from './what-if-texts';

type ChangeRadarProps = { texts: WhatIfTexts; before: Outcome; after: Outcome };

/** Six steps before and after as shapes; the table below says every value. */
export function ChangeRadar({ texts, before, after }: ChangeRadarProps) {
  const { say, steps } = texts;
  const data = after.steps.map(({ id, value }, i) => ({
    step: numberOf(id),
    name: steps[id].name,
    label: `${numberOf(id)} ${steps[id].short}`,
    before: before.steps[i]?.value ?? null,
    after: value,
  }));
  const values = data.map((point, i) => {
    const id = after.steps[i]?.id ?? 'S1';
    return fill(say['radar-value'], {
      ...point,
      before: formatIndex(point.before, before.bounds[id]),
      after: formatIndex(point.after, after.bounds[id]),
    });
  });
  return (
    <figure className="wi-r">
      <div role="img" aria-label={fill(say['radar-label'], { values: values.join('; ') })}>
        <ResponsiveContainer width="100%" aspect={1.1}>
          <RadarChart
            data={data}
            outerRadius="84%"
            margin={{ top: 16, right: 48, bottom: 16, left: 48 }}
            accessibilityLayer={false}
          >
            <PolarGrid className="wi-rg" />
            <PolarAngleAxis dataKey="label" className="wi-rl" tickLine={false} axisLine={false} />
            <PolarRadiusAxis domain={[0, 100]} tickCount={6} tick={false} axisLine={false} />
            <Radar
              name={say.before}
              dataKey="before"
              className="wi-r0"
              isAnimationActive={false}
              dot={false}
            />
            <Radar
              name={say.after}
              dataKey="after"
              className="wi-r1"
              isAnimationActive={false}
              dot={{ r: 3.5 }}
            />
          </RadarChart>
        </ResponsiveContainer>
      </div>
      <figcaption className="cap wi-k">
        <span className="wi-k0">{say.before}</span>
        <span className="wi-k1">{say.after}</span>
      </figcaption>
    </figure>
  );
}
