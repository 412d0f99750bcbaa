type IndexSelectProps = {
  label: string;
  /** As printed. */
  today: string;
  chosen: number | null;
  options: readonly number[];
  onChange: (to: number | null) => void;
};

/** Today's value, or a higher one. */
export function IndexSelect({ label, today, chosen, options, onChange }: IndexSelectProps) {
  return (
    <select
      className={chosen === null ? 'wi-x' : 'wi-x is-up'}
      aria-label={label}
      value={chosen ?? ''}
      onChange={({ target }) => onChange(target.value === '' ? null : Number(target.value))}
    >
      <option value="">{today}</option>
      {options.map((to) => (
        <option key={to} value={to}>
          {to}
        </option>
      ))}
    </select>
  );
}
