import { loadContent } from '@/lib/content/load';
import { dayAfter } from '@/lib/core/iso-days';
import { talkCells } from '@/lib/core/talk';
import type { Locale } from '@/lib/core/types';
import type { Workbench } from '@/lib/core/workbench';
import { type OpenInitiative, screensFor, type Workshop } from '@/lib/core/workshop';
import { today } from './clock';
import { getDiscussion } from './get-discussion';
import { getPitStop } from './get-pit-stop';
import type { LastChange, Moved } from './moved-by';
import { inLanguage } from './questionnaire';
import { showJoinCode } from './round/join-code';
import type { DeletedEntry } from './workbench/workbench-of';

export type FoundWorkshop =
  | {
      readonly kind: 'workshop';
      readonly workshop: Workshop;
      readonly deleted: readonly DeletedEntry[];
      readonly moved: Moved | null;
    }
  /** Nobody has been invited yet. */
  | { readonly kind: 'no-round'; readonly organisation: string | null };

/** One guided run with a team; null for an unknown link. While a round is open nothing of an earlier result is shown in it. */
export async function getWorkshop(
  token: string,
  locale: Locale,
  change: LastChange = {},
): Promise<FoundWorkshop | null> {
  const pitStop = await getPitStop(token);
  if (!pitStop) return null;
  const { round, workbench, organisation, deleted } = pitStop;
  if (!round) return { kind: 'no-round', organisation };
  const isOpen = round.state === 'open';
  const closed = isOpen ? null : await getDiscussion(token, locale, change, async () => pitStop);
  const found = closed?.kind === 'discussion' ? closed : null;
  const day0 = workbench.plan[0]?.body.startsOn ?? today();
  return {
    kind: 'workshop',
    deleted,
    moved: found?.moved ?? null,
    workshop: {
      locale,
      organisation,
      roundName: round.name,
      isTable: round.mode === 'table',
      isOpen,
      code: round.code === null ? null : { plain: round.code, shown: showJoinCode(round.code) },
      screens: screensFor(found ? talkCells(found.report.profile).length : 3),
      texts: screenTexts(locale),
      openInitiatives: openInitiatives(workbench, locale),
      report: found?.report ?? null,
      questions: found?.questions ?? [],
      stages: found?.stages ?? [],
      marginOpeners: found?.marginOpeners ?? [],
      halfway: dayAfter(day0, 180),
      nextStop: dayAfter(day0, 365),
    },
  };
}

const screenTexts = (locale: Locale) =>
  loadContent().workshop.map(({ id, minutes, title, text, notes }) => ({
    id,
    minutes,
    title: inLanguage(title, locale),
    text: inLanguage(text, locale),
    notes: notes.map((note) => inLanguage(note, locale)),
  }));

/** What people took on and have not finished, the earliest due day first. */
function openInitiatives({ initiative }: Workbench, locale: Locale): OpenInitiative[] {
  const { initiatives } = loadContent();
  return initiative
    .filter(({ body: { decision, status } }) => decision === 'accepted' && status !== 'done')
    .flatMap(({ id, body: { own, owner, due } }) => {
      const known = initiatives.find((one) => one.id === id);
      const title = own?.title ?? (known && inLanguage(known.title, locale));
      return title ? [{ id, title, owner, due }] : [];
    })
    .sort((a, b) => ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1));
}
