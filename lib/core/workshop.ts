import type { Report } from './report';
import type { TalkQuestion, TalkStage } from './talk';
import type { Locale } from './types';

const screens = [
  'opening',
  'join',
  'vote',
  'reveal',
  'map',
  'talk-1',
  'talk-2',
  'talk-3',
  'decide',
  'close',
] as const;
export type ScreenId = (typeof screens)[number];

/** What a screen is about; several talks share one kind. */
export type ScreenKind = Exclude<ScreenId, `talk-${number}`> | 'talk';

export const kindOf = (screen: ScreenId): ScreenKind =>
  screen.startsWith('talk') ? 'talk' : (screen as ScreenKind);

/** Place of a talk among the talks, from 0. */
export const talkIndex = (screen: ScreenId) => Number(screen.slice('talk-'.length)) - 1;

/** The screens of one run in their order, with as many talks as there are questions (at least one, at most three). */
export const screensFor = (talks: number): ScreenId[] => {
  const most = Math.min(3, Math.max(1, talks));
  return screens.filter((screen) => kindOf(screen) !== 'talk' || talkIndex(screen) < most);
};

/** What the room reads on a screen, and what only whoever leads reads. */
export interface ScreenText {
  readonly id: ScreenKind;
  readonly minutes: number;
  readonly title: string;
  readonly text: string;
  readonly notes: readonly string[];
}

/** Something agreed on in an earlier round that is not done; the day is the one people set. */
export interface OpenInitiative {
  readonly id: string;
  readonly title: string;
  readonly owner: string | null;
  readonly due: string | null;
}

/** One guided run with a team, from the opening to the next date. */
export interface Workshop {
  readonly locale: Locale;
  readonly organisation: string | null;
  readonly roundName: string | null;
  readonly isTable: boolean;
  readonly isOpen: boolean;
  /** As it stands in addresses, and as it is read aloud; `null` once the round is closed. */
  readonly code: { readonly plain: string; readonly shown: string } | null;
  readonly screens: readonly ScreenId[];
  readonly texts: readonly ScreenText[];
  readonly openInitiatives: readonly OpenInitiative[];
  /** `null` until the round is closed. */
  readonly report: Report | null;
  readonly questions: readonly TalkQuestion[];
  readonly stages: readonly TalkStage[];
  readonly marginOpeners: readonly string[];
  /** ISO days: when a look back is due, and the next pit stop. */
  readonly halfway: string;
  readonly nextStop: string;
}

export const textOf = ({ texts }: Workshop, screen: ScreenId): ScreenText => {
  const text = texts.find(({ id }) => id === kindOf(screen));
  if (!text) throw new Error(`no text for the screen ${screen}`);
  return text;
};

/** Minutes that the screens take together. */
export const workshopMinutes = (workshop: Workshop) =>
  workshop.screens.reduce((total, screen) => total + textOf(workshop, screen).minutes, 0);
