import type { Answer, ItemId } from '@/lib/core/types';

/** An answer on its way: one revision higher than the one it replaces. */
export interface Change<V = Answer | null> {
  readonly item: ItemId;
  readonly value: V;
  readonly revision: number;
}

const choicesOf = (form: HTMLFormElement, item: ItemId) =>
  [...form.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter(
    ({ name }) => name === item,
  );

const revisionField = (form: HTMLFormElement, item: ItemId) =>
  form.querySelector<HTMLInputElement>(`input[name="rev:${item}"]`);

const toAnswer = (value: string) => (/^[0-4]$/.test(value) ? Number(value) : value) as Answer;

/** The page is the state: radio buttons hold the values, hidden fields the revisions. */
export function questionAnswers(form: HTMLFormElement) {
  const chosen = (item: ItemId): Answer | null => {
    const choice = choicesOf(form, item).find(({ checked }) => checked);
    return choice ? toAnswer(choice.value) : null;
  };
  const revisionOf = (item: ItemId) => Number(revisionField(form, item)?.value ?? 0);
  return {
    chosen,
    revisionOf,
    choice: (item: ItemId, value: string) =>
      choicesOf(form, item).find((choice) => choice.value === value),
    /** The reader has chosen: the next revision of this item. */
    change: (item: ItemId): Change => {
      const revision = revisionOf(item) + 1;
      const field = revisionField(form, item);
      if (field) field.value = String(revision);
      return { item, value: chosen(item), revision };
    },
    /** Shows an answer that comes from elsewhere; one of another section has no place here. */
    show: ({ item, value, revision }: Change) => {
      const field = revisionField(form, item);
      if (!field) return;
      field.value = String(revision);
      const choices = choicesOf(form, item);
      const hadFocus = choices.some((choice) => choice === document.activeElement);
      for (const choice of choices) choice.checked = choice.value === String(value);
      if (hadFocus) choices.find(({ checked }) => checked)?.focus();
    },
    count: () => form.querySelectorAll('input[type="radio"]:checked').length,
  };
}

export type QuestionAnswers = ReturnType<typeof questionAnswers>;
