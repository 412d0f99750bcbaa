import { View } from '@react-pdf/renderer';
import type { GroupsProfile } from '@/lib/core/team-profile';
import { stepIds } from '@/lib/core/types';
import { formatIndex } from '@/lib/i18n/format';
import { contactNotes, groupName } from '@/lib/i18n/sentences-groups';
import { numberOf } from '@/lib/i18n/terms';
import type { Setting } from './setting';
import { Gap, Label, Lines } from './text';
import { mm, palette, sheet, types } from './theme';
import {
  type GridColumn,
  type GridRow,
  gridHeadHeight,
  gridRowHeight,
  textWidth,
  ValueGrid,
} from './value-grid';

const names = mm(58);
const gaps = { afterTitle: mm(3), beforeNote: mm(3) };

type ContactValuesProps = { readonly setting: Setting; readonly contacts: GroupsProfile };

/** Customers by their last contact: the steps only, and why the rest is not shown (method 3.R14). */
export function ContactValues({ setting, contacts }: ContactValuesProps) {
  const { columns, rows, notes } = layoutOf(setting, contacts);
  return (
    <View>
      <Label type={types.section}>{setting.t('team.segments-title')}</Label>
      {rows.length > 0 && (
        <>
          <Gap height={gaps.afterTitle} />
          <ValueGrid columns={columns} rows={rows} />
        </>
      )}
      <Gap height={gaps.beforeNote} />
      <Lines of={notes} type={types.small} color={palette.ink2} />
    </View>
  );
}

export function contactValuesHeight(setting: Setting, contacts: GroupsProfile): number {
  const { columns, rows, notes } = layoutOf(setting, contacts);
  const grid = rows.reduce((sum, row) => sum + gridRowHeight(row), gridHeadHeight(columns));
  const table = rows.length > 0 ? gaps.afterTitle + grid : 0;
  return types.section.lead + table + gaps.beforeNote + notes.length * types.small.lead;
}

function layoutOf(setting: Setting, contacts: GroupsProfile) {
  const { t, report, lines } = setting;
  const width = (sheet.inner - names) / stepIds.length;
  const columns: GridColumn[] = [
    { head: [t('team.segment')], width: names },
    ...stepIds.map((id) => {
      const head = `${numberOf(id)} ${report.texts.steps[id].short}`;
      const own = textWidth({ width });
      return { head: lines(head, types.caption, own), width, align: 'right' as const };
    }),
  ];
  const own = textWidth({ width: names });
  const rows = (contacts.atoms ?? []).map(
    ({ id, steps, bounds }): GridRow => ({
      key: id,
      cells: [
        {
          lines: lines(groupName(t, contacts, id), types.smallStrong, own),
          type: types.smallStrong,
        },
        ...stepIds.map((step) => ({
          lines: [formatIndex(steps[step], bounds[step])],
          color: palette.outside,
        })),
      ],
    }),
  );
  const notes = lines(contactNotes(t, report, contacts).join(' '), types.small, sheet.inner);
  return { columns, rows, notes };
}
