import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inLanguage, itemsOfLap } from '@/lib/server/questionnaire';
import { startApp } from '../support/app';
import { newFolder } from '../support/folders';
import { openPitStop } from '../support/visitor';
import { startFloor } from './floor-process';
import { floorQuestionPage } from './floors/question-page';
import { clientCount, type Target } from './load';

/** The questions of the first section, as the floor page asks them. */
const firstQuestions = () =>
  itemsOfLap('quick')
    .filter(({ id }) => id.startsWith('P1'))
    .map(({ id, stem, anchors }) => ({
      id,
      stem: inLanguage(stem, 'de'),
      anchors: anchors.map((text) => inLanguage(text, 'de')),
    }));

export const startSaveFloor = () => {
  const folder = newFolder('floor');
  const page = join(folder, 'page.html');
  writeFileSync(page, floorQuestionPage(firstQuestions()));
  return startFloor('save-server', [folder, page]);
};

/** So many pit stops, opened the way a browser does. */
export async function openPitStops(url: string, count = clientCount): Promise<Target> {
  const tokens: string[] = [];
  for (let i = 0; i < count; i += 1) tokens.push(await openPitStop(url));
  return { url, tokens };
}

/** Runs the work beside the app and the floor of saving, and ends both. */
export async function withBoth<T>(work: (ours: Target, floor: Target) => Promise<T>): Promise<T> {
  const app = await startApp();
  const floor = await startSaveFloor();
  try {
    const ours = await openPitStops(app.url);
    return await work(ours, { url: floor.url, tokens: ours.tokens });
  } finally {
    await floor.stop();
    await app.stop();
  }
}
