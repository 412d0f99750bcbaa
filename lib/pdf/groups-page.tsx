import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { GroupsProfile } from '@/lib/core/team-profile';
import { prerequisiteIds, stepIds } from '@/lib/core/types';
import { formatBand, formatIndex, formatList } from '@/lib/i18n/format';
import {
  allTogether,
  conflictSentences,
  type GroupMargin,
  groupName,
  groupsOneSided,
  groupValue,
  mergedGroups,
} from '@/lib/i18n/sentences-groups';
import { isPrerequisite, nameOf, numberOf } from '@/lib/i18n/terms';
import { agreed, agreedBelow } from './agreed-pages';
import type { Setting } from './setting';
import { type PlannedPage, type SectionPages, Sheet } from './sheet';
import { Gap, Label, Lines } from './text';
import { mm, palette, sheet, types } from './theme';
import { type GridColumn, gridHeadHeight, gridRowHeight, textWidth, ValueGrid } from './value-grid';

const names = mm(40);

const room = sheet.bodyEnd - sheet.bodyTop;
const beforeAgreed = mm(14);
const gaps = { title: mm(10), grid: mm(3), between: mm(9), notes: mm(5), sentence: mm(4) };

/** The groups of a round, where they may be shown; else one sentence stands with the values. */
export const groups: SectionPages = (setting) => {
  const page = groupsOf(setting);
  return page ? [pageWith(setting, page, null)] : [];
};

/** The groups, and below them what was settled, where a page holds both; else each on its own. */
export const groupsAndAgreed: SectionPages = (setting) => {
  const [page, settled] = [groupsOf(setting), agreedBelow(setting)];
  return page && settled && page.height + beforeAgreed + settled.height <= room
    ? [pageWith(setting, page, settled)]
    : [...groups(setting), ...agreed(setting)];
};

interface Block {
  readonly height: number;
  readonly draw: () => ReactElement;
}

const pageWith = (setting: Setting, { draw }: Block, below: Block | null): PlannedPage => ({
  draw: (place) => (
    <Sheet
      key={place.number}
      setting={setting}
      place={place}
      section={setting.t('team.pdf-groups')}
      bookmark={setting.t('team.pdf-groups')}
    >
      {draw()}
      {below && <Gap height={beforeAgreed} />}
      {below?.draw()}
    </Sheet>
  ),
});

/** Per group the total, prerequisites and steps, nothing else (method 3.R5). */
function groupsOf(setting: Setting): Block | null {
  const { t, lines, heading, report } = setting;
  const shown = report.profile.team?.groups;
  if (!shown?.atoms || report.profile.index === null) return null;
  const says = (text: string) => lines(text, types.body, sheet.inner);
  const type = types.statement;
  const key = shown.conflicts.length > 0 ? 'team.pdf-groups-title' : 'team.pdf-groups-title-none';
  const title = heading(t(key), type, sheet.inner);
  const grids = [
    { title: t('team.groups-prerequisites'), grid: gridOf(setting, shown, prerequisiteIds, true) },
    { title: t('team.groups-steps'), grid: gridOf(setting, shown, stepIds, false) },
  ];
  const notes = says(notesOf(setting, shown));
  const conflicts = conflictSentences(t, report, shown).map(says);
  const tables = grids.reduce(
    (sum, { grid }) => sum + types.section.lead + gaps.grid + gridHeight(grid),
    gaps.between,
  );
  const said = conflicts.reduce(
    (sum, of) => sum + gaps.sentence + of.length * types.strong.lead,
    notes.length * types.body.lead,
  );
  return {
    height: title.length * type.lead + gaps.title + tables + gaps.notes + said,
    draw: () => (
      <>
        <Lines of={title} type={type} />
        <Gap height={gaps.title} />
        {grids.map(({ title: name, grid }, index) => (
          <View key={name} style={index === 0 ? {} : { marginTop: gaps.between }}>
            <Label type={types.section}>{name}</Label>
            <Gap height={gaps.grid} />
            <ValueGrid {...grid} />
          </View>
        ))}
        <Gap height={gaps.notes} />
        <Lines of={notes} type={types.body} color={palette.ink2} />
        {conflicts.map((of) => (
          <Lines key={of.join()} of={of} type={types.strong} style={{ marginTop: gaps.sentence }} />
        ))}
      </>
    ),
  };
}

function notesOf({ t, report }: Setting, shown: GroupsProfile): string {
  const merged = mergedGroups(shown).map(({ name }) => name);
  const names = formatList(report.locale, merged);
  return [
    groupsOneSided(t, report, shown),
    merged.length > 0 && t('team.groups-merged-list', { names }),
    t('team.groups-explained'),
  ]
    .filter(Boolean)
    .join(' ');
}

function gridOf(
  setting: Setting,
  shown: GroupsProfile,
  of: readonly GroupMargin[],
  hasTotal: boolean,
) {
  const { t, lines, report } = setting;
  const count = of.length + (hasTotal ? 2 : 0);
  const width = (sheet.inner - names) / count;
  const head = (text: string): GridColumn => ({
    head: lines(text, types.caption, textWidth({ width })),
    width,
    align: 'right',
  });
  const columns: GridColumn[] = [
    { head: [t('team.group')], width: names },
    ...(hasTotal ? [head(t('team.group-total'))] : []),
    ...of.map((id) => head(shortName(setting, id))),
    ...(hasTotal ? [head(t('team.group-people'))] : []),
  ];
  const rows = [allTogether(report.profile), ...(shown.atoms ?? [])].map((atom) => ({
    key: atom.id,
    cells: [
      {
        lines: lines(groupName(t, shown, atom.id), types.smallStrong, textWidth({ width: names })),
        type: types.smallStrong,
      },
      ...(hasTotal
        ? [{ lines: [formatIndex(atom.index, atom.indexBound)], type: types.smallStrong }]
        : []),
      ...of.map((id) => ({ lines: [formatIndex(groupValue(atom, id), atom.bounds[id])] })),
      ...(hasTotal ? [{ lines: [formatBand(atom.people)] }] : []),
    ],
  }));
  return { columns, rows };
}

const gridHeight = ({ columns, rows }: ReturnType<typeof gridOf>) =>
  rows.reduce((sum, row) => sum + gridRowHeight(row), gridHeadHeight(columns));

const shortName = ({ report }: Setting, id: GroupMargin) =>
  isPrerequisite(id) ? nameOf(report, id) : `${numberOf(id)} ${report.texts.steps[id].short}`;
