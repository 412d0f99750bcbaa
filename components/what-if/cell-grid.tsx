import {
  type CellId,
  cellIds,
  type PrerequisiteId,
  prerequisiteIds,
  prerequisiteOf,
  type StepId,
  stepIds,
} from '@/lib/core/types';
import {
  isBelow,
  type Outcome,
  raisedTo,
  type Supposition,
  type WhatIfStart,
} from '@/lib/core/what-if';
import { formatIndex } from '@/lib/i18n/format';
import { numberOf } from '@/lib/i18n/terms';
import { fill } from './fill';
import { IndexSelect } from './index-select';
import type { WhatIfTexts } from './what-if-texts';

type CellGridProps = {
  texts: WhatIfTexts;
  start: WhatIfStart;
  today: Outcome;
  supposed: Supposition['cells'];
  onCell: (cell: CellId, to: number | null) => void;
  onPrerequisite: (prerequisite: PrerequisiteId, to: number | null) => void;
};

/** The 24 fields as choices, steps as rows and prerequisites as columns, with a whole prerequisite on top. */
export function CellGrid(props: CellGridProps) {
  const { say } = props.texts;
  return (
    <section aria-labelledby="wi-fields">
      <h2 className="h-21" id="wi-fields">
        {say.fields}
      </h2>
      <p className="sm mut mt-2">
        {say['fields-note']}{' '}
        {cellIds.some((cell) => props.start.cells[cell] === null) && say['fields-unknown']}
      </p>
      <table className="wi-g mt-5">
        <caption className="vh">{say.fields}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">{say.step}</span>
            </th>
            {prerequisiteIds.map((id) => (
              <th key={id} scope="col">
                {say[`head-${id}`]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <WholeRow {...props} />
          {stepIds.map((step) => (
            <StepRow key={step} {...props} step={step} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function WholeRow({ texts, start, today, supposed, onPrerequisite }: CellGridProps) {
  const { say, prerequisites } = texts;
  return (
    <tr className="wi-w">
      <th scope="row">{say.whole}</th>
      {prerequisiteIds.map((id, i) => (
        <td key={id}>
          <IndexSelect
            label={fill(say['whole-of'], { prerequisite: prerequisites[id].name })}
            today={formatIndex(today.prerequisites[i]?.value ?? null, today.bounds[id])}
            chosen={wholeOf(id, start, supposed)}
            options={raisedTo}
            onChange={(to) => onPrerequisite(id, to)}
          />
        </td>
      ))}
    </tr>
  );
}

function StepRow(props: CellGridProps & { step: StepId }) {
  const { texts, start, today, supposed, step, onCell } = props;
  const { say, prerequisites, steps } = texts;
  return (
    <tr>
      <th scope="row">
        <b>{numberOf(step)}</b>
        {'\u00A0'}
        <span className="wi-ln">{steps[step].name}</span>
        <span className="wi-sh">{steps[step].short}</span>
      </th>
      {prerequisiteIds.map((id) => {
        const cell = `${id}${step}` as const;
        const score = start.cells[cell];
        const values = { step: numberOf(step), name: steps[step].name };
        return (
          <td key={id}>
            <IndexSelect
              label={fill(say['field-name'], { prerequisite: prerequisites[id].name, ...values })}
              today={formatIndex(today.cells[cell], today.bounds[cell])}
              chosen={supposed[cell] ?? null}
              options={raisedTo.filter((to) => score === null || isBelow(score, to))}
              onChange={(to) => onCell(cell, to)}
            />
          </td>
        );
      })}
    </tr>
  );
}

/** The index to which the whole prerequisite has been raised, if it has been raised as a whole. */
function wholeOf(id: PrerequisiteId, { cells }: WhatIfStart, supposed: Supposition['cells']) {
  const row = cellIds.filter((cell) => prerequisiteOf(cell) === id && cells[cell] !== null);
  const isAt = (to: number) =>
    row.some((cell) => supposed[cell] === to) &&
    row.every((cell) => (isBelow(cells[cell], to) ? supposed[cell] === to : !supposed[cell]));
  return raisedTo.find(isAt) ?? null;
}
