import { loadContent } from '@/lib/content/load';
import type { LocalizedText } from '@/lib/content/schema';
import type { Guide } from '@/lib/core/guide';
import type { Locale } from '@/lib/core/types';
import { inLanguage } from './questionnaire';

/** A guide with its texts; `null` when there is none of that name. */
export function getGuide(id: string, locale: Locale): Guide | null {
  const guide = loadContent().guides.find((candidate) => candidate.id === id);
  if (!guide) return null;
  const say = (text: LocalizedText) => inLanguage(text, locale);
  const startOf = (index: number) =>
    guide.agenda.slice(0, index).reduce((total, { minutes }) => total + minutes, 0);
  return {
    id,
    title: say(guide.title),
    forWhom: say(guide.for_whom),
    purpose: say(guide.purpose),
    people: say(guide.people),
    material: say(guide.material),
    minutes: guide.minutes,
    preparation: guide.preparation.map(say),
    agenda: guide.agenda.map(({ minutes, what, lead }, index) => ({
      start: startOf(index),
      minutes,
      what: say(what),
      lead: say(lead),
    })),
    result: say(guide.result),
    afterwards: guide.afterwards.map(say),
  };
}
