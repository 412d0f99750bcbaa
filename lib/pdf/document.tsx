import { Document } from '@react-pdf/renderer';
import { documentPages } from './parts';
import { type Setting, shortened } from './setting';
import { mm, types } from './theme';

/** A title that pdfkit writes into XML unescaped: `String(title)` is what stands there, its value is what readers show. */
class DocumentTitle extends String {
  override toString() {
    return this.valueOf().replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  }
}

const titleOf = ({ t, part, name, hasName, month }: Setting) =>
  hasName
    ? t('report.document-title', { part, name: shortened(name, types.body, mm(300)), month })
    : t('report.document-title-plain', { part, month });

/** The chosen part of the report as one document; the same report always gives the same bytes. */
export function ReportDocument({ setting }: { readonly setting: Setting }) {
  const { report, t } = setting;
  const product = t('report.product');
  const pages = documentPages(setting);
  const total = pages.length;
  const pageOf = new Map(
    pages.flatMap(({ letters = [] }, index) =>
      letters.map((letter) => [letter, index + 1] as const),
    ),
  );
  return (
    <Document
      title={new DocumentTitle(titleOf(setting)) as unknown as string}
      author={product}
      creator={product}
      producer={product}
      creationDate={new Date(`${report.date.slice(0, 10)}T00:00:00Z`)}
      language={report.locale}
      conformance="PDF/A-2b"
      pageMode="useOutlines"
    >
      {pages.map(({ draw }, index) => draw({ number: index + 1, total, pageOf }))}
    </Document>
  );
}
