import type { Change } from '@/components/wizard/question-answers';
import type { Stored } from '@/components/wizard/send-answers';

/** What a form holds, by the names of its fields. */
export type Fields = Readonly<Record<string, string>>;

const steering = new Set(['item', 'revision', 'back', 'anchor', 'view', 'open', 'do']);

const fieldOf = (form: HTMLFormElement, name: string) =>
  form.querySelector<HTMLInputElement>(`input[type="hidden"][name="${name}"]`);

function* steeringOf(item: string) {
  for (const field of document.querySelectorAll<HTMLInputElement>('input[name="item"]')) {
    const revision = field.value === item && field.form && fieldOf(field.form, 'revision');
    if (revision) yield revision;
  }
}

/** The newest revision of each entry that this page has seen: when React takes the page over, hidden fields get back what the server sent first. */
const seen = new Map<string, number>();

/** One form of an entry: the page is the state, a hidden field holds the revision. */
function over(form: HTMLFormElement) {
  const item = fieldOf(form, 'item')?.value ?? '';
  const revision = fieldOf(form, 'revision');
  /** The buttons about the same entry go along, so that they do not come with an old revision. */
  const raise = (to: number) => {
    seen.set(item, Math.max(seen.get(item) ?? 0, to));
    for (const one of steeringOf(item)) one.value = String(Math.max(Number(one.value), to));
  };
  const newest = () => Math.max(Number(revision?.value ?? 0), seen.get(item) ?? 0);
  return {
    item,
    revision: newest,
    /** Writes the revision into the fields again. */
    keepRevision: () => raise(newest()),
    isValid: () => form.checkValidity(),
    change(): Change<Fields> {
      raise(newest() + 1);
      const fields = [...new FormData(form)].filter(([name]) => !steering.has(name));
      return {
        item,
        value: Object.fromEntries(fields) as Fields,
        revision: newest(),
      };
    },
    adopt(entry: Stored<Fields>) {
      raise(entry.revision);
      raiseButtons(form, item, entry.revision);
      form.toggleAttribute('data-refused', entry.outcome === 'invalid' || entry.outcome === 'full');
    },
    /** Puts what an earlier visit left unsent back into the form. */
    show({ value, revision: sent }: Change<Fields>) {
      raise(sent);
      for (const [name, text] of Object.entries(value)) showField(form, name, text);
      for (const box of form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]'))
        box.checked = value[box.name] === box.value;
    },
  };
}

/** The buttons about the same entry act on what is stored now. */
function raiseButtons(form: HTMLFormElement, item: string, to: number) {
  const root = form.closest('[data-workbench]');
  for (const other of root?.querySelectorAll<HTMLFormElement>('form:not([data-entry])') ?? [])
    if (fieldOf(other, 'item')?.value === item) {
      const revision = fieldOf(other, 'revision');
      if (revision) revision.value = String(Math.max(Number(revision.value), to));
    }
}

function showField(form: HTMLFormElement, name: string, text: string) {
  const field = form.elements.namedItem(name);
  if (field instanceof RadioNodeList) field.value = text;
  else if (field instanceof HTMLInputElement && field.type === 'checkbox') return;
  else if (field && 'value' in field) field.value = text;
}

export const formsOf = (root: HTMLElement) =>
  [...root.querySelectorAll<HTMLFormElement>('form[data-entry]')].map(over);

/** The entry's form a field belongs to; fields in other cells of a table row name it by their `form`. */
export function entryForm(target: EventTarget | null) {
  const form = target instanceof Element && 'form' in target ? target.form : null;
  return form instanceof HTMLFormElement && form.matches('[data-entry]') ? over(form) : null;
}
