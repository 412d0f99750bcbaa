import type { ReactNode } from 'react';

type FieldProps = {
  id: string;
  label: ReactNode;
  hint?: string | undefined;
  isWide?: boolean;
  children: (described: { id: string; 'aria-describedby'?: string }) => ReactNode;
};

/** A label, its field and a hint. */
export function PlanField({ id, label, hint, isWide = false, children }: FieldProps) {
  return (
    <div className={isWide ? 'field is-wide' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {children({ id, ...(hint ? { 'aria-describedby': `${id}-hint` } : {}) })}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
