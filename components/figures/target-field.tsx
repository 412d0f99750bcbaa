type TargetFieldProps = {
  id: string;
  target: number | null;
  /** What counts while there is none. */
  usual: number | null | undefined;
  label?: string;
};

/** A wished index, a whole number; an odd one that came with a file may stay. */
export function TargetField({ id, target, usual, label }: TargetFieldProps) {
  return (
    <input
      id={`${id}-target`}
      className="num"
      name="target:n"
      type="number"
      inputMode="numeric"
      min={0}
      max={100}
      step={target === null || Number.isInteger(target) ? 1 : 'any'}
      defaultValue={target ?? ''}
      placeholder={typeof usual === 'number' ? String(Math.round(usual)) : undefined}
      autoComplete="off"
      aria-label={label}
    />
  );
}
