import { method } from '@/lib/core/constants';
import type { Report } from '@/lib/core/report';
import { reasonOf, sidesOf } from '@/lib/core/talk';
import type { Dots, Spread } from '@/lib/core/team-profile';
import type { CellId, PrerequisiteId, StepId } from '@/lib/core/types';
import type { AgreedEntry } from '@/lib/core/workbench';
import { agreedOf, basisOf } from '@/lib/core/workbench-planning';
import { kindOf, type ScreenId, talkIndex } from '@/lib/core/workshop';
import { formatIndex, formatList, formatSteps } from './format';
import type { Translate } from './messages';
import { isPrerequisite, nameOf, numberOf, prerequisiteNameOf, stepNumberOf } from './terms';

export const spreadOf = ({ profile: { team, table } }: Report, cell: CellId): Spread | null =>
  (team ?? table)?.cells[cell] ?? null;

const wordOf = (spread: Spread) => (spread.isPolarised ? 'polarised' : spread.class);

/** "Strategie, Schritt 5" */
export const talkPlace = (t: Translate, report: Report, cell: CellId) =>
  t('talk.place', {
    prerequisite: prerequisiteNameOf(report, cell),
    step: stepNumberOf(cell),
  });

/** "Strategie, Schritt 5 · gespalten" */
export function talkCaption(t: Translate, report: Report, cell: CellId): string {
  const place = talkPlace(t, report, cell);
  const spread = spreadOf(report, cell);
  const isBlind = reasonOf(report.profile, cell) === 'blind';
  if (!spread && !isBlind) return place;
  const word = t('talk.word', { word: spread && !isBlind ? wordOf(spread) : 'blind' });
  return t('talk.place-word', { place, word });
}

/** How far apart the answers to a cell lie, as far as that may be said (method 3.R6). */
export function spreadSentence(t: Translate, report: Report, cell: CellId): string {
  if (reasonOf(report.profile, cell) === 'blind') return t('talk.spread-blind');
  const spread = spreadOf(report, cell);
  if (!spread) return t('talk.cell-withheld');
  const word = wordOf(spread);
  if (spread.ad === null) return t('talk.spread-words', { word });
  return spread.ad === 0
    ? t('talk.spread-same')
    : t('talk.spread', { word, ad: formatSteps(report.locale, spread.ad) });
}

/** Why there are talks: in a single view something is unknown; of many voices answers differ, many know none, or both. */
export function dialogueReasons({ profile, dialogue }: Report) {
  const isOne = (cell: CellId) =>
    profile.mode === 'solo' || reasonOf(profile, cell) === 'blind' ? 'blind' : 'disputed';
  const reasons = dialogue.map(isOne);
  const disputed = reasons.filter((reason) => reason === 'disputed').length;
  const blind = reasons.length - disputed;
  const kind = disputed === 0 ? 'blind' : blind === 0 ? 'disputed' : 'both';
  return { kind, disputed, blind, reasonOf: isOne } as const;
}

/** "Antwort 1: etwa 30 %, Antwort 2: …" */
export const dotsLabel = (t: Translate, dots: Dots) =>
  dots.map((n, index) => t('team.dots-label', { n: index + 1, share: n * 10 })).join(', ');

/** What stands over each side of a divided distribution; null where there are no two sides. */
export function sideTitles(t: Translate, dots: Dots): { low: string; high: string } | null {
  const sides = sidesOf(dots);
  if (!sides) return null;
  if (sides.low === 5 && sides.high === 5)
    return { low: t('talk.side-half'), high: t('talk.side-other') };
  return {
    low: t('talk.side-some', { n: sides.low }),
    high: t('talk.side-some', { n: sides.high }),
  };
}

/** "Antwort 1 und 2" for positions 0–4. */
export const answersNamed = (t: Translate, { locale }: Report, answers: readonly number[]) =>
  t('talk.side-answers', {
    n: answers.length,
    keys: formatList(
      locale,
      answers.map((answer) => answer + 1),
    ),
  });

/** "Schritt 4: Strukturen schaffen", "Kultur" */
export const marginName = (t: Translate, report: Report, id: StepId | PrerequisiteId) =>
  isPrerequisite(id)
    ? nameOf(report, id)
    : t('talk.margin-step', { n: numberOf(id), name: nameOf(report, id) });

/** What the answers of a cell say and what was settled: "Antworten: 52", "Gemeinsam: 50 (Antwort 3)". */
export function agreedValues(
  t: Translate,
  { profile }: Report,
  cell: CellId,
  { value }: AgreedEntry,
): { readonly voted: string; readonly agreed: string } {
  const found = profile.cells.find(({ id }) => id === cell);
  return {
    voted: t('talk.results-votes', { value: formatIndex(found?.value ?? null, found?.bound) }),
    agreed:
      value === null
        ? t('talk.results-open')
        : t('talk.results-agreed', { value: value * method.indexPerPoint, key: value + 1 }),
  };
}

/** Which values the roadmap of a round rests on; null for a single view. */
export function basisSentence(t: Translate, { profile, workbench }: Report): string | null {
  if (profile.mode === 'solo') return null;
  const n = Object.keys(agreedOf(workbench)).length;
  return basisOf(workbench) === 'agreed' ? t('talk.rests-agreed', { n }) : t('talk.rests-votes');
}

/** What a screen of a workshop is called in its course. */
export const screenName = (t: Translate, screen: ScreenId): string =>
  kindOf(screen) === 'talk'
    ? t('workshop.talk-name', { n: talkIndex(screen) + 1 })
    : t('workshop.screen-name', { screen });
