import type { WhatIfStart } from '@/lib/core/what-if';
import type { WhatIfTexts } from './what-if-texts';

type Initiatives = WhatIfStart['initiatives'];

type InitiativeChoiceProps = {
  texts: WhatIfTexts;
  initiatives: Initiatives;
  chosen: readonly string[];
  onToggle: (id: string) => void;
};

/** The roadmap's initiatives to tick, the rest of the catalogue folded away. */
export function InitiativeChoice({ initiatives, ...props }: InitiativeChoiceProps) {
  const { say } = props.texts;
  const planned = initiatives.filter(({ letter }) => letter !== null);
  const others = initiatives.filter(({ letter }) => letter === null);
  return (
    <section className="mt-8" aria-labelledby="wi-initiatives">
      <h2 className="h-21" id="wi-initiatives">
        {say.initiatives}
      </h2>
      <p className="sm mut mt-2">{say['initiatives-note']}</p>
      {planned.length > 0 && (
        <fieldset className="wi-f mt-5">
          <legend className="cap">{say.planned}</legend>
          <Boxes initiatives={planned} {...props} />
        </fieldset>
      )}
      {others.length > 0 && (
        <details className="wi-d" open={planned.length === 0}>
          <summary>{say.others}</summary>
          <Boxes initiatives={others} {...props} />
        </details>
      )}
    </section>
  );
}

function Boxes({ initiatives, chosen, onToggle }: InitiativeChoiceProps) {
  return (
    <ul className="wi-i">
      {initiatives.map(({ id, title, letter }) => (
        <li key={id}>
          <label>
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => onToggle(id)} />
            <span>
              {letter && <b>{letter}</b>} {title}
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
