import type { Bound } from '@/lib/core/team-profile';
import type { Outcome } from '@/lib/core/what-if';
import { formatIndex, formatSigned } from '@/lib/i18n/format';
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
        <Row
          texts={texts}
          name={say.index}
          before={before.index}
          after={after.index}
          bounds={[before.bounds.index, after.bounds.index]}
        />
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
            name={`${numberOf(id)}\u00A0\u00A0${steps[id].name}`}
            before={before.steps[i]?.value ?? null}
            after={value}
            bounds={[before.bounds[id], after.bounds[id]]}
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
            bounds={[before.bounds[id], after.bounds[id]]}
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
  bounds?: readonly [Bound | undefined, Bound | undefined];
  note?: string | null;
};

function Row({ texts, name, before, after, bounds = [undefined, undefined], note }: RowProps) {
  const change = before === null || after === null ? null : after - before;
  const [was, is] = bounds;
  return (
    <tr className={change ? 'is-up' : undefined}>
      <th scope="row">
        {name}
        {note && <span className="cap wi-b">{note}</span>}
      </th>
      <td className="r">{formatIndex(before, was)}</td>
      <td className="r">
        <b>{formatIndex(after, is)}</b>
      </td>
      <td className="r">
        {change ? leastOrMost(was, is) + formatSigned(texts.locale, change) : '–'}
      </td>
    </tr>
  );
}

/** From "at most 10" to a known value is at least so many points, from "at least 90" at most so many. */
function leastOrMost(was: Bound | undefined, is: Bound | undefined): string {
  if (was === is || was === undefined) return '';
  return was === 'at-most' ? '≥\u00A0' : '≤\u00A0';
}
