import { cellIds, type Score } from './types';
import type { EntryBodies, InitiativeEntry, OwnInitiative } from './workbench';
import { emptyInitiative } from './working-plan-moves';

/** Kinds of entries of which one change is told by the entry's id; touchpoints steer a plan together, by their tags. */
export const plannedKinds = ['initiative', 'goal', 'block', 'agreed', 'plan'] as const;
export type PlannedKind = (typeof plannedKinds)[number];

/** What a plan rests on in an entry, in one short word for an address; equal words plan the same. */
export function stateWord<K extends PlannedKind>(kind: K, body: EntryBodies[K] | null): string {
  switch (kind) {
    case 'initiative':
      return initiativeWord(body as InitiativeEntry | null);
    case 'goal':
      return textOf((body as EntryBodies['goal'] | null)?.target);
    case 'block': {
      const { needed = null, present = null } = (body as EntryBodies['block'] | null) ?? {};
      return `${needed === null ? 'none' : needed ? 'yes' : 'no'} ${textOf(present)}`;
    }
    case 'agreed':
      return agreedWord(body as EntryBodies['agreed'] | null);
    default:
      return planWord(body as EntryBodies['plan'] | null);
  }
}

/** An entry as it was by its word, everything else in it as it is now; `undefined` when the word says nothing. */
export function stateBefore<K extends PlannedKind>(
  kind: K,
  text: string,
  now: EntryBodies[K] | null,
): EntryBodies[K] | null | undefined {
  return readers[kind](text, now) as EntryBodies[K] | null | undefined;
}

const readers: {
  readonly [K in PlannedKind]: (
    text: string,
    now: EntryBodies[K] | null,
  ) => EntryBodies[K] | null | undefined;
} = {
  initiative: (text, now) => (text === 'new' ? null : initiativeBefore(text, now)),
  goal(text, now) {
    const target = text === 'none' ? null : numberIn(text, 100);
    return target === undefined ? undefined : { relevance: now?.relevance ?? null, target };
  },
  block(text, now) {
    const [, needed, present] = /^(none|yes|no) (none|no|could-be-better|good)$/.exec(text) ?? [];
    if (present === undefined) return undefined;
    return {
      ...(now ?? { result: null, owner: null, due: null }),
      needed: needed === 'none' ? null : needed === 'yes',
      present: present === 'none' ? null : (present as EntryBodies['block']['present']),
    };
  },
  agreed(text, now) {
    const [, value] = /^agreed-([0-4]|open)$/.exec(text) ?? [];
    if (value === undefined) return undefined;
    return {
      value: value === 'open' ? null : (Number(value) as Score),
      reason: now?.reason ?? null,
    };
  },
  plan(text) {
    const [, day = '', agreed] = /^([a-z0-9]+)(-agreed)?$/.exec(text) ?? [];
    const startsOn = dayIn(day);
    return startsOn === undefined ? undefined : { startsOn, basis: agreed ? 'agreed' : 'votes' };
  },
};

/** Named, because a field may also have a goal. What stays open, or was never settled, plans nothing. */
const agreedWord = (body: EntryBodies['agreed'] | null) => `agreed-${body?.value ?? 'open'}`;

/** The day it starts on, and whether it rests on agreed values. */
const planWord = (body: EntryBodies['plan'] | null) =>
  dayWord(body?.startsOn) + (body?.basis === 'agreed' ? '-agreed' : '');

const textOf = (value: string | number | null | undefined) => String(value ?? 'none');
const dayWord = (day: string | null | undefined) => day?.replaceAll('-', '') ?? 'none';

function dayIn(text: string): string | null | undefined {
  if (text === 'none') return null;
  const iso = text.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  return iso === text || Number.isNaN(Date.parse(iso)) ? undefined : iso;
}

function numberIn(text: string, most: number): number | undefined {
  const number = /^\d{1,4}(\.\d{1,20})?$/.test(text) ? Number(text) : Number.NaN;
  return number <= most ? number : undefined;
}

/** Decision, start, place, status; of one's own also effort, days, gains and what it requires. */
function initiativeWord(body: InitiativeEntry | null): string {
  if (body === null) return 'new';
  const { decision, start, order, status, own } = body;
  const steered = [textOf(decision), dayWord(start), textOf(order), status].join('-');
  if (own === null) return steered;
  const gains = cellIds.flatMap((cell) => (own.impact[cell] ? [cell, own.impact[cell]] : []));
  const lists = [gains, own.requires].map((list) => list.join(',') || 'none');
  return [steered, own.effort, own.lead, ...lists].join(' ');
}

const steering =
  /^(none|accepted|postponed|declined)-(none|\d{8})-(none|\d{1,3})-(open|running|done)$/;

function initiativeBefore(text: string, now: InitiativeEntry | null): InitiativeEntry | undefined {
  const [steered = '', ...ofOwn] = text.split(' ');
  const [, decision, startText = '', order, status] = steering.exec(steered) ?? [];
  const start = dayIn(startText);
  const own = ofOwn.length === 0 ? (now?.own ?? null) : ownBefore(ofOwn, now?.own ?? null);
  if (status === undefined || start === undefined || own === undefined) return undefined;
  return {
    ...(now ?? emptyInitiative),
    decision: decision === 'none' ? null : (decision as InitiativeEntry['decision']),
    start,
    order: order === 'none' ? null : Number(order),
    status: status as InitiativeEntry['status'],
    own,
  };
}

function ownBefore(words: readonly string[], now: OwnInitiative | null): OwnInitiative | undefined {
  const [effort, lead] = [numberIn(words[0] ?? '', 1_000), numberIn(words[1] ?? '', 365)];
  const [gains, requires] = words.slice(2).map((list) => (list === 'none' ? [] : list.split(',')));
  if (now === null || !effort || lead === undefined || !gains || !requires) return undefined;
  const pairs = cellIds.flatMap((cell) => {
    const at = gains.indexOf(cell);
    const by = at < 0 ? undefined : numberIn(gains[at + 1] ?? '', 2);
    return by === undefined ? [] : [[cell, by] as const];
  });
  return { ...now, effort, lead, impact: Object.fromEntries(pairs), requires };
}

/** What touchpoints tell the plan (`touchpointTags`) as a word for an address, in one order. */
export const tagsWord = (tags: readonly string[]) => tags.toSorted().join('-') || 'none';

/** The tags a word names; `undefined` when it names something else. */
export function tagsIn(word: string): string[] | undefined {
  const tags = word === 'none' ? [] : word.split('-');
  return tags.every((tag) => /^[a-z]{1,20}$/.test(tag)) ? tags : undefined;
}

/** A list with one entry as it was; without it when it was not there. */
export function entriesBefore<T extends { readonly id: string }>(
  entries: readonly T[],
  id: string,
  body: unknown,
): T[] {
  const others = entries.filter((entry) => entry.id !== id);
  return body === null
    ? others
    : [...others, { id, position: 0, revision: 0, body } as unknown as T];
}
