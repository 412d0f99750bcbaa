import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { chunked, evenly, fewestPages, loneRows } from './page-breaks';
import { fittingType, type Setting } from './setting';
import { type Place, Sheet } from './sheet';
import { Gap, Label, Lines, Rule } from './text';
import { hairline, mm, palette, sheet, type Type, types } from './theme';

const room = sheet.bodyEnd - sheet.bodyTop;
const gap = mm(4);
const afterHeading = mm(1);
const captionsHeight = types.caption.lead + mm(1);
/** The usual setting, and a tighter one where that saves a page. */
const settings = {
  usual: { padding: mm(1.8), beforeHeading: mm(6) },
  tight: { padding: mm(1.1), beforeHeading: mm(4.5) },
} as const;
type Density = (typeof settings)[keyof typeof settings];
/** A text with more breaks is set as one paragraph, so that a row always fits on a page. */
const mostBreaks = 6;

interface RecordCell {
  readonly lines: readonly string[];
  readonly type: Type;
  readonly color: string;
  readonly width: number;
}

/** A row of what people recorded, with the heading of its part and the names of its columns. */
export interface RecordRow {
  readonly key: string;
  readonly heading: string;
  readonly captions: readonly string[];
  readonly isFirst: boolean;
  readonly cells: readonly RecordCell[];
}

interface Column {
  readonly text: string;
  readonly width: number;
  readonly type?: Type;
  readonly color?: string;
}

/** The rows of one part of a page, each as its texts in columns. */
export const recordPart = (
  { lines }: Setting,
  heading: string,
  captions: readonly string[],
  rows: readonly { readonly key: string; readonly columns: readonly Column[] }[],
): RecordRow[] =>
  rows.map(({ key, columns }, index) => {
    const cells = columns.map(({ text, width, type = types.small, color = palette.ink }) => {
      const plain = text.split('\n').length > mostBreaks ? text.replace(/\n+/g, ' / ') : text;
      return { lines: plain === '' ? [] : lines(plain, type, width), type, color, width };
    });
    return { key, heading, captions, isFirst: index === 0, cells };
  });

/** What stands over the first row of a part, and again over the first of a page. */
const headHeight = ({ captions }: RecordRow, { beforeHeading }: Density) =>
  beforeHeading +
  types.section.lead +
  afterHeading +
  (captions.length > 0 ? captionsHeight : 0) +
  hairline;

const rowHeight = (row: RecordRow, density: Density) =>
  (row.isFirst ? headHeight(row, density) : 0) +
  Math.max(types.small.lead, ...row.cells.map(({ lines, type }) => lines.length * type.lead)) +
  2 * density.padding +
  hairline;

interface Split {
  readonly density: Density;
  readonly pages: readonly (readonly RecordRow[])[];
}

/** As few pages as the rows take, about equally full, and rather between two parts than within one. */
function splitOf(rows: readonly RecordRow[], head: number): Split {
  const splits = [settings.usual, settings.tight].map((density) => splitIn(rows, head, density));
  return fewestPages(splits, ({ pages }) => pages);
}

function splitIn(rows: readonly RecordRow[], head: number, density: Density): Split {
  const tall = rows.map((row) => ({ row, height: rowHeight(row, density) }));
  const again = Math.max(0, ...rows.map((row) => headHeight(row, density)));
  const heightOf = (page: readonly { readonly height: number }[]) =>
    page.reduce((sum, { height }) => sum + height, 0);
  const costOf = (pages: readonly (typeof tall)[]) =>
    pages.filter(([first]) => !first?.row.isFirst).length +
    loneRows(pages, ({ row }) => row.heading) +
    (heightOf(pages.at(-1) ?? []) < room / 2 ? 1 : 0) +
    (heightOf(pages.at(-1) ?? []) < room / 3 ? rows.length : 0);
  const split = (spared: number) => chunked(tall, room - again - spared, room - head - spared);
  const pages = evenly(split, costOf);
  return { density, pages: pages.map((page) => page.map(({ row }) => row)) };
}

/** A section of what people recorded: its title and name, a sentence or none, and its rows. */
export interface RecordText {
  readonly title: string;
  readonly section: string;
  readonly lead: string;
  readonly rows: readonly RecordRow[];
}

/** Draws a page once its number is known. */
export type RecordPage = (place: Place) => ReactElement;

interface RecordHead {
  readonly title: readonly string[];
  readonly type: Type;
  readonly lead: readonly string[];
  readonly height: number;
}

