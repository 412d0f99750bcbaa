import type { RoundField } from '@/lib/core/round-form';
import { FieldNotes } from './field';

interface Option {
  readonly value: string;
  readonly label: string;
  readonly text?: string;
}

type ChoiceProps = {
  name: RoundField;
  label: string;
  value: string;
  options: readonly Option[];
  className?: string;
};

/** One of several, each with what it means. */
export function Choice({ name, label, value, options, className }: ChoiceProps) {
  return (
    <fieldset className={className}>
      <legend className="lab">{label}</legend>
      <ul className="su-c">
        {options.map((option) => (
          <li key={option.value}>
            <input
              type="radio"
              id={`${name}-${option.value}`}
              name={name}
              value={option.value}
              defaultChecked={option.value === value}
              aria-describedby={option.text ? `${name}-${option.value}-text` : undefined}
            />
            <Words id={`${name}-${option.value}`} {...option} />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function Words({ id, label, text }: { id: string; label: string; text?: string | undefined }) {
  return (
    <span>
      <label htmlFor={id}>{label}</label>
      {text && (
        <span className="sm mut" id={`${id}-text`}>
          {text}
        </span>
      )}
    </span>
  );
}

type TickProps = { name: RoundField; label: string; text?: string; isTicked: boolean };

/** Yes or no. */
export function Tick({ name, label, text, isTicked }: TickProps) {
  return (
    <li>
      <input
        type="checkbox"
        id={name}
        name={name}
        value="on"
        defaultChecked={isTicked}
        aria-describedby={text ? `${name}-text` : undefined}
      />
      <Words id={name} label={label} text={text} />
    </li>
  );
}

type TicksProps = {
  name: RoundField;
  label: string;
  hint?: string;
  problem?: string | undefined;
  ticks: readonly TickProps[];
};

/** Any of several. */
export function Ticks({ name, label, hint, problem, ticks }: TicksProps) {
  return (
    <fieldset className={problem ? 'field is-err' : 'field'}>
      <legend className="lab">{label}</legend>
      <ul className="su-c">
        {ticks.map((tick) => (
          <Tick key={tick.name} {...tick} />
        ))}
      </ul>
      <FieldNotes name={name} {...(hint ? { hint } : {})} problem={problem} />
    </fieldset>
  );
}
