import type { Assessment } from './assess';
import { method } from './constants';
import { type Margins, margins } from './margins';
import { levelOf, maturityOf } from './maturity';
import { completedCells } from './roadmap';
import { cellRecord } from './score';
import type { CellId } from './types';

/** Agreed values of cells, scores 0–4; they stand beside the votes and never replace them (method 1.9). */
export type AgreedCells = Readonly<Partial<Record<CellId, number>>>;

const within = (score: number) => Math.min(method.scale.maximum, Math.max(0, score));

/** Released margins moved by what the agreed cells change in the completed matrix, as a roadmap moves its index (method 2.4). */
function moved(assessment: Assessment, base: Margins, then: Margins): Margins {
  const shift = <K extends string>(
    now: Readonly<Record<K, number | null>>,
    was: Readonly<Record<K, number | null>>,
    is: Readonly<Record<K, number | null>>,
  ) =>
    Object.fromEntries(
      (Object.keys(now) as K[]).map((id) => {
        const score = now[id];
        return [id, score === null ? is[id] : within(score + (is[id] ?? 0) - (was[id] ?? 0))];
      }),
    ) as Record<K, number | null>;
  const eff = (assessment.eff ?? base.eff ?? 0) + (then.eff ?? 0) - (base.eff ?? 0);
  const raw = (assessment.raw ?? base.raw ?? 0) + (then.raw ?? 0) - (base.raw ?? 0);
  return {
    P: shift(assessment.P, base.P, then.P),
    S: shift(assessment.S, base.S, then.S),
    E: shift(assessment.E, base.E, then.E),
    brake: then.brake,
    brakeBy: then.brakeBy,
    raw: within(raw),
    eff: within(eff),
  };
}

/** The result a plan starts from if it rests on agreed values: those cells replaced and everything above them worked out anew. */
export function withAgreed(assessment: Assessment, agreed: AgreedCells): Assessment {
  if (Object.keys(agreed).length === 0) return assessment;
  const scores = cellRecord((cell) => agreed[cell] ?? assessment.cells[cell].score);
  const cells = cellRecord((cell) => ({ ...assessment.cells[cell], score: scores[cell] }));
  const { cells: before } = completedCells(assessment);
  const result =
    assessment.eff === null
      ? margins(scores)
      : moved(
          assessment,
          margins(before),
          margins(cellRecord((cell) => agreed[cell] ?? before[cell])),
        );
  const confirms = assessment.level.level === method.level.highest;
  return {
    ...assessment,
    ...result,
    cells,
    level: maturityOf(result, confirms),
    index: result.eff === null ? null : method.indexPerPoint * result.eff,
    ci80: intervalAround(assessment, result.eff),
  };
}

function intervalAround({ ci80 }: Assessment, eff: number | null): Assessment['ci80'] {
  if (ci80 === null || eff === null) return null;
  const [lo, hi] = [ci80.lo, ci80.hi].map((end) => within(end + eff - ci80.T)) as [number, number];
  return {
    ...ci80,
    T: eff,
    lo,
    hi,
    index: [method.indexPerPoint * lo, method.indexPerPoint * hi],
    levels: [levelOf(lo), levelOf(hi)],
  };
}
