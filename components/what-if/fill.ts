/** A text with its slots filled: "Index {before}" and { before: 40 } give "Index 40". */
export const fill = (text: string, values: Readonly<Record<string, string | number>>) =>
  text.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
