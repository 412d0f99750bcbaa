import type { Entry, TouchpointEntry, Workbench } from '@/lib/core/workbench';
import { emptyWorkbench } from '@/lib/core/workbench';

export const aTouchpoint = (over: Partial<TouchpointEntry> = {}): TouchpointEntry => ({
  name: 'Telefon',
  medium: 'analog',
  ownership: 'owned',
  phase: 'purchase',
  moment: 'none',
  importance: 3,
  performance: {},
  expectation: null,
  owner: null,
  stopped: false,
  ...over,
});

export const touchpointEntries = (bodies: readonly Partial<TouchpointEntry>[]) =>
  bodies.map(
    (body, index): Entry<'touchpoint'> => ({
      id: `touchpoint${String(index).padStart(6, '0')}`,
      position: index + 1,
      revision: 1,
      body: aTouchpoint(body),
    }),
  );

export const workbenchWith = (bodies: readonly Partial<TouchpointEntry>[]): Workbench => ({
  ...emptyWorkbench,
  touchpoint: touchpointEntries(bodies),
});

/** The same score in all four dimensions. */
export const ratedAll = (score: number) => ({
  quality: score,
  simplicity: score,
  speed: score,
  availability: score,
});

/** Texts that break tables, pages and files; each is stored as it stands here. */
export const evilTexts = [
  '=1+1',
  '+49 30 123',
  '-5 Tage',
  '@SUM(A1)',
  '＝cmd',
  "'=schon geschützt",
  "''-doppelt",
  'mit "Anführung"; und, Trennern',
  "ganz normal 'mit' Apostroph",
  '{{rev:P1S1.a}} {name} <b>&amp;</b>',
  'Ā𝒳 👨‍👩‍👧 e\u0301'.normalize('NFC'),
  'Donaudampfschifffahrtsgesellschaft'.repeat(3),
  'W'.repeat(120),
  'سلام שלום',
] as const;
