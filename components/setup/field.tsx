import { Icon } from '@/components/ui/icon';
import type { RoundField } from '@/lib/core/round-form';

export interface FieldText {
  readonly name: RoundField;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** What is wrong with it. */
  readonly problem?: string | undefined;
}

const describedBy = ({ name, hint, problem }: FieldText) =>
  [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ') || undefined;

/** Hint and problem of a field, where a screen reader finds them. */
export function FieldNotes({ name, hint, problem }: Pick<FieldText, 'name' | 'hint' | 'problem'>) {
  return (
    <>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p className="err" id={`${name}-problem`}>
          <Icon name="warning" />
          {problem}
        </p>
      )}
    </>
  );
}

const attributes = (field: FieldText) => ({
  id: field.name,
  name: field.name,
  defaultValue: field.value,
  'aria-invalid': field.problem ? true : undefined,
  'aria-describedby': describedBy(field),
});

type FieldProps = FieldText & { type?: 'text' | 'date' | 'number'; width?: 'short' };

/** One line to type into, with its hint and what is wrong with it. */
export function Field({ type = 'text', width, ...field }: FieldProps) {
  const isNumber = type === 'number';
  return (
    <div className={`field${field.problem ? ' is-err' : ''}${width ? ' su-s' : ''}`}>
      <label htmlFor={field.name}>{field.label}</label>
      <input
        {...attributes(field)}
        type={isNumber ? 'text' : type}
        inputMode={isNumber ? 'numeric' : undefined}
        autoComplete="off"
      />
      <FieldNotes {...field} />
    </div>
  );
}

/** Several lines, such as one name each. */
export function Lines(field: FieldText) {
  return (
    <div className={`field${field.problem ? ' is-err' : ''}`}>
      <label htmlFor={field.name}>{field.label}</label>
      <textarea {...attributes(field)} rows={7} autoComplete="off" />
      <FieldNotes {...field} />
    </div>
  );
}
