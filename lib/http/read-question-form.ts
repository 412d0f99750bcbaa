import { type ItemId, type PrerequisiteId, prerequisiteOf } from '@/lib/core/types';
import { answerFromCode } from '@/lib/server/answer-code';
import { noteLimit, plainLines } from '@/lib/server/plain-text';
import { itemIdsOfLap } from '@/lib/server/questionnaire';
import type { AnswerChange } from '@/lib/server/save-answers';
import type { NoteChange } from '@/lib/server/save-notes';
import type { Sheet } from '@/lib/server/sheet';
import { maxRevision } from './save-batch';

type Form = ReadonlyMap<string, string>;

const itemsOf = (prerequisite: PrerequisiteId, { lap }: Sheet) =>
  itemIdsOfLap(lap).filter((id) => prerequisiteOf(id) === prerequisite);

function revisionAfter(form: Form, field: string): number | null {
  const seen = Number(form.get(field) ?? 0);
  return Number.isInteger(seen) && seen >= 0 && seen < maxRevision ? seen + 1 : null;
}

/** The answers of a section that differ from what is stored; null for a form that no page of ours sends. */
export function readAnswerChanges(form: Form, prerequisite: PrerequisiteId, sheet: Sheet) {
  const changes: AnswerChange[] = [];
  for (const item of itemsOf(prerequisite, sheet)) {
    const field = form.get(item);
    if (field === undefined) continue;
    const value = answerFromCode(field);
    const revision = revisionAfter(form, `rev:${item}`);
    if (value === null || revision === null) return null;
    if (sheet.answers[item] !== value) changes.push({ item, value, revision });
  }
  return changes;
}

/** The notes of a section that differ from what is stored. */
export function readNoteChanges(form: Form, prerequisite: PrerequisiteId, sheet: Sheet) {
  const changes: NoteChange[] = [];
  for (const item of itemsOf(prerequisite, sheet)) {
    const typed = form.get(`note:${item}`);
    if (typed === undefined) continue;
    const value = typed.trim() === '' ? (form.get(`bring-back:${item}`) ?? typed) : typed;
    const revision = revisionAfter(form, `nrev:${item}`);
    if (revision === null) return null;
    if (!isStored(value, item, sheet)) changes.push({ item, value, revision });
  }
  return changes;
}

function isStored(value: string, item: ItemId, { notes }: Sheet) {
  const plain = plainLines(value, noteLimit);
  return plain.kind === 'text' && plain.text === (notes[item] ?? null);
}
