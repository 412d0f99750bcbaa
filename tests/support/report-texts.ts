import type { ReportTexts } from '@/lib/core/report';
import {
  cellIds,
  type Level,
  type Locale,
  type PrerequisiteId,
  type StepId,
} from '@/lib/core/types';

const names = {
  de: {
    P1: 'Kundenwissen',
    P2: 'Strategie',
    P3: 'Gestaltungskönnen',
    P4: 'Kultur',
    S1: ['Kunden verstehen', 'Verstehen'],
    S2: ['Ziele definieren', 'Ziele'],
    S3: ['Erlebnisse gestalten', 'Gestalten'],
    S4: ['Strukturen & Fähigkeiten schaffen', 'Strukturen'],
    S5: ['Auf der Kundenseite umsetzen', 'Umsetzen'],
    S6: ['Messen & anpassen', 'Messen'],
    levels: ['Zufällig', 'Vereinzelt', 'Aufgebaut', 'Gesteuert', 'Verankert'],
    meanings: [
      'Kundenerlebnis geschieht zufällig.',
      'Einzelne handeln schon, noch ohne gemeinsamen Plan.',
      'Vereinbart und in Teilen gelebt.',
      'Durchgängig und belegt.',
      'Wird mit der Kundschaft laufend besser.',
    ],
  },
  en: {
    P1: 'Customer knowledge',
    P2: 'Strategy',
    P3: 'Design capability',
    P4: 'Culture',
    S1: ['Understand customers', 'Understand'],
    S2: ['Define goals', 'Goals'],
    S3: ['Design experiences', 'Design'],
    S4: ['Build structures and capabilities', 'Structures'],
    S5: ['Implement for customers', 'Implement'],
    S6: ['Measure and adapt', 'Measure'],
    levels: ['By chance', 'Scattered', 'Established', 'Managed', 'Embedded'],
    meanings: [
      'Experience happens by accident.',
      'Individuals act, no shared plan yet.',
      'Agreed and lived in parts.',
      'Consistent and evidenced.',
      'Keeps improving with customers.',
    ],
  },
} as const;

/** The instrument's names as the method prints them; cell texts name their cell. */
export function reportTexts(locale: Locale): ReportTexts {
  const own = names[locale === 'en' ? 'en' : 'de'];
  const prerequisite = (id: PrerequisiteId) => ({
    name: own[id],
    meaning: `Was ${own[id]} heißt.`,
  });
  const step = (id: StepId) => ({
    name: own[id][0],
    short: own[id][1],
    meaning: `Was ${own[id][0]} heißt.`,
  });
  const level = (n: Level) => ({
    name: own.levels[n - 1] ?? '',
    meaning: own.meanings[n - 1] ?? '',
  });
  return {
    prerequisites: {
      P1: prerequisite('P1'),
      P2: prerequisite('P2'),
      P3: prerequisite('P3'),
      P4: prerequisite('P4'),
    },
    steps: {
      S1: step('S1'),
      S2: step('S2'),
      S3: step('S3'),
      S4: step('S4'),
      S5: step('S5'),
      S6: step('S6'),
    },
    levels: { 1: level(1), 2: level(2), 3: level(3), 4: level(4), 5: level(5) },
    cells: Object.fromEntries(
      cellIds.map((id) => [
        id,
        {
          meaning: `Feld ${id}.`,
          stem: `Frage ${id}?`,
          finding: `Befund ${id}.`,
          ask: `Fragen ${id}.`,
        },
      ]),
    ) as ReportTexts['cells'],
    blocks: { B11: 'Personas', B24: 'Roadmap mit Zuständigen' },
  };
}
