import { loadContent } from '@/lib/content/load';
import type { LocalizedText } from '@/lib/content/schema';
import type { Profile } from '@/lib/core/report';
import { reasonOf, type TalkQuestion, type TalkStage } from '@/lib/core/talk';
import { type CellId, cellIds, cellOf, type Locale } from '@/lib/core/types';
import { inLanguage, itemsOfLap } from './questionnaire';

/** Everything a talk about a round needs beside its report, in one language. */
export interface TalkTexts {
  /** One for each of the 24 cells, in their order. */
  readonly questions: readonly TalkQuestion[];
  readonly stages: readonly TalkStage[];
  /** Where there is no question to show, only a mean. */
  readonly marginOpeners: readonly string[];
}

/** The questions of every cell as the round asked them, what opens a talk about it, and how half an hour is spent. */
export function talkTexts(profile: Profile, locale: Locale): TalkTexts {
  const { talkGuide } = loadContent();
  const say = (text: LocalizedText) => inLanguage(text, locale);
  return {
    questions: cellIds.map((cell) => questionOf(profile, cell, say)),
    stages: talkGuide.stages.map(({ minutes, what }) => ({ minutes, what: say(what) })),
    marginOpeners: talkGuide.margins.map(say),
  };
}

function questionOf(
  profile: Profile,
  cell: CellId,
  say: (text: LocalizedText) => string,
): TalkQuestion {
  const { openers, talkGuide, cells } = loadContent();
  const reason = reasonOf(profile, cell);
  const opener = openers.find(({ id }) => id === cell);
  const described = cells.find(({ id }) => id === cell);
  if (!opener || !described) throw new Error(`nothing opens a talk about ${cell}`);
  const general = reason === 'blind' ? talkGuide.blind : talkGuide.disputed;
  return {
    cell,
    reason,
    items: itemsOfLap(profile.lap)
      .filter(({ id }) => cellOf(id) === cell)
      .map(({ id, stem, anchors }) => ({ id, stem: say(stem), anchors: anchors.map(say) })),
    openers: [opener.opener, ...general].map(say),
    ask: say(described.ask),
  };
}
