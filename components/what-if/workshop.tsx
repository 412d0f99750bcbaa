'use client';

import { useMemo, useState } from 'react';
import type { CellId, PrerequisiteId } from '@/lib/core/types';
import { prerequisiteOf } from '@/lib/core/types';
import { nothingSupposed, raisePrerequisite, type Supposition } from '@/lib/core/what-if';
import { outcomeUnder } from '@/lib/core/what-if-outcome';
import { CellGrid } from './cell-grid';
import { ChangeRadar } from './change-radar';
import { InitiativeChoice } from './initiative-choice';
import { OutcomeHead } from './outcome-head';
import { OutcomeTable } from './outcome-table';
import { summaryOf } from './summary';
import type { WorkshopProps } from './workshop-props';

/** Every control and every answer, worked out in the browser by the same core. */
export function Workshop({ texts, start, initial }: WorkshopProps) {
  const { say } = texts;
  const [supposed, setSupposed] = useState<Supposition>(initial);
  const before = useMemo(() => outcomeUnder(start, nothingSupposed), [start]);
  const after = useMemo(() => outcomeUnder(start, supposed), [start, supposed]);
  const setCell = (cell: CellId, to: number | null) =>
    setSupposed(({ cells, initiatives }) => ({
      cells: withoutCells(cells, (id) => id === cell, to === null ? {} : { [cell]: to }),
      initiatives,
    }));
  const setPrerequisite = (id: PrerequisiteId, to: number | null) =>
    setSupposed(({ cells, initiatives }) => ({
      cells: withoutCells(
        cells,
        (cell) => prerequisiteOf(cell) === id,
        to === null ? {} : raisePrerequisite(start.cells, id, to),
      ),
      initiatives,
    }));
  const toggle = (id: string) =>
    setSupposed(({ cells, initiatives }) => ({
      cells,
      initiatives: initiatives.includes(id)
        ? initiatives.filter((other) => other !== id)
        : [...initiatives, id],
    }));
  const untouched = Object.keys(supposed.cells).length === 0 && supposed.initiatives.length === 0;
  return (
    <>
      <div className="g wi mt-7">
        <div className="c1-8 wi-c">
          <CellGrid
            texts={texts}
            start={start}
            today={before}
            supposed={supposed.cells}
            onCell={setCell}
            onPrerequisite={setPrerequisite}
          />
          <InitiativeChoice
            texts={texts}
            initiatives={start.initiatives}
            chosen={supposed.initiatives}
            onToggle={toggle}
          />
        </div>
        <div className="c9-12 wi-a">
          <OutcomeHead texts={texts} before={before} after={after} />
          <ChangeRadar texts={texts} before={before} after={after} />
          <div className="wi-s">
            <p role="status" aria-live="polite">
              {summaryOf(texts, before, after)}
            </p>
            <button
              type="button"
              className="btn q sm"
              aria-disabled={untouched || undefined}
              onClick={() => setSupposed(nothingSupposed)}
            >
              {say.reset}
            </button>
          </div>
        </div>
      </div>
      <section className="sec g">
        <div className="c1-3 sec-h">
          <h2>{say.outcome}</h2>
          <p className="sm mut">{say['outcome-note']}</p>
        </div>
        <div className="c4-12">
          <OutcomeTable texts={texts} before={before} after={after} />
        </div>
      </section>
    </>
  );
}

const withoutCells = (
  cells: Supposition['cells'],
  isGone: (cell: CellId) => boolean,
  added: Supposition['cells'],
): Supposition['cells'] => ({
  ...Object.fromEntries(Object.entries(cells).filter(([cell]) => !isGone(cell as CellId))),
  ...added,
});
