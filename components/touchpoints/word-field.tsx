type WordFieldProps = {
  id: string;
  name: string;
  label: string;
  hint?: string | undefined;
  value: string;
  words: readonly (readonly [value: string, word: string])[];
};

/** One of a few words. */
export function WordField({ id, name, label, hint, value, words }: WordFieldProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        name={name}
        defaultValue={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
      >
        {words.map(([one, word]) => (
          <option key={one} value={one}>
            {word}
          </option>
        ))}
      </select>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
