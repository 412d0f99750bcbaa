import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Radar } from '@/components/profile/radar';
import { radarValues } from '@/components/profile/radar-values';
import { radarGeometry } from '@/lib/core/radar';
import { stepIds } from '@/lib/core/types';
import { fullReport } from '../pdf/full-report';
import { floorRadar } from './floors/radar';
import { interleaved, type Row, ratioRow } from './rounds';

const drawings = 500;

async function timePerDrawing(draw: () => string): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < drawings; i += 1) draw();
  return (performance.now() - start) / drawings;
}

/** The radar as HTML of the server, beside the bare string (PG10). */
export async function measureRadarDrawing(): Promise<Row[]> {
  const report = fullReport('de');
  const namesBy = (key: 'name' | 'short') =>
    Object.fromEntries(stepIds.map((id) => [id, report.texts.steps[id][key]]));
  const names = namesBy('name');
  const shortNames = namesBy('short');
  const ours = () => timePerDrawing(() => renderToStaticMarkup(createElement(Radar, { report })));
  const floor = () =>
    timePerDrawing(() => floorRadar(radarGeometry(radarValues(report)), names, shortNames));
  await Promise.all([ours(), floor()]);
  return [
    ratioRow(
      {
        goal: 'PG10',
        what: 'radar: drawn on the server',
        unit: 'ms',
        limit: { atMost: 2 },
        floorName: 'one string, the same geometry',
      },
      await interleaved({ ours, floor }),
    ),
  ];
}
