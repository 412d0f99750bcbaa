import { Page, View } from '@react-pdf/renderer';
import type { ReactElement, ReactNode } from 'react';
import { Mark } from './mark';
import { type Setting, shortened } from './setting';
import { Label, Rule } from './text';
import { mm, palette, sheet, types } from './theme';

/** Where a page stands in the document; page numbers are ours, the renderer would lay every page out twice. */
export interface Place {
  readonly number: number;
  readonly total: number;
  /** The page on which an initiative is described, by letter. */
  readonly pageOf: ReadonlyMap<string, number>;
}

/** A page as a document plans it: drawn once its number and those of all others are known. */
export interface PlannedPage {
  readonly draw: (place: Place) => ReactElement;
  /** Letters of the initiatives it describes. */
  readonly letters?: readonly string[];
}

/** The pages a section has in this report; none where it has nothing to say. */
export type SectionPages = (setting: Setting) => readonly PlannedPage[];

interface SheetFrame {
  readonly setting: Setting;
  readonly place: Place;
  readonly section: string;
  /** Title in the reader's outline; left out on the second page of a section. */
  readonly bookmark?: string;
  readonly children: ReactNode;
}

/** An inner page: head, body, foot. Everything on it has a known height, so it never breaks by itself. */
export function Sheet({ setting, place, section, bookmark, children }: SheetFrame) {
  return (
    <A4 {...(bookmark === undefined ? {} : { bookmark })}>
      <Head setting={setting} width={sheet.inner} />
      <View
        style={{ position: 'absolute', top: sheet.bodyTop, left: sheet.margin, width: sheet.inner }}
      >
        {children}
      </View>
      <Foot {...{ setting, place, section }} width={sheet.inner} pageHeight={sheet.height} />
    </A4>
  );
}

/** A page that never breaks; the renderer would shrink it to its content, so one box holds it open. */
export function A4({
  bookmark,
  children,
}: {
  readonly bookmark?: string;
  readonly children: ReactNode;
}) {
  return (
    <Page
      size={[sheet.width, sheet.height]}
      wrap={false}
      {...(bookmark === undefined ? {} : { bookmark })}
    >
      <View style={{ width: sheet.width, height: sheet.height }}>{children}</View>
    </Page>
  );
}

interface HeadProps {
  readonly setting: Setting;
  /** Between the margins. */
  readonly width: number;
}

/** Whose report of when it is, at the top of a page, upright or on its side. */
export function Head({ setting: { t, name, hasName, month }, width }: HeadProps) {
  const place = shortened(name, types.caption, mm(100));
  return (
    <View style={{ position: 'absolute', top: sheet.top, left: sheet.margin, width }}>
      <View
        style={{
          flexDirection: 'row',
          alignItems: 'flex-end',
          justifyContent: 'space-between',
          height: mm(6),
          paddingBottom: mm(2),
        }}
      >
        <View style={{ flexDirection: 'row', alignItems: 'center' }}>
          <Mark width={mm(5.6)} />
          <Label type={types.caption} color={palette.ink2} style={{ marginLeft: mm(2) }}>
            {t('report.head')}
          </Label>
        </View>
        <Label type={types.caption} color={palette.ink2}>
          {hasName ? t('report.head-place', { name: place, month }) : month}
        </Label>
      </View>
      <Rule />
    </View>
  );
}

interface FootProps {
  readonly setting: Setting;
  readonly place: Place;
  readonly section: string;
  readonly width: number;
  readonly pageHeight: number;
}

/** The section and the page's number, at the foot of a page, upright or on its side. */
export function Foot({ setting: { t, report }, place, section, width, pageHeight }: FootProps) {
  const isTable = report.profile.mode === 'table';
  return (
    <View
      style={{
        position: 'absolute',
        top: pageHeight - sheet.footer - types.caption.lead,
        left: sheet.margin,
        width,
        flexDirection: 'row',
        justifyContent: 'space-between',
      }}
    >
      <Label type={types.caption} color={palette.ink3}>
        {isTable ? `${section} · ${t('team.not-anonymous')}` : section}
      </Label>
      <Label type={types.caption} color={palette.ink3}>
        {t('report.page', { number: place.number, total: place.total })}
      </Label>
    </View>
  );
}
