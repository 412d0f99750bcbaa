import { View } from '@react-pdf/renderer';
import { Label, Lines, Rule } from './text';
import { hairline, mm, palette, type Type, types } from './theme';

/** A column of a table in print: its head, its width, and where its text stands. */
export interface GridColumn {
  readonly head: readonly string[];
  readonly width: number;
  readonly align?: 'left' | 'right';
}

export interface GridCell {
  readonly lines: readonly string[];
  readonly type?: Type;
  readonly color?: string;
}

export interface GridRow {
  readonly key: string;
  readonly cells: readonly GridCell[];
}

/** Above and below a row: as usual, and less where that saves a page. */
export const gridPaddings = { usual: mm(1.6), tight: mm(1.1) } as const;
const afterHead = mm(1.4);
const gap = mm(3);

/** What is left for the text of a column. */
export const textWidth = ({ width }: Pick<GridColumn, 'width'>) => width - gap;

export const gridHeadHeight = (columns: readonly GridColumn[]) =>
  Math.max(...columns.map(({ head }) => head.length)) * types.caption.lead + afterHead + hairline;

export const gridRowHeight = ({ cells }: GridRow, padding: number = gridPaddings.usual) =>
  Math.max(...cells.map(({ lines, type = types.small }) => lines.length * type.lead)) +
  2 * padding +
  hairline;

/** A table of values whose height is known before it is drawn. */
export function ValueGrid({
  columns,
  rows,
  padding = gridPaddings.usual,
}: {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  readonly padding?: number;
}) {
  return (
    <View>
      <View style={{ flexDirection: 'row', alignItems: 'flex-end', paddingBottom: afterHead }}>
        {columns.map(({ head, width, align = 'left' }) => (
          <Placed key={head.join()} width={width} align={align}>
            {{ lines: head, type: types.caption, color: palette.ink2 }}
          </Placed>
        ))}
      </View>
      <Rule />
      {rows.map((row) => (
        <View key={row.key}>
          <View style={{ flexDirection: 'row', paddingVertical: padding }}>
            {columns.map(({ head, width, align = 'left' }, index) => (
              <Placed key={head.join()} width={width} align={align}>
                {row.cells[index] ?? { lines: [] }}
              </Placed>
            ))}
          </View>
          <Rule color={palette.rule} />
        </View>
      ))}
    </View>
  );
}

/** Text in its column, with room to the next one on the right. */
function Placed({
  width,
  align,
  children: { lines, type = types.small, color = palette.ink },
}: {
  readonly width: number;
  readonly align: 'left' | 'right';
  readonly children: GridCell;
}) {
  const own = textWidth({ width });
  return (
    <View style={{ width }}>
      {lines.length === 1 ? (
        <Label type={type} color={color} width={own} align={align}>
          {lines[0] ?? ''}
        </Label>
      ) : (
        <Lines of={lines} type={type} color={color} width={own} align={align} />
      )}
    </View>
  );
}
