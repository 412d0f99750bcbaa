import { Path, Svg, View } from '@react-pdf/renderer';
import type { ReportRoadmap } from '@/lib/core/report-roadmap';
import { formatIndex } from '@/lib/i18n/format';
import { basisSentence } from '@/lib/i18n/sentences-talk';
import { DialogueRow, dialogueTasks } from './dialogue-row';
import { shownInFull } from './initiative-layout';
import { framesIn } from './initiative-letter';
import { InitiativeList } from './initiative-list';
import { PlanConflicts } from './plan-conflicts';
import { isChosen, type RoadmapPage, section, space, titleOf } from './roadmap-layout';
import type { Setting } from './setting';
import { type Place, Sheet } from './sheet';
import { Gap, Label, Lines } from './text';
import { mm, palette, span, types } from './theme';
import { Timeline } from './timeline';

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
      {page.hasPlan && <Plan setting={setting} roadmap={roadmap} rowHeight={page.rowHeight} />}
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

function Plan({ setting, roadmap, rowHeight }: PartProps & { readonly rowHeight: number }) {
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
          <Timeline setting={setting} rowHeight={rowHeight} />
          <Chosen setting={setting} roadmap={roadmap} />
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

/** Why some initiatives have a page and the others do not. */
function Chosen({ setting, roadmap }: PartProps) {
  const { t } = setting;
  if (!isChosen(setting, roadmap)) return null;
  return (
    <Label type={types.caption} color={palette.ink2} style={{ marginTop: space / 2 }}>
      {t('report.shown-in-full', { n: shownInFull, ...framesIn(roadmap.initiatives) })}
    </Label>
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
