import type { Outcome } from '@/lib/core/what-if';
import { formatSigned } from '@/lib/i18n/format';
import { numberOf } from '@/lib/i18n/terms';
import { fill } from './fill';
import type { WhatIfTexts } from './what-if-texts';

type OutcomeTableProps = { texts: WhatIfTexts; before: Outcome; after: Outcome };

/** Everything that answers, in figures: overall, six steps, four prerequisites. */
export function OutcomeTable({ texts, before, after }: OutcomeTableProps) {
  const { say, steps, prerequisites } = texts;
  return (
    <table className="tt wi-t">
      <caption className="vh">{say.outcome}</caption>
      <thead>
        <tr>
          <th scope="col">{say.value}</th>
          {(['before', 'after', 'change'] as const).map((key) => (
            <th key={key} scope="col" className="r">
              {say[key]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Row texts={texts} name={say.index} before={before.index} after={after.index} />
        <Row
          texts={texts}
          name={say['level-row']}
          before={before.level?.level ?? null}
          after={after.level?.level ?? null}
        />
        {after.steps.map(({ id, value }, i) => (
          <Row
            key={id}
            texts={texts}
            name={`${numberOf(id)}\u2002${steps[id].name}`}
            before={before.steps[i]?.value ?? null}
            after={value}
            note={brakeNote(
              texts,
              before.steps[i]?.brakedBy ?? null,
              after.steps[i]?.brakedBy ?? null,
            )}
          />
        ))}
        {after.prerequisites.map(({ id, value }, i) => (
          <Row
            key={id}
            texts={texts}
            name={prerequisites[id].name}
            before={before.prerequisites[i]?.value ?? null}
            after={value}
          />
        ))}
      </tbody>
    </table>
  );
}

type Brake = Outcome['steps'][number]['brakedBy'];

function brakeNote({ say, prerequisites }: WhatIfTexts, before: Brake, after: Brake) {
  if (after) return fill(say.braked, { prerequisite: prerequisites[after].name });
  return before ? say.released : null;
}

type RowProps = {
  texts: WhatIfTexts;
  name: string;
  before: number | null;
  after: number | null;
  note?: string | null;
};

function Row({ texts, name, before, after, note }: RowProps) {
  const change = before === null || after === null ? null : after - before;
  return (
    <tr className={change ? 'is-up' : undefined}>
      <th scope="row">
        {name}
        {note && <span className="cap wi-b">{note}</span>}
      </th>
      <td className="r">{before ?? '–'}</td>
      <td className="r">
        <b>{after ?? '–'}</b>
      </td>
      <td className="r">{change ? formatSigned(texts.locale, change) : '–'}</td>
    </tr>
  );
}
