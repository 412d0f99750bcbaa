type StrongPartProps = { text: string; part: string | number };

/** A text with one part of it set strong, wherever the language puts it. */
export function StrongPart({ text, part }: StrongPartProps) {
  const [before, ...after] = text.split(String(part));
  return (
    <>
      {before}
      <b>{part}</b>
      {after.join(String(part))}
    </>
  );
}
