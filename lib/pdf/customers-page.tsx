import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { formatBand } from '@/lib/i18n/format';
import { gapSentences, largestGap, outsideNotes, shownOutside } from '@/lib/i18n/sentences-team';
import { ContactValues, contactValuesHeight } from './contact-values';
import { RadarChart, radarHeight } from './radar-chart';
import { RadarKey } from './radar-key';
import type { Setting } from './setting';
import { type SectionPages, Sheet } from './sheet';
import { TeamValues, teamValuesHeight } from './team-values';
import { Gap, Label, Lines } from './text';
import { mm, palette, sheet, types } from './theme';

const room = sheet.bodyEnd - sheet.bodyTop;
const statement = types.statementSmall;
const mostGaps = 3;
const radars = { usual: mm(96), small: mm(86), large: mm(142) };
const gaps = { part: mm(7), sentence: mm(2.5), afterTitle: mm(3), notes: mm(4) };
/** The key of the radar takes one line, at most two. */
const keyHeight = 2 * types.caption.lead;

/** A part of the section whose height is known; a page is some of them, one below the other. */
interface Part {
  readonly key: string;
  readonly height: number;
  readonly draw: () => ReactElement;
}

/** The customers' view, where they were asked and enough of them answered. */
export const customers: SectionPages = (setting) => {
  if (!shownOutside(setting.report.profile) || setting.report.profile.index === null) return [];
  const section = setting.t('team.pdf-customers');
  return pagesOf(setting).map((parts, index) => ({
    draw: (place) => (
      <Sheet
        key={place.number}
        setting={setting}
        place={place}
        section={section}
        {...(index === 0 ? { bookmark: section } : {})}
      >
        {parts.map(({ key, draw }, at) => (
          <View key={key} style={at === 0 ? {} : { marginTop: gaps.part }}>
            {draw()}
          </View>
        ))}
      </Sheet>
    ),
  }));
};

/** One page where everything fits; else the picture with its words, and the figures on a second one. */
function pagesOf(setting: Setting): Part[][] {
  const [intro, values] = [introOf(setting), valuesOf(setting)];
  const contacts = contactsOf(setting);
  const tables = [values, ...contacts];
  const onOne = [radars.usual, radars.small]
    .map((width) => [intro, radarOf(setting, width), ...tables])
    .find((parts) => heightOf(parts) <= room);
  if (onOne) return [onOne];
  return heightOf(tables) <= room
    ? [[intro, radarOf(setting, radars.large)], tables]
    : [[intro, radarOf(setting, radars.usual), values], contacts];
}

const heightOf = (parts: readonly Part[]) =>
  parts.reduce((sum, { height }) => sum + height, (parts.length - 1) * gaps.part);

/** The sure gaps in words. */
function introOf({ t, report, lines, heading }: Setting): Part {
  const [title = t('team.outside-none'), ...others] = gapSentences(t, report).slice(0, mostGaps);
  const head = heading(title, statement, sheet.inner);
  const rest = others.map((sentence) => lines(sentence, types.section, sheet.inner));
  const sentences = rest.reduce(
    (sum, of) => sum + gaps.sentence + of.length * types.section.lead,
    0,
  );
  return {
    key: 'intro',
    height: head.length * statement.lead + sentences,
    draw: () => (
      <>
        <Lines of={head} type={statement} />
        {rest.map((of) => (
          <Lines
            key={of.join()}
            of={of}
            type={types.section}
            style={{ marginTop: gaps.sentence }}
          />
        ))}
      </>
    ),
  };
}

/** Inside and outside as a picture. */
const radarOf = (setting: Setting, width: number): Part => ({
  key: 'radar',
  height: radarHeight(width) + keyHeight,
  draw: () => (
    <>
      <View style={{ marginLeft: (sheet.inner - width) / 2 }}>
        <RadarChart setting={setting} width={width} />
      </View>
      <RadarKey setting={setting} />
    </>
  ),
});

/** Every value, and what limits the comparison. */
function valuesOf(setting: Setting): Part {
  const { t, report, lines } = setting;
  const outside = shownOutside(report.profile);
  const people = outside?.people ? formatBand(outside.people) : '';
  const sentences = [
    t('team.people-customers', { band: people }).concat('.'),
    largestGap(t, report),
    outside?.confirms && t('team.outside-confirms'),
    ...outsideNotes(t, report),
    t('team.gap-of'),
    t('team.outside-caveat'),
  ].filter((sentence) => typeof sentence === 'string');
  const notes = lines(sentences.join(' '), types.small, sheet.inner);
  return {
    key: 'values',
    height:
      types.section.lead +
      gaps.afterTitle +
      teamValuesHeight(setting) +
      gaps.notes +
      notes.length * types.small.lead,
    draw: () => (
      <>
        <Label type={types.section}>{t('team.pdf-customers-title')}</Label>
        <Gap height={gaps.afterTitle} />
        <TeamValues setting={setting} hasCustomers />
        <Gap height={gaps.notes} />
        <Lines of={notes} type={types.small} color={palette.ink2} />
      </>
    ),
  };
}

/** By last contact, where the round asked for it. */
function contactsOf(setting: Setting): Part[] {
  const contacts = shownOutside(setting.report.profile)?.segments;
  if (!contacts) return [];
  return [
    {
      key: 'contacts',
      height: contactValuesHeight(setting, contacts),
      draw: () => <ContactValues setting={setting} contacts={contacts} />,
    },
  ];
}
