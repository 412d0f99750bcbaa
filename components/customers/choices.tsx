import { Icon } from '@/components/ui/icon';

type Choice = { value: string; text: string };

type ChoicesProps = {
  name: string;
  choices: readonly Choice[];
  /** Set apart below the others. */
  apart: Choice;
  chosen: string | undefined;
  /** The five anchors carry their number. */
  numbered?: boolean;
};

/** One of a few, as native radio buttons; nothing is chosen beforehand. */
export function Choices({ name, choices, apart, chosen, numbered = false }: ChoicesProps) {
  const field = (value: string) => (
    <input
      type="radio"
      name={name}
      id={`${name}-${value}`}
      value={value}
      defaultChecked={chosen === value}
    />
  );
  return (
    <>
      <ol className="ans mt-4">
        {choices.map(({ value, text }, index) => (
          <li key={value}>
            {field(value)}
            <label htmlFor={`${name}-${value}`}>
              <span className="key">
                {numbered && <i>{index + 1}</i>}
                <Icon name="check" />
              </span>
              <span className="txt">{text}</span>
            </label>
          </li>
        ))}
      </ol>
      <div className="alt mt-4">
        <span>
          {field(apart.value)}
          <label htmlFor={`${name}-${apart.value}`}>{apart.text}</label>
        </span>
      </div>
    </>
  );
}
