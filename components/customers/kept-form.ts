type Field = HTMLInputElement | HTMLTextAreaElement;

const fieldsOf = (form: HTMLFormElement) =>
  [...form.elements].filter(
    (element): element is Field =>
      (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) &&
      element.name !== '',
  );

const storeName = (code: string) => `boxenstopp.customers.${code}`;

/** Drops what this window keeps of an unsent form. */
export function forgetForm(code: string) {
  try {
    sessionStorage.removeItem(storeName(code));
  } catch {
    // Then nothing was kept.
  }
}

/**
 * Keeps an unsent form in this window until it is handed in, with its key: sent again after a lost connection it is still one voice.
 * Another window, and this one once it is closed, knows nothing of it.
 */
export function keepForm(form: HTMLFormElement, code: string) {
  const save = () => {
    try {
      sessionStorage.setItem(
        storeName(code),
        JSON.stringify([...new FormData(form)].filter(([, value]) => typeof value === 'string')),
      );
    } catch {
      // A browser that keeps nothing still sends the form.
    }
  };
  restore(form, code);
  form.addEventListener('input', save);
  form.addEventListener('change', save);
}

function restore(form: HTMLFormElement, code: string) {
  let kept: unknown;
  try {
    kept = JSON.parse(sessionStorage.getItem(storeName(code)) ?? '[]');
  } catch {
    return;
  }
  if (!Array.isArray(kept) || kept.length === 0) return;
  const values = new Map(
    kept.filter((pair): pair is [string, string] => Array.isArray(pair) && pair.length === 2),
  );
  for (const field of fieldsOf(form)) {
    const value = values.get(field.name);
    // The link it came from decides whether it is a guest of a customer café, not what was kept.
    if (value === undefined || field.name === 'mark') continue;
    if (field.type === 'radio') (field as HTMLInputElement).checked = field.value === value;
    else field.value = value;
  }
}
