import { Document, Page, renderToBuffer, Text, View } from '@react-pdf/renderer';
import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';
import type { Report } from '@/lib/core/report';
import { ReportDocument } from '@/lib/pdf/document';
import { loadFonts } from '@/lib/pdf/fonts';
import { settingOf } from '@/lib/pdf/setting';

type Tree = ReactElement<{ children?: ReactNode }>;
type Component = (props: object) => ReactNode;

/** A component's element down to the page it draws. */
const pageOf = (element: Tree): Tree =>
  typeof element.type === 'function' && (element.type as unknown) !== Page
    ? pageOf((element.type as Component)(element.props) as Tree)
    : element;

const position = { position: 'absolute', bottom: 20, right: 40, fontSize: 7 } as const;

/** Floor of the report: the same elements in one page that wraps, its numbers filled in by `render`. */
export async function renderWrapped(report: Report): Promise<Buffer> {
  await loadFonts();
  const { props } = ReportDocument({ setting: settingOf(report, 'full') }) as Tree;
  const pages = Children.toArray(props.children).filter(isValidElement) as Tree[];
  return renderToBuffer(
    <Document {...props}>
      <Page size="A4" wrap>
        {pages.map((page, index) => (
          <View key={page.key} break={index > 0}>
            {pageOf(page).props.children}
          </View>
        ))}
        <Text fixed style={position} render={(at) => `${at.pageNumber} / ${at.totalPages}`} />
      </Page>
    </Document>,
  );
}
