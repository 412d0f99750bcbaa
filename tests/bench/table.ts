import { type Row, verdict } from './rounds';

const figure = (value: number) => {
  if (value >= 1_000) return Math.round(value).toLocaleString('en');
  return value >= 100 ? value.toFixed(0) : value.toFixed(value < 10 ? 2 : 1);
};

function cells(row: Row): string[] {
  const { goal, what, unit, ours, floor, floorName, value, limit } = row;
  const sign = 'atMost' in limit ? '≤' : '≥';
  const bound = 'atMost' in limit ? limit.atMost : limit.atLeast;
  return [
    goal,
    what,
    `${figure(ours)} ${unit}`,
    floor === null ? '' : `${figure(floor)} ${unit}`,
    floor === null ? figure(value) : `×${value.toFixed(2)}`,
    `${sign} ${bound}`,
    verdict(row),
    floorName,
  ];
}

const head = ['goal', 'what', 'ours', 'floor', 'measured', 'goal is', '', 'the floor is'];

/** Figures to the right, words to the left. */
export function tableOf(rows: readonly Row[]): string {
  const all = [head, ...rows.map(cells)];
  const widths = head.map((_, column) => Math.max(...all.map((line) => line[column]!.length)));
  const isFigure = (column: number) => column >= 2 && column <= 5;
  const line = (texts: readonly string[]) =>
    texts
      .map((text, i) => (isFigure(i) ? text.padStart(widths[i]!) : text.padEnd(widths[i]!)))
      .join('  ')
      .trimEnd();
  return all.map(line).join('\n');
}