function headOf({ lines, heading }: Setting, text: RecordText): RecordHead {
  const type = fittingType(heading, text.title, sheet.inner, [
    { type: types.statement, lines: 2 },
    { type: types.statementSmall, lines: 3 },
  ]);
  const title = heading(text.title, type, sheet.inner);
  const lead = text.lead === '' ? [] : lines(text.lead, types.body, sheet.inner);
  const height = title.length * type.lead + mm(5) + lead.length * types.body.lead;
  return { title, type, lead, height };
}

/** As many pages as the rows take; none without rows. */
export function recordPages(setting: Setting, text: RecordText): RecordPage[] {
  if (text.rows.length === 0) return [];
  const head = headOf(setting, text);
  const { density, pages } = splitOf(text.rows, head.height);
  return pages.map((rows, index) => (place) => (
    <Sheet
      key={place.number}
      setting={setting}
      place={place}
      section={text.section}
      {...(index === 0 ? { bookmark: text.section } : {})}
    >
      {index === 0 && <Head head={head} />}
      <Rows setting={setting} rows={rows} density={density} />
    </Sheet>
  ));
}

const betweenSections = mm(12);

/** Two short sections on one page; null where they do not fit, or one of them has no rows. */
export function sharedRecordPage(
  setting: Setting,
  texts: readonly [RecordText, RecordText],
): RecordPage | null {
  if (texts.some(({ rows }) => rows.length === 0)) return null;
  const parts = texts.map((text) => ({ text, head: headOf(setting, text) }));
  const heightIn = (density: Density) =>
    parts
      .flatMap(({ text, head }) => [
        head.height,
        ...text.rows.map((row) => rowHeight(row, density)),
      ])
      .reduce((sum, height) => sum + height, betweenSections);
  const density = [settings.usual, settings.tight].find((one) => heightIn(one) <= room);
  if (!density) return null;
  const section = texts.map((text) => text.section).join(' · ');
  return (place) => (
    <Sheet key={place.number} setting={setting} place={place} section={section} bookmark={section}>
      {parts.map(({ text, head }, index) => (
        <View key={text.section}>
          {index > 0 && <Gap height={betweenSections} />}
          <Head head={head} />
          <Rows setting={setting} rows={text.rows} density={density} />
        </View>
      ))}
    </Sheet>
  );
}

function Head({ head: { title, type, lead } }: { readonly head: RecordHead }) {
  return (
    <>
      <Lines of={title} type={type} />
      <Gap height={mm(5)} />
      {lead.length > 0 && <Lines of={lead} type={types.body} color={palette.ink2} />}
    </>
  );
}

type RowsProps = {
  readonly setting: Setting;
  readonly rows: readonly RecordRow[];
  readonly density: Density;
};

const Rows = ({ setting, rows, density }: RowsProps) =>
  rows.map((row, at) => (
    <Row key={row.key} row={row} density={density} heading={headingOf(setting, row, at === 0)} />
  ));

/** Of a part that goes on from the page before, its heading says so. */
function headingOf({ t }: Setting, { heading, isFirst }: RecordRow, isTop: boolean) {
  if (isFirst) return heading;
  return isTop ? t('report.continued', { part: heading }) : null;
}

type RowProps = {
  readonly row: RecordRow;
  readonly density: Density;
  readonly heading: string | null;
};

function Row({ row: { captions, cells }, density, heading }: RowProps) {
  return (
    <View>
      {heading !== null && (
        <>
          <Gap height={density.beforeHeading} />
          <Label type={types.section}>{heading}</Label>
          <Gap height={afterHeading} />
          {captions.length > 0 && (
            <View style={{ flexDirection: 'row', gap, height: captionsHeight }}>
              {captions.map((caption, index) => (
                <Label
                  key={caption}
                  type={types.caption}
                  color={palette.ink2}
                  width={cells[index]?.width ?? 0}
                >
                  {caption}
                </Label>
              ))}
            </View>
          )}
          <Rule />
        </>
      )}
      <View style={{ flexDirection: 'row', gap, paddingVertical: density.padding }}>
        {cells.map(({ lines, type, color, width }, index) => (
          <View key={`${index}-${lines.join()}`} style={{ width, minHeight: types.small.lead }}>
            {lines.length > 0 && <Lines of={lines} type={type} color={color} width={width} />}
          </View>
        ))}
      </View>
      <Rule color={palette.rule} />
    </View>
  );
}
