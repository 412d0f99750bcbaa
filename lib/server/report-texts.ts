import { loadContent } from '@/lib/content/load';
import type { LocalizedText } from '@/lib/content/schema';
import type { Profile, ReportTexts } from '@/lib/core/report';
import type { Locale } from '@/lib/core/types';
import { inLanguage } from './questionnaire';

const recordOf = <K extends string | number, T>(entries: readonly (readonly [K, T])[]) =>
  Object.fromEntries(entries) as Record<K, T>;

/** Names and meanings of the instrument's parts, in one language. */
export function instrumentTexts(
  locale: Locale,
): Pick<ReportTexts, 'prerequisites' | 'steps' | 'levels'> {
  const { prerequisites, steps, levels } = loadContent();
  const named = ({ name, meaning }: { name: LocalizedText; meaning: LocalizedText }) => ({
    name: inLanguage(name, locale),
    meaning: inLanguage(meaning, locale),
  });
  return {
    prerequisites: recordOf(prerequisites.map((entry) => [entry.id, named(entry)])),
    steps: recordOf(
      steps.map((entry) => [entry.id, { ...named(entry), short: inLanguage(entry.short, locale) }]),
    ),
    levels: recordOf(levels.map((entry) => [entry.level, named(entry)])),
  };
}

/** The names and sentences a report needs, in one language. */
export function reportTexts({ cells: profiles }: Profile, locale: Locale): ReportTexts {
  const { cells, items, blocks } = loadContent();
  const say = (text: LocalizedText) => inLanguage(text, locale);
  const stems = new Map(items.map(({ id, stem }) => [id, say(stem)]));
  const bands = new Map(profiles.map(({ id, band }) => [id, band]));
  return {
    ...instrumentTexts(locale),
    cells: recordOf(
      cells.map(({ id, meaning, findings, ask }) => {
        const band = bands.get(id) ?? null;
        const stem = stems.get(`${id}.a`);
        if (stem === undefined) throw new Error(`no question for ${id}`);
        const finding = band && say(findings[band]);
        return [id, { meaning: say(meaning), stem, finding, ask: say(ask) }];
      }),
    ),
    blocks: recordOf(blocks.map(({ id, name }) => [id, say(name)])),
  };
}
