import type { AtomProfile, GroupsProfile } from '@/lib/core/team-profile';
import { type PrerequisiteId, prerequisiteIds, type StepId, stepIds } from '@/lib/core/types';
import { formatBand, formatIndex, formatList } from '@/lib/i18n/format';
import { conflictSentences, groupName, mergedGroups } from '@/lib/i18n/sentences-groups';
import { isPrerequisite, nameOf, numberOf } from '@/lib/i18n/terms';
import type { Setting } from './setting';
import { type Place, type SectionPages, Sheet } from './sheet';
import { Gap, Label, Lines } from './text';
import { mm, palette, sheet, types } from './theme';
import { type GridColumn, textWidth, ValueGrid } from './value-grid';

const names = mm(40);

/** The groups of a round, where they may be shown; else one sentence stands with the values. */
export const groups: SectionPages = (setting) => {
  const shown = setting.report.profile.team?.groups;
  if (!shown?.atoms || setting.report.profile.index === null) return [];
  return [
    {
      draw: (place) => (
        <GroupsPage key={place.number} setting={setting} groups={shown} place={place} />
      ),
    },
  ];
};

type GroupsPageProps = {
  readonly setting: Setting;
  readonly groups: GroupsProfile;
  readonly place: Place;
};

/** Per group the total, prerequisites and steps, nothing else (method 3.R5). */
function GroupsPage({ setting, groups: shown, place }: GroupsPageProps) {
  const { t, lines, heading } = setting;
  const title =
    shown.conflicts.length > 0 ? t('team.pdf-groups-title') : t('team.pdf-groups-title-none');
  const says = (text: string) => lines(text, types.body, sheet.inner);
  return (
    <Sheet
      setting={setting}
      place={place}
      section={t('team.pdf-groups')}
      bookmark={t('team.pdf-groups')}
    >
      <Lines of={heading(title, types.statement, sheet.inner)} type={types.statement} />
      <Gap height={mm(10)} />
      <Label type={types.section}>{t('team.groups-prerequisites')}</Label>
      <Gap height={mm(3)} />
      <AtomGrid setting={setting} groups={shown} of={prerequisiteIds} hasTotal />
      <Gap height={mm(9)} />
      <Label type={types.section}>{t('team.groups-steps')}</Label>
      <Gap height={mm(3)} />
      <AtomGrid setting={setting} groups={shown} of={stepIds} />
      <Gap height={mm(5)} />
      <Lines of={says(notesOf(setting, shown))} type={types.body} color={palette.ink2} />
      {conflictSentences(t, setting.report, shown).map((sentence) => (
        <Lines
          key={sentence}
          of={says(sentence)}
          type={types.strong}
          style={{ marginTop: mm(4) }}
        />
      ))}
    </Sheet>
  );
}

function notesOf({ t, report }: Setting, shown: GroupsProfile): string {
  const merged = mergedGroups(shown).map(({ name }) => name);
  const explained = t('team.groups-explained');
  if (merged.length === 0) return explained;
  const names = formatList(report.locale, merged);
  return `${t('team.groups-merged-list', { names })} ${explained}`;
}

type AtomGridProps = {
  readonly setting: Setting;
  readonly groups: GroupsProfile;
  readonly of: readonly (PrerequisiteId | StepId)[];
  readonly hasTotal?: boolean;
};

function AtomGrid({ setting, groups: shown, of, hasTotal = false }: AtomGridProps) {
  const { t, report, lines } = setting;
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
  const rows = (shown.atoms ?? []).map((atom) => ({
    key: atom.id,
    cells: [
      {
        lines: lines(groupName(t, shown, atom.id), types.smallStrong, textWidth({ width: names })),
        type: types.smallStrong,
      },
      ...(hasTotal
        ? [{ lines: [formatIndex(atom.index, atom.indexBound)], type: types.smallStrong }]
        : []),
      ...of.map((id) => ({ lines: [formatIndex(marginOf(atom, id), atom.bounds[id])] })),
      ...(hasTotal ? [{ lines: [formatBand(atom.people)] }] : []),
    ],
  }));
  return <ValueGrid columns={columns} rows={rows} />;

  function shortName({ report: { texts } }: Setting, id: PrerequisiteId | StepId) {
    return isPrerequisite(id) ? nameOf(report, id) : `${numberOf(id)} ${texts.steps[id].short}`;
  }
}

const marginOf = ({ prerequisites, steps }: AtomProfile, id: PrerequisiteId | StepId) =>
  isPrerequisite(id) ? prerequisites[id] : steps[id];
