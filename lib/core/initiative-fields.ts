import type { InitiativeEntry } from './workbench';

const text = (value: string | number | null) => (value === null ? '' : String(value));

/** An initiative's entry as the fields of its form; what it holds of its own comes with it. */
export function initiativeFields(body: InitiativeEntry): Record<string, string> {
  const { order, own, ...plain } = body;
  const fields = Object.fromEntries(
    Object.entries(plain).map(([name, value]) => [name, text(value)]),
  );
  return { ...fields, 'order:n': text(order), ...(own === null ? {} : ownFields(own)) };
}

function ownFields({ title, impact, effort, lead, requires }: NonNullable<InitiativeEntry['own']>) {
  const gains = Object.entries(impact).map(([cell, by]) => [`own.impact.${cell}:n`, text(by)]);
  return {
    'own.title': title,
    ...Object.fromEntries(gains),
    'own.effort:n': text(effort),
    'own.lead:n': text(lead),
    'own.requires:l': requires.join(','),
  };
}
