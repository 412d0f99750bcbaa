import { View } from '@react-pdf/renderer';
import { formatBand } from '@/lib/i18n/format';
import { gapSentences, largestGap, outsideNotes, shownOutside } from '@/lib/i18n/sentences-team';
import { RadarChart } from './radar-chart';
import { RadarKey } from './radar-key';
import type { Setting } from './setting';
import { type Place, type SectionPages, Sheet } from './sheet';
import { TeamValues } from './team-values';
import { Gap, Label, Lines } from './text';
import { mm, palette, sheet, types } from './theme';

const radar = mm(96);
const mostGaps = 3;

/** The customers' view, where they were asked and enough of them answered. */
export const customers: SectionPages = (setting) =>
  shownOutside(setting.report.profile) && setting.report.profile.index !== null
    ? [{ draw: (place) => <CustomersPage key={place.number} setting={setting} place={place} /> }]
    : [];

/** Inside and outside beside each other: the sure gaps in words, the picture, every value, and what limits it. */
function CustomersPage({ setting, place }: { readonly setting: Setting; readonly place: Place }) {
  const { t, report, lines, heading } = setting;
  const outside = shownOutside(report.profile);
  const gaps = gapSentences(t, report).slice(0, mostGaps);
  const [title = t('team.outside-none'), ...others] = gaps;
  const people = outside?.people ? formatBand(outside.people) : '';
  const notes = [
    t('team.people-customers', { band: people }).concat('.'),
    largestGap(t, report),
    outside?.confirms && t('team.outside-confirms'),
    ...outsideNotes(t, report),
    t('team.gap-of'),
    t('team.outside-caveat'),
  ].filter((sentence) => typeof sentence === 'string');
  const statement = types.statementSmall;
  return (
    <Sheet
      setting={setting}
      place={place}
      section={t('team.pdf-customers')}
      bookmark={t('team.pdf-customers')}
    >
      <Lines of={heading(title, statement, sheet.inner)} type={statement} />
      {others.map((sentence) => (
        <Lines
          key={sentence}
          of={lines(sentence, types.section, sheet.inner)}
          type={types.section}
          style={{ marginTop: mm(2.5) }}
        />
      ))}
      <Gap height={mm(7)} />
      <View style={{ marginLeft: (sheet.inner - radar) / 2 }}>
        <RadarChart setting={setting} width={radar} />
      </View>
      <RadarKey setting={setting} />
      <Gap height={mm(7)} />
      <Label type={types.section}>{t('team.pdf-customers-title')}</Label>
      <Gap height={mm(3)} />
      <TeamValues setting={setting} />
      <Gap height={mm(4)} />
      <Lines
        of={lines(notes.join(' '), types.small, sheet.inner)}
        type={types.small}
        color={palette.ink2}
      />
    </Sheet>
  );
}
