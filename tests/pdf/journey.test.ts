import { expect, test } from 'vitest';
import { phases } from '@/lib/core/touchpoints';
import { emptyWorkbench, type Stage } from '@/lib/core/workbench';
import { journeys } from '@/lib/pdf/workbench-parts';
import { aReport } from '../support/a-report';
import { readPdf } from './read-pdf';
import { renderSections } from './render-sections';

const persona = (text: string) => {
  const stage: Stage = {
    wants: text,
    feeling: -2,
    pain: text,
    idea: text,
    moment: 'second',
    touchpoints: [],
  };
  return {
    id: 'pppppppppppppppp',
    position: 1,
    revision: 1,
    body: {
      name: 'Ada',
      matters: text,
      channels: null,
      quote: text,
      stages: Object.fromEntries(phases.map((phase) => [phase, stage])),
    },
  };
};

test.each([
  ['short', 'Hilfe in 30 Minuten'],
  ['long', 'Ein Satz, der so lang ist, wie er sein darf. '.repeat(5)],
  ['wide', 'W'.repeat(240)],
  ['broken into lines', 'a\n'.repeat(120)],
])('a journey with %s texts stays on one page on its side', async (_word, text) => {
  const workbench = { ...emptyWorkbench, persona: [persona(text)] };
  const { pages } = await readPdf(await renderSections(aReport({ workbench }), [journeys]));
  const own = pages.filter((page) => page.text.includes('Die Reise, wie sie Ada erlebt'));
  expect(own).toHaveLength(1);
  const [page] = own;
  expect(page?.width).toBeGreaterThan(page?.height ?? 0);
  const body = page?.texts.slice(0, -2) ?? [];
  expect(Math.max(...body.map(({ y }) => y))).toBeLessThan((page?.height ?? 0) - 40);
});

test('the picture names its levels, and what somebody said stands in quotation marks', async () => {
  const workbench = { ...emptyWorkbench, persona: [persona('Wärme')] };
  const { pages } = await readPdf(await renderSections(aReport({ workbench }), [journeys]));
  const page = pages.find(({ text }) => text.includes('Die Reise, wie sie Ada erlebt'));
  const lines = page?.texts.map(({ text }) => text) ?? [];
  expect(page?.text).toContain('„Wärme“');
  expect(page?.text).toContain('Kreis um einen Punkt: Moment der Entscheidung');
  for (const level of ['sehr positiv', 'neutral', 'sehr negativ']) expect(lines).toContain(level);
});
