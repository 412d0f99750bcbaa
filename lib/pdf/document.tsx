import { Document } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { Cover } from './cover';
import { HeatmapPage, hasHeatmap } from './heatmap-page';
import { initiativePages } from './initiative-layout';
import { InitiativePage } from './initiative-page';
import { MethodPage } from './method-page';
import { NamePage, namePages } from './name-page';
import { NotesPage, notesPages } from './notes-pages';
import { OpenQuestions, openPages } from './open-pages';
import { Roadmap, roadmapPages } from './roadmap-pages';
import { type Setting, shortened } from './setting';
import type { Place } from './sheet';
import { Summary } from './summary';
import { mm, types } from './theme';
import { touchpointPages } from './touchpoint-pages';

type PageOf = (place: Place) => ReactElement;

/** The pages after the cover, in order; each is told its number. */
function pagesOf(setting: Setting): PageOf[] {
  const { roadmap, profile } = setting.report;
  const names = namePages(setting).map<PageOf>((lines, index) => (place) => (
    <NamePage
      key={place.number}
      setting={setting}
      lines={lines}
      isFirst={index === 0}
      place={place}
    />
  ));
  const method: PageOf = (place) => (
    <MethodPage key={place.number} setting={setting} place={place} />
  );
  const notes = notesPages(setting).map<PageOf>((parts, index) => (place) => (
    <NotesPage
      key={place.number}
      setting={setting}
      parts={parts}
      isFirst={index === 0}
      place={place}
    />
  ));
  if (profile.index === null)
    return [
      ...openPages(setting).map<PageOf>((page) => (place) => (
        <OpenQuestions key={place.number} setting={setting} page={page} place={place} />
      )),
      ...touchpointPages(setting),
      ...notes,
      method,
      ...names,
    ];
  const roadmaps = roadmap
    ? roadmapPages(setting, roadmap).map<PageOf>((page) => (place) => (
        <Roadmap key={place.number} setting={setting} roadmap={roadmap} page={page} place={place} />
      ))
    : [];
  const initiatives = initiativePages(setting).map<PageOf>((layouts) => (place) => (
    <InitiativePage key={place.number} setting={setting} layouts={layouts} place={place} />
  ));
  const summary: PageOf = (place) => <Summary key={place.number} setting={setting} place={place} />;
  const heatmap: PageOf = (place) => (
    <HeatmapPage key={place.number} setting={setting} place={place} />
  );
  const cells = hasHeatmap(setting) ? [heatmap] : [];
  const touchpoints = touchpointPages(setting);
  return [
    summary,
    ...cells,
    ...roadmaps,
    ...initiatives,
    ...touchpoints,
    ...notes,
    method,
    ...names,
  ];
}

/** A title that pdfkit writes into XML unescaped: `String(title)` is what stands there, its value is what readers show. */
class DocumentTitle extends String {
  override toString() {
    return this.valueOf().replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  }
}

const titleOf = ({ t, name, hasName, month }: Setting) =>
  hasName
    ? t('report.document-title', { name: shortened(name, types.body, mm(300)), month })
    : t('report.document-title-plain', { month });

/** The report as one document; the same report always gives the same bytes. */
export function RoadmapDocument({ setting }: { readonly setting: Setting }) {
  const { report, t } = setting;
  const product = t('report.product');
  const pages = pagesOf(setting);
  const total = pages.length + 1;
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
      <Cover setting={setting} />
      {pages.map((page, index) => page({ number: index + 2, total }))}
    </Document>
  );
}
