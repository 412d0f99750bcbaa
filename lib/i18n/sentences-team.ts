import { method } from '@/lib/core/constants';
import type { Profile, Report } from '@/lib/core/report';
import type { OutsideProfile, Spread } from '@/lib/core/team-profile';
import type { CellId, PrerequisiteId, StepId } from '@/lib/core/types';
import { formatBand, formatIndex, formatList, formatSteps } from './format';
import type { Translate } from './messages';
import { shownValue } from './sentences';
import { nameOf, numberOf } from './terms';

/** "10–19 Personen im Team, Antworten von 20–49 Kundinnen und Kunden"; null for a single view. */
export function peopleText(t: Translate, { profile }: Report): string | null {
  if (profile.mode === 'solo') return null;
  if (profile.table) return t('team.people-table', { n: profile.table.names.length });
  const customers = profile.team?.outside?.people;
  return [
    t('team.people', { band: formatBand(profile.people) }),
    customers && t('team.people-customers', { band: formatBand(customers) }),
  ]
    .filter(Boolean)
    .join(', ');
}

/** "einig", "gemischt", "uneinig", "uneinig, gespalten"; the figure only where there are enough people (method 3.R6). */
export function spreadText(t: Translate, report: Report, spread: Spread): string {
  const word = t('team.class', { class: spread.class });
  const said = spread.isPolarised ? t('team.spread-polarised', { word }) : word;
  if (spread.ad === null) return said;
  return spread.ad === 0
    ? t('team.spread-none', { word: said })
    : t('team.spread-ad', { word: said, ad: formatSteps(report.locale, spread.ad) });
}

/** The word in a table. */
export const spreadWord = (t: Translate, spread: Spread | null) =>
  spread === null
    ? '–'
    : spread.isPolarised
      ? t('team.spread-polarised', { word: t('team.class', { class: spread.class }) })
      : t('team.class', { class: spread.class });

/** What a field is flagged with: "gespalten", "uneinig"; null where people agree or nothing may be said. */
export function disputeWord(t: Translate, { profile }: Report, cell: CellId): string | null {
  const spread = spreadOf(profile, cell);
  if (spread?.class !== 'disagree') return null;
  return spread.isPolarised ? t('team.polarised') : t('team.class', { class: 'disagree' });
}

/** How far the answers to a field lie apart; null of a single view and where nothing may be said. */
export const spreadOf = ({ team, table }: Profile, cell: CellId): Spread | null =>
  team?.cells[cell] ?? table?.cells[cell] ?? null;

/** Whether the answers to a field lie so far apart that its mean describes nobody. */
export function isDisputed(profile: Profile, cell: CellId): boolean {
  const spread = spreadOf(profile, cell);
  return spread?.class === 'disagree' || spread?.isPolarised === true;
}

/** What the value of a field says; where people disagree that they do; `null` without a value. */
export function cellSays(t: Translate, { profile, texts }: Report, cell: CellId): string | null {
  const { finding } = texts.cells[cell];
  return finding && isDisputed(profile, cell) ? t('team.cell-apart') : finding;
}

/** "Dieses Feld fragt, ob …": what a field is about, as a whole sentence. */
export function cellAsks(t: Translate, { texts }: Report, cell: CellId): string {
  const { meaning } = texts.cells[cell];
  return t('heatmap.cell-asks', { meaning: meaning.charAt(0).toLowerCase() + meaning.slice(1) });
}

/** How far the answers to a step or prerequisite lie apart. */
export function marginSpread({ team }: Profile, id: StepId | PrerequisiteId): Spread | null {
  if (!team) return null;
  return team.steps[id as StepId] ?? team.prerequisites[id as PrerequisiteId] ?? null;
}

/** Whether single fields may be called strongest or weakest: always of one view, of a team by rule (method 1.8). */
export const mayNameCells = ({ team }: Profile) => team === undefined || team.mayNameCells;

