import type { ReportRoadmap } from '@/lib/core/report-roadmap';
import { roadmapTitle } from '@/lib/i18n/sentences-roadmap';
import { dialogueHeight, dialogueTasks } from './dialogue-row';
import { shownInFull } from './initiative-layout';
import { type ListRow, listHeadHeight, listRow, rowPaddings } from './initiative-list';
import { chunked, evenly, fewestPages } from './page-breaks';
import { conflictsHeight } from './plan-conflicts';
import { fittingType, type Setting } from './setting';
import { mm, sheet, types } from './theme';
import { roomyRows, rowHeights, timelineHeight } from './timeline';

const room = sheet.roadmapEnd - sheet.bodyTop;
export const space = mm(5);
export const section = mm(9);
const chosenHeight = space / 2 + types.caption.lead;
const noteHeight = (setting: Setting) =>
  mm(3) + (setting.isSolo ? 1 : 3) * types.caption.lead + conflictsHeight(setting);

/** Whether some initiatives have pages of their own and others do not; the worksheets leave those pages out. */
export const isChosen = ({ part }: Setting, { initiatives }: ReportRoadmap) =>
  part !== 'workshop' && initiatives.length > shownInFull;

/** What one page of the roadmap shows: the plan, rows of the list, or both. */
export interface RoadmapPage {
  readonly hasPlan: boolean;
  /** Of the plan's picture; more where it has a page to itself. */
  readonly rowHeight: number;
  readonly hasListTitle: boolean;
  readonly rows: readonly ListRow[];
  readonly hasNote: boolean;
}

/** As few pages as the list needs: it begins below the plan, or is set tighter, only where that saves one. */
export function roadmapPages(setting: Setting, roadmap: ReportRoadmap): RoadmapPage[] {
  const rowsWith = (padding: number) =>
    roadmap.initiatives.map((initiative) => listRow(setting, initiative, padding));
  const spare = room - planHeight(setting, roadmap);
  const below = spare - section - listHeadHeight;
  const rest = room - listHeadHeight - noteHeight(setting);
  const rows = [rowPaddings.usual, rowPaddings.tight].map(rowsWith);
  const all = [
    ...rows.map((of) => apart(setting, of, rest, spare)),
    ...rows.flatMap((of) => joined(of, rest, below)),
  ];
  return fewestPages(all, (pages) => pages);
}

/** The whole list below the plan where it fits there; else on pages of its own. */
function apart(
  setting: Setting,
  rows: readonly ListRow[],
  rest: number,
  spare: number,
): RoadmapPage[] {
  const plan = { ...withoutList, hasPlan: true };
  if (section + listHeadHeight + heightOf(rows) + noteHeight(setting) <= spare)
    return [{ ...plan, rows, hasNote: true }];
  const alone = { ...plan, rowHeight: roomyRows(setting, spare) };
  const listRoom = rest - types.statement.lead - section;
  const pages = evenly((spared) => chunked(rows, listRoom - spared));
  return [alone, ...pages.map((page, index) => listPage(page, index === 0, index, pages))];
}

/** Fewer rows than that do not begin a list. */
const fewest = 2;

/** The list begins below the plan and goes on over a page; no such setting where one of the two would be nearly empty. */
function joined(rows: readonly ListRow[], rest: number, below: number): RoadmapPage[][] {
  const pages = chunked(rows, rest, below);
  if (pages.length < 2 || pages.some(({ length }) => length < fewest)) return [];
  return [
    pages.map((page, index) => ({
      ...listPage(page, false, index, pages),
      hasPlan: index === 0,
    })),
  ];
}

const listPage = (
  rows: readonly ListRow[],
  hasListTitle: boolean,
  index: number,
  { length }: readonly unknown[],
): RoadmapPage => ({ ...withoutList, hasListTitle, rows, hasNote: index === length - 1 });

const withoutList: RoadmapPage = {
  hasPlan: false,
  rowHeight: rowHeights.usual,
  hasListTitle: false,
  rows: [],
  hasNote: false,
};

const heightOf = (rows: readonly ListRow[]) => rows.reduce((sum, row) => sum + row.height, 0);

export const titleOf = ({ t, report, heading }: Setting) => {
  const title = roadmapTitle(t, report);
  const type = fittingType(heading, title, sheet.inner, [
    { type: types.statement, lines: 2 },
    { type: types.statementSmall, lines: 3 },
  ]);
  return { type, lines: heading(title, type, sheet.inner) };
};

function planHeight(setting: Setting, roadmap: ReportRoadmap): number {
  const { initiatives, projection } = roadmap;
  const { type, lines } = titleOf(setting);
  const topics = dialogueTasks(setting);
  const chart =
    initiatives.length === 0
      ? 0
      : space +
        types.value.lead +
        (projection ? mm(2) + types.body.lead : 0) +
        space +
        timelineHeight(setting, rowHeights.usual) +
        (isChosen(setting, roadmap) ? chosenHeight : 0);
  const dialogue = topics.length === 0 ? 0 : section + dialogueHeight(topics);
  return lines.length * type.lead + chart + dialogue;
}
