import { Path, Svg, View } from '@react-pdf/renderer';
import type { ReportRoadmap } from '@/lib/core/report-roadmap';
import { formatIndex } from '@/lib/i18n/format';
import { roadmapTitle } from '@/lib/i18n/sentences-roadmap';
import { basisSentence } from '@/lib/i18n/sentences-talk';
import { DialogueRow, dialogueHeight, dialogueTasks } from './dialogue-row';
import { framesIn } from './initiative-letter';
import {
  InitiativeList,
  type ListRow,
  listHeadHeight,
  listRow,
  rowPaddings,
} from './initiative-list';
import { chunked, evenly, fewestPages } from './page-breaks';
import { conflictsHeight, PlanConflicts } from './plan-conflicts';
import { fittingType, type Setting } from './setting';
import { type Place, Sheet } from './sheet';
import { Gap, Label, Lines } from './text';
import { mm, palette, sheet, span, types } from './theme';
import { Timeline, timelineHeight } from './timeline';

const room = sheet.roadmapEnd - sheet.bodyTop;
const space = mm(5);
const section = mm(9);
const noteHeight = (setting: Setting) =>
  mm(3) + (setting.isSolo ? 1 : 3) * types.caption.lead + conflictsHeight(setting);

/** What one page of the roadmap shows: the plan, rows of the list, or both. */
export interface RoadmapPage {
  readonly hasPlan: boolean;
  readonly hasListTitle: boolean;
  readonly rows: readonly ListRow[];
  readonly hasNote: boolean;
}

/** As few pages as the list needs: it begins below the plan, or is set tighter, only where that saves one. */
export function roadmapPages(setting: Setting, roadmap: ReportRoadmap): RoadmapPage[] {
  const rowsWith = (padding: number) =>
    roadmap.initiatives.map((initiative) => listRow(setting, initiative, padding));
  const below = room - planHeight(setting, roadmap) - section - listHeadHeight;
  const rest = room - listHeadHeight - noteHeight(setting);
  const rows = [rowPaddings.usual, rowPaddings.tight].map(rowsWith);
  const all = [
    ...rows.map((of) => apart(setting, of, rest, below)),
    ...rows.flatMap((of) => joined(of, rest, below)),
  ];
  return fewestPages(all, (pages) => pages);
}

/** The whole list below the plan where it fits there; else on pages of its own. */
function apart(
  setting: Setting,
  rows: readonly ListRow[],
  rest: number,
  below: number,
): RoadmapPage[] {
  const plan = { hasPlan: true, hasListTitle: false, rows: [], hasNote: false };
  if (heightOf(rows) + noteHeight(setting) <= below) return [{ ...plan, rows, hasNote: true }];
  const listRoom = rest - types.statement.lead - section;
  const pages = evenly((spared) => chunked(rows, listRoom - spared));
  return [plan, ...pages.map((page, index) => listPage(page, index === 0, index, pages))];
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
): RoadmapPage => ({ hasPlan: false, hasListTitle, rows, hasNote: index === length - 1 });

const heightOf = (rows: readonly ListRow[]) => rows.reduce((sum, row) => sum + row.height, 0);

const titleOf = ({ t, report, heading }: Setting) => {
  const title = roadmapTitle(t, report);
  const type = fittingType(heading, title, sheet.inner, [
    { type: types.statement, lines: 2 },
    { type: types.statementSmall, lines: 3 },
  ]);
  return { type, lines: heading(title, type, sheet.inner) };
};

function planHeight(setting: Setting, { initiatives, projection }: ReportRoadmap): number {
  const { type, lines } = titleOf(setting);
  const topics = dialogueTasks(setting);
  const chart =
    initiatives.length === 0
      ? 0
      : space +
        types.value.lead +
        (projection ? mm(2) + types.body.lead : 0) +
        space +
        timelineHeight(initiatives.length);
  const dialogue = topics.length === 0 ? 0 : section + dialogueHeight(topics);
  return lines.length * type.lead + chart + dialogue;
}

