import { isAnswered } from '@/lib/core/answers';
import {
  type Lap,
  type Locale,
  type PrerequisiteId,
  prerequisiteIds,
  prerequisiteOf,
} from '@/lib/core/types';
import { remainingTime } from '@/lib/i18n/remaining-time';
import { type Audience, paths } from '@/lib/paths';
import { assetPath } from '@/lib/server/assets';
import { itemIdsOfLap } from '@/lib/server/questionnaire';
import { draftDays } from '@/lib/server/retention';
import type { Sheet } from '@/lib/server/sheet';
import { inlineFiles } from './inline-assets';
import { escaped, noteSlots, type UnsavedNote } from './note-slots';
import { compileTemplate, fillTemplate, type Template } from './question-template';

export interface QuestionRequest {
  readonly locale: Locale;
  readonly token: string;
  readonly prerequisite: PrerequisiteId;
  readonly item: string | null;
  readonly conflict: boolean;
  readonly nonce: string;
  /** Notes that a form brought and that could not be stored, by item: shown again, so that nothing typed is lost. */
  readonly unsaved?: ReadonlyMap<string, UnsavedNote>;
}

/** Whose sheet a page shows, and what only members are told. */
export interface SheetOwner {
  readonly audience: Audience;
  /** An organiser answers beside a round. */
  readonly isCockpit: boolean;
  /** What the round is called; nobody asks for it outside of rounds. */
  readonly round: string;
  readonly isBilingual: boolean;
  /** From how many people on comments are shown. */
  readonly commentsFrom: number;
}

type RenderPage = (address: string) => Promise<string>;

/** The question pages: rendered by Next once per locale, audience, lap and section, then filled here with one person's answers. */
export type QuestionPages = ReturnType<typeof createQuestionPages>;

interface PageSource {
  readonly renderPage: RenderPage;
  /** The files that the pages name, where they are ours to read. */
  readonly assetText: (address: string) => string | undefined;
  readonly development: boolean;
}

export function createQuestionPages({ renderPage, assetText, development }: PageSource) {
  const templates = new Map<string, Promise<Template>>();
  const fileAt = inlineFiles(assetText);
  const load = (locale: Locale, audience: Audience, lap: Lap, prerequisite: PrerequisiteId) => {
    const address = paths.questionTemplate(locale, audience, lap, prerequisite);
    const known = templates.get(address);
    if (known && !development) return known;
    const template = renderPage(address).then((html) => compileTemplate(html, fileAt));
    templates.set(address, template);
    template.catch(() => templates.delete(address));
    return template;
  };
  return {
    render: async (request: QuestionRequest, sheet: Sheet, owner: SheetOwner) =>
      fillTemplate(
        await load(request.locale, owner.audience, sheet.lap, request.prerequisite),
        slots(request, sheet, owner),
      ),
    warm: async (audience: Audience, locales: readonly Locale[], laps: readonly Lap[]) => {
      for (const locale of locales)
        for (const lap of laps)
          for (const id of prerequisiteIds) await load(locale, audience, lap, id);
    },
  };
}

function slots(request: QuestionRequest, sheet: Sheet, owner: SheetOwner) {
  const { token, prerequisite, item, conflict, nonce, locale, unsaved } = request;
  const items = itemIdsOfLap(sheet.lap);
  const section = items.filter((id) => prerequisiteOf(id) === prerequisite);
  const answered = (ids: readonly string[]) =>
    ids.filter((id) => isAnswered(sheet.answers[id])).length;
  const current = currentItem(section, item, sheet) ?? 'intro';
  const open = items.length - answered(items);
  const isShown: Readonly<Record<string, boolean>> = { conflict, cockpit: owner.isCockpit };
  const fillers: Record<string, (argument: string) => string> = {
    token: () => token,
    nonce: () => nonce,
    round: () => escaped(owner.round),
    'comments-from': () => String(owner.commentsFrom),
    'draft-days': () => String(draftDays),
    asset: (name) => assetPath(name),
    answered: () => String(answered(items)),
    remaining: () => remainingTime(locale, open, items.length),
    rev: (id) => String(sheet.revisions[id] ?? 0),
    p: (id) => {
      const ids = items.filter((other) => prerequisiteOf(other) === id);
      return String(Math.round((answered(ids) / ids.length) * 20));
    },
    x: () => String(Math.round((Math.max(0, section.indexOf(current)) / section.length) * 20) * 5),
    '@checked': (pair) => {
      const [id = '', value] = pair.split('=');
      return String(sheet.answers[id] ?? '') === value ? ' checked=""' : '';
    },
    '@current': (id) => (id === current ? ' data-current=""' : ''),
    '@next': () => (current === section.at(-1) ? ' hidden=""' : ''),
    '@onward': () => (current === section.at(-1) ? '' : ' hidden=""'),
    ...noteSlots(sheet, unsaved),
    '@other-language': () => (owner.isBilingual ? '' : ' hidden=""'),
    '@shown': (notice) => (isShown[notice] ? '' : ' hidden=""'),
  };
  return (name: string, argument: string) => {
    const filler = fillers[name];
    if (!filler) throw new Error(`unknown slot "${name}"`);
    return filler(argument);
  };
}

function currentItem(section: readonly string[], item: string | null, { answers }: Sheet) {
  if (item !== null && section.includes(item)) return item;
  if (!section.some((id) => isAnswered(answers[id]))) return 'intro';
  return section.find((id) => !isAnswered(answers[id])) ?? section[0];
}