/** What customers say, if enough have answered to show anything. */
export const shownOutside = ({ team }: Profile): OutsideProfile | null =>
  team?.outside?.people ? team.outside : null;

/** "Sie sehen Schritt 1 höher als Ihre Kundinnen und Kunden: 70 zu 48.": the sure gaps, the widest first. */
export function gapSentences(t: Translate, report: Report): string[] {
  const outside = shownOutside(report.profile);
  if (!outside) return [];
  return report.profile.steps
    .flatMap((step) => {
      const customers = outside.steps[step.id];
      const { flag, gap } = customers;
      if (flag !== 'over' && flag !== 'under') return [];
      const values = {
        step: numberOf(step.id),
        inside: formatIndex(step.raw, step.rawBound),
        outside: shownValue(customers),
      };
      return [{ size: Math.abs(gap ?? 0), text: t(`team.gap-long-${flag}`, values) }];
    })
    .toSorted((a, b) => b.size - a.size)
    .map(({ text }) => text);
}

/** Where inside and outside lie furthest apart, against the mean gap; null without a gap that may be said. */
export function largestGap(t: Translate, report: Report): string | null {
  const outside = shownOutside(report.profile);
  const [widest] = report.profile.steps
    .map(({ id }) => ({ id, size: Math.abs(outside?.steps[id].relative ?? 0) }))
    .toSorted((a, b) => b.size - a.size);
  if (!outside || !widest || widest.size === 0) return null;
  return t('team.outside-largest', { step: numberOf(widest.id), name: nameOf(report, widest.id) });
}

/** What limits the customers' view: few answers, fans, steps that are withheld. */
export function outsideNotes(t: Translate, report: Report): string[] {
  const { team } = report.profile;
  if (!team?.outside) return [];
  const { outside, k } = team;
  if (!outside.people) return [t('team.outside-too-few', { k })];
  return [
    outside.isFirstHints && t('team.outside-first-hints', { n: method.outside.firstHintsBelow }),
    outside.fans !== 'none' && t(`team.outside-fans-${outside.fans}`),
    withheldSteps(t, report),
  ].filter((sentence) => typeof sentence === 'string');
}

/** "Zurückgehalten: Zu Schritt 6 …": the steps on which too few customers answered; null where every step is shown. */
export function withheldSteps(t: Translate, report: Report): string | null {
  const outside = shownOutside(report.profile);
  const withheld = report.profile.steps.filter(({ id }) => outside?.steps[id].value === null);
  if (withheld.length === 0) return null;
  const steps = formatList(
    report.locale,
    withheld.map(({ id }) => numberOf(id)),
  );
  return t('team.outside-withheld', {
    steps: t('result.steps', { n: withheld.length, steps }),
    k: report.profile.team?.k ?? method.anonymity.k,
  });
}

/** That "≤ 10" is a bound, where one is printed anywhere; else null. */
export function boundsNote(t: Translate, { profile }: Report): string | null {
  const parts = [...profile.steps, ...profile.prerequisites, ...profile.cells, profile];
  const outside = Object.values(profile.team?.outside?.steps ?? {});
  const isUsed = [...parts, ...outside].some(({ bound }) => bound !== undefined);
  const raw = profile.steps.some(({ rawBound }) => rawBound !== undefined);
  const { extremeLow, extremeHigh } = method.anonymity;
  return isUsed || raw
    ? t('team.bounds-note', {
        low: formatIndex(extremeLow, 'at-most'),
        high: formatIndex(extremeHigh, 'at-least'),
      })
    : null;
}

/** The second reading, in which every group counts the same; null where it does not differ (method 1.9). */
export function balancedSentence(t: Translate, report: Report): string | null {
  const { team, index, bound } = report.profile;
  if (!team?.balanced) return null;
  const { level } = team.balanced;
  return t('team.balanced', {
    index: formatIndex(team.balanced.index),
    own: formatIndex(index, bound),
    level,
    name: report.texts.levels[level].name,
  });
}
