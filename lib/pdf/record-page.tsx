import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { chunked } from './page-breaks';
import { fittingType, type Setting } from './setting';
import { type Place, Sheet } from './sheet';
import { Gap, Label, Lines, Rule } from './text';
import { hairline, mm, palette, sheet, type Type, types } from './theme';

const room = sheet.bodyEnd - sheet.bodyTop;
const padding = mm(1.8);
const gap = mm(4);
const headingHeight = mm(6) + types.section.lead + mm(1);
const captionsHeight = types.caption.lead + mm(1);
/** A text with more breaks is set as one paragraph, so that a row always fits on a page. */
const mostBreaks = 6;

interface RecordCell {
  readonly lines: readonly string[];
  readonly type: Type;
  readonly color: string;
  readonly width: number;
}

/** A row of what people recorded; the first one of a part carries its heading and the names of its columns. */
export interface RecordRow {
  readonly key: string;
  readonly heading: string | null;
  readonly captions: readonly string[];
  readonly cells: readonly RecordCell[];
  readonly height: number;
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
    const first = index === 0;
    const height =
      (first ? headingHeight + (captions.length > 0 ? captionsHeight : 0) + hairline : 0) +
      Math.max(types.small.lead, ...cells.map((cell) => cell.lines.length * cell.type.lead)) +
      2 * padding +
      hairline;
    return {
      key,
      heading: first ? heading : null,
      captions: first ? captions : [],
      cells,
      height,
    };
  });

interface RecordText {
  readonly title: string;
  readonly section: string;
  readonly lead: string;
  readonly rows: readonly RecordRow[];
}

/** As many pages as the rows take; none without rows. */
export function recordPages(setting: Setting, text: RecordText) {
  if (text.rows.length === 0) return [];
  const { lines, heading } = setting;
  const type = fittingType(heading, text.title, sheet.inner, [
    { type: types.statement, lines: 2 },
    { type: types.statementSmall, lines: 3 },
  ]);
  const title = heading(text.title, type, sheet.inner);
  const lead = text.lead === '' ? [] : lines(text.lead, types.body, sheet.inner);
  const head = title.length * type.lead + mm(5) + lead.length * types.body.lead;
  const [first = []] = chunked(text.rows, room - head);
  const rest = text.rows.slice(first.length);
  const pages = [first, ...(rest.length > 0 ? chunked(rest, room) : [])];
  return pages.map(
    (rows, index) =>
      (place: Place): ReactElement => (
        <Sheet
          key={place.number}
          setting={setting}
          place={place}
          section={text.section}
          {...(index === 0 ? { bookmark: text.section } : {})}
        >
          {index === 0 && (
            <>
              <Lines of={title} type={type} />
              <Gap height={mm(5)} />
              {lead.length > 0 && <Lines of={lead} type={types.body} color={palette.ink2} />}
            </>
          )}
          {rows.map((row) => (
            <Row key={row.key} row={row} />
          ))}
        </Sheet>
      ),
  );
}

function Row({ row: { heading, captions, cells } }: { readonly row: RecordRow }) {
  return (
    <View>
      {heading !== null && (
        <>
          <Gap height={mm(6)} />
          <Label type={types.section}>{heading}</Label>
          <Gap height={mm(1)} />
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
      <View style={{ flexDirection: 'row', gap, paddingVertical: padding }}>
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
