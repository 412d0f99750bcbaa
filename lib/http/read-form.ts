const maxFields = 500;

/** Fields of a posted form; `null` when a field comes twice or there are too many. */
export function readForm(text: string): ReadonlyMap<string, string> | null {
  const fields = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(text)) {
    if (fields.has(name) || fields.size >= maxFields) return null;
    fields.set(name, value);
  }
  return fields;
}
