import { z } from 'zod';
import { type EntryKind, entryKinds } from '@/lib/core/workbench';
import { entryPages, paths } from '@/lib/paths';
import { arrangeEntry } from '@/lib/server/workbench/arrange-entries';
import { placeInitiative } from '@/lib/server/workbench/place-initiative';
import { type EntryChange, saveEntries } from '@/lib/server/workbench/save-entries';
import type { GuardedRequest } from './context';
import { problem } from './problem';
import { readBody } from './read-body';
import { readForm } from './read-form';
import { json, type Page, type Reply, seeOther } from './reply';
import { maxRevision, readBatch, refusalReply } from './save-batch';

const item = z
  .string()
  .regex(/^[a-z]+\/[A-Za-z0-9._-]{1,100}$/)
  .refine((text) => entryKinds.includes(text.split('/')[0] as EntryKind));

const batchSchema = z.strictObject({
  entries: z
    .array(
      z.strictObject({
        item,
        value: z.record(z.string().max(80), z.string().max(20_000)).nullable(),
        revision: z.int().min(1).max(maxRevision),
      }),
    )
    .min(1)
    .max(60)
    .refine((changes) => new Set(changes.map((change) => change.item)).size === changes.length, {
      error: 'an entry appears twice',
    }),
});

/** POST /api/p/<token>/entries: like answers. Only a 200 or 409 with `entries` says what is stored. */
export async function saveEntriesRoute(request: GuardedRequest): Promise<Reply> {
  const read = await readBatch(request, batchSchema);
  if (!read.ok) return read.reply;
  const sent = read.batch.entries;
  const changes = sent.map(({ item, value, revision }) => ({ ...split(item), value, revision }));
  const outcome = await saveEntries(request.token, changes);
  if (outcome.kind !== 'done') return refusalReply(request, outcome);
  const entries = outcome.entries.map(({ kind, id, ...entry }, index) => ({
    ...entry,
    item: `${kind}/${id}`,
    // What somebody else stored meanwhile comes with the page.
    value: entry.outcome === 'conflict' ? null : (sent[index]?.value ?? null),
  }));
  const ok = entries.every(({ outcome }) => outcome === 'saved' || outcome === 'kept');
  return json(ok ? 200 : 409, { ok, entries });
}

const split = (text: string) => {
  const [kind, id = ''] = text.split('/');
  return { kind: kind as EntryKind, id };
};

/** Buttons of an initiative's form that decide about it while they save the rest. */
const decisions = { accept: 'accepted', postpone: 'postponed', decline: 'declined', reopen: '' };

const controls = z.object({
  item,
  revision: z.string().regex(/^\d{1,7}$/),
  back: z.enum(entryPages),
  anchor: z
    .string()
    .regex(/^[A-Za-z0-9._-]{1,100}$/)
    .optional(),
  view: z
    .string()
    .regex(/^(step|persona|cell|screen)=[A-Za-z0-9-]{1,40}$/)
    .optional(),
  /** The page comes back with this entry's form open. */
  open: z.literal('yes').optional(),
  do: z
    .enum(['save', 'delete', 'restore', 'up', 'down', 'duplicate'])
    .or(z.enum(['accept', 'postpone', 'decline', 'reopen']))
    .default('save'),
});

/**
 * POST /<locale>/p/<token>/entries: the same without JavaScript, one entry a form. `item`, `revision`, `back` (the page to return to),
 * `anchor`, `view` (what it shows there), `open` and `do` steer; every other field belongs to the entry.
 */
export async function entryFormRoute(request: GuardedRequest): Promise<Reply | Page> {
  const { locale, token } = request;
  const body = await readBody(request.incoming, 'application/x-www-form-urlencoded');
  if (body.kind === 'refused') return problem(locale, body.status);
  const form = readForm(body.text);
  const steering = controls.safeParse(Object.fromEntries(form ?? []));
  if (!form || !steering.success) return problem(locale, 400);
  const { back, do: wish, revision, anchor, view, open } = steering.data;
  const { kind, id } = split(steering.data.item);
  const page = (told: Told, shown: string | null = id) => {
    const { screen, ...wanted } = Object.fromEntries(new URLSearchParams(view));
    const isRefused = told.conflict !== undefined || told.invalid !== undefined;
    const query = new URLSearchParams({
      ...wanted,
      // The journey shows one persona at a time, the discussion one question; it stays at one that could not be stored.
      ...(kind === 'persona' && shown ? { persona: shown } : {}),
      ...(kind === 'agreed' && isRefused ? { cell: id } : {}),
      ...(open && shown ? { entry: shown } : {}),
      ...told,
    });
    const room =
      screen === undefined ? paths[back](locale, token) : paths.workshop(locale, token, screen);
    const address = room + (query.size > 0 ? `?${query}` : '');
    return seeOther(`${address}#${anchor ?? shown ?? id}`);
  };
  if (kind === 'initiative' && (wish === 'up' || wish === 'down')) {
    const placed = await placeInitiative(token, id, wish === 'up' ? -1 : 1);
    if (placed.kind === 'unknown') return problem(locale, 404);
    return page(placed.kind === 'done' ? changed(kind, id, placed.was) : { conflict: id });
  }
  if (wish === 'up' || wish === 'down' || wish === 'duplicate') {
    const arranged = await arrangeEntry(token, kind, id, wish);
    if (arranged.kind === 'done') return page({}, arranged.id);
    return arranged.kind === 'full' ? page({ full: kind }) : problem(locale, 404);
  }
  const value: EntryChange['value'] =
    wish === 'delete' ? null : wish === 'restore' ? 'restore' : fieldsOf(form, wish);
  const outcome = await saveEntries(token, [{ kind, id, value, revision: Number(revision) + 1 }]);
  const saved = outcome.kind === 'done' ? outcome.entries[0] : undefined;
  if (!saved) return problem(locale, 404);
  if (saved.outcome === 'invalid') return page({ invalid: saved.problems[0] ?? 'id', entry: id });
  if (saved.outcome === 'full') return page({ full: kind });
  if (saved.outcome === 'conflict') return page({ conflict: id });
  const moved = changed(kind, id, saved.was);
  return wish === 'delete' ? page({ deleted: id, ...moved }, null) : page(moved);
}

type Told = Readonly<Record<string, string>>;

/** What a page is told of a change on which the plan rests; touchpoints steer it together. */
const changed = (kind: EntryKind, id: string, was: string | null): Told =>
  was === null ? {} : { changed: kind === 'touchpoint' ? 'touchpoints' : id, was };

function fieldsOf(form: ReadonlyMap<string, string>, wish: string) {
  const fields = Object.fromEntries([...form].filter(([name]) => !(name in controls.shape)));
  const decision = decisions[wish as keyof typeof decisions];
  return decision === undefined ? fields : { ...fields, decision };
}
