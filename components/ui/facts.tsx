export type Fact = { name: string; text: string };

/** Facts with their names in front, one rule per line. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="fx">
      {facts.map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
