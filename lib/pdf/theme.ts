import type { Level } from '@/lib/core/types';

/** Millimetres in points: paper is measured in millimetres, type in points. */
export const mm = (millimetres: number) => (millimetres * 72) / 25.4;

/** A4 upright, twelve columns with 4 mm between them. */
export const sheet = {
  width: mm(210),
  height: mm(297),
  margin: mm(16),
  top: mm(14),
  bodyTop: mm(29.25),
  /** A page is never fuller than 85 %, the roadmap 92 %. */
  bodyEnd: 0.85 * mm(297),
  roadmapEnd: 0.92 * mm(297),
  footer: mm(9),
  inner: mm(178),
} as const;

const column = (mm(178) - 11 * mm(4)) / 12;

/** The width of `columns` columns with the gutters between them. */
export const span = (columns: number) => columns * column + (columns - 1) * mm(4);

/** Where a column begins, counted from 1. */
export const columnStart = (number: number) => (number - 1) * (column + mm(4));

export const palette = {
  paper: '#FFFFFF',
  ink: '#101518',
  ink2: '#414A4E',
  ink3: '#5F696D',
  control: '#7C8689',
  rule: '#D3D6D1',
  signal: '#D23600',
  onSignal: '#FFFFFF',
  /** The customers' view, nothing else. */
  outside: '#2443D6',
} as const;

const levels: Record<Level, { readonly fill: string; readonly text: string }> = {
  1: { fill: '#ECEADF', text: palette.ink },
  2: { fill: '#C8D0C6', text: palette.ink },
  3: { fill: '#8CA9AA', text: palette.ink },
  4: { fill: '#3F6C7B', text: palette.paper },
  5: { fill: '#10394B', text: palette.paper },
};

/** The colour of a level and of text on it. */
export const levelColours = (level: Level) => levels[level];

export type Face = 'regular' | 'semibold' | 'narrow';

/** A way to set text: sizes and leading in points, tracking in em. */
export interface Type {
  readonly face: Face;
  readonly size: number;
  readonly lead: number;
  readonly tracking: number;
}

const type = (face: Face, size: number, lead: number, tracking = 0): Type => ({
  face,
  size,
  lead,
  tracking,
});

export const types = {
  cover: type('semibold', 52, 51, -0.045),
  statement: type('semibold', 34, 35, -0.035),
  statementSmall: type('semibold', 26, 28, -0.03),
  numeral: type('semibold', 112, 83, -0.06),
  letter: type('semibold', 64, 50, -0.05),
  step: type('semibold', 34, 34, -0.05),
  figure: type('semibold', 26, 24, -0.04),
  value: type('semibold', 16, 18, -0.03),
  title: type('semibold', 20, 22, -0.02),
  lead: type('regular', 14, 20),
  section: type('semibold', 12, 15, -0.01),
  brand: type('semibold', 13, 16, -0.02),
  body: type('regular', 9.5, 14),
  strong: type('semibold', 9.5, 14),
  small: type('regular', 8.5, 12),
  smallStrong: type('semibold', 8.5, 12),
  axis: type('regular', 8, 9.5),
  axisStrong: type('semibold', 8, 9.5),
  caption: type('narrow', 7.5, 10),
} as const;

export const hairline = mm(0.25);
export const accent = mm(1);

/** Ascender and height of the cuts in em. */
const metrics = {
  regular: { ascent: 0.878, height: 1.088 },
  semibold: { ascent: 0.878, height: 1.088 },
  narrow: { ascent: 1.035, height: 1.347 },
} as const;

/** The renderer sets a line at the top of its leading; this moves it to the middle. */
export const halfLeading = ({ face, size, lead }: Type) => (lead - metrics[face].height * size) / 2;

/** From the top of a line to its baseline. */
export const baselineOf = (look: Type) => halfLeading(look) + metrics[look.face].ascent * look.size;