export function Roadmap({
  setting,
  roadmap,
  page,
  place,
}: {
  readonly setting: Setting;
  readonly roadmap: ReportRoadmap;
  readonly page: RoadmapPage;
  readonly place: Place;
}) {
  const { t } = setting;
  return (
    <Sheet
      setting={setting}
      place={place}
      section={t('report.roadmap')}
      {...(page.hasPlan ? { bookmark: t('report.roadmap') } : {})}
      {...(page.hasListTitle ? { bookmark: t('report.list') } : {})}
    >
      {page.hasPlan && <Plan setting={setting} roadmap={roadmap} />}
      {page.hasListTitle && <ListTitle setting={setting} roadmap={roadmap} />}
      {page.rows.length > 0 && (
        <>
          {page.hasPlan && <Gap height={section} />}
          <InitiativeList
            setting={setting}
            rows={page.rows}
            {...(page.hasPlan ? { bookmark: t('report.list') } : {})}
          />
        </>
      )}
      {page.hasNote && (
        <>
          <PlanConflicts setting={setting} />
          <Note setting={setting} roadmap={roadmap} />
        </>
      )}
    </Sheet>
  );
}

interface PartProps {
  readonly setting: Setting;
  readonly roadmap: ReportRoadmap;
}

function Plan({ setting, roadmap }: PartProps) {
  const { type, lines } = titleOf(setting);
  const topics = dialogueTasks(setting);
  return (
    <View>
      <Lines of={lines} type={type} />
      {roadmap.initiatives.length === 0 && (
        <Lines
          of={setting.lines(setting.t('report.roadmap-none'), types.body, span(9))}
          type={types.body}
          color={palette.ink2}
          style={{ marginTop: space }}
        />
      )}
      {roadmap.initiatives.length > 0 && (
        <>
          <Gap height={space} />
          <Model setting={setting} roadmap={roadmap} />
          <Projected setting={setting} roadmap={roadmap} />
          <Gap height={space} />
          <Timeline setting={setting} />
        </>
      )}
      {topics.length > 0 && (
        <>
          <Gap height={section} />
          <DialogueRow setting={setting} topics={topics} />
        </>
      )}
    </View>
  );
}

/** "43 → 54": the fonts have no arrows, so it is drawn. */
function Model({ setting: { t, report }, roadmap }: PartProps) {
  const { indexAfter, initiatives } = roadmap;
  const indexBefore = formatIndex(roadmap.indexBefore, report.profile.bound);
  return (
    <View
      style={{ flexDirection: 'row', alignItems: 'center', height: types.value.lead, gap: mm(2) }}
    >
      <Label type={types.value}>{indexBefore}</Label>
      <Svg viewBox="0 0 16 16" width={mm(3.5)} height={mm(3.5)}>
        <Path d="M2 8h11M9 4l4 4-4 4" fill="none" stroke={palette.ink} strokeWidth={1.6} />
      </Svg>
      <Label type={types.value}>{indexAfter}</Label>
      <Label type={types.body} color={palette.ink2} style={{ marginLeft: mm(3) }}>
        {t('report.model', { n: initiatives.length })}
      </Label>
    </View>
  );
}

/** The index after 30, 90, 180 and 365 days, in one line. */
function Projected({ setting: { t }, roadmap: { projection } }: PartProps) {
  if (!projection) return null;
  const [first, second, third, last] = projection.planned.map(({ index }) => index);
  const values = { first: first ?? 0, second: second ?? 0, third: third ?? 0, last: last ?? 0 };
  return (
    <Label type={types.body} color={palette.ink2} style={{ marginTop: mm(2) }}>
      {t('plan.print-projection', values)}
    </Label>
  );
}

function ListTitle({ setting: { t }, roadmap }: PartProps) {
  const { length: n } = roadmap.initiatives;
  const days = Math.round(roadmap.initiatives.reduce((sum, { effort }) => sum + effort, 0));
  return (
    <>
      <Label type={types.statement}>{t('report.list-title', { n, days })}</Label>
      <Gap height={section} />
    </>
  );
}

/** What the list leaves out, and of a team what it rests on. */
function Note({ setting: { t, report }, roadmap }: PartProps) {
  const sentences = [
    basisSentence(t, report),
    roadmap.initiatives.length > 0 && t('report.list-note', framesIn(roadmap.initiatives)),
    roadmap.backlog.length > 0 && t('report.parked', { n: roadmap.backlog.length }),
  ].filter(Boolean);
  if (sentences.length === 0) return null;
  return (
    <Label type={types.caption} color={palette.ink2} style={{ marginTop: mm(3) }}>
      {sentences.join(' ')}
    </Label>
  );
}
