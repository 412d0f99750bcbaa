import type { ReactElement } from 'react';
import type { ReportPart } from '@/lib/core/report-parts';
import { agreed } from './agreed-pages';
import { type CataloguePageLayout, cataloguePages, isEmptyPlan } from './catalogue-layout';
import { CataloguePage } from './catalogue-pages';
import { Cover } from './cover';
import { customers } from './customers-page';
import { groupsAndAgreed } from './groups-page';
import { HeatmapPage, hasHeatmap } from './heatmap-page';
import { initiativePages } from './initiative-layout';
import { InitiativePage } from './initiative-page';
import { MethodPage } from './method-page';
import { NamePage, namePages } from './name-page';
import { notesPages } from './notes-layout';
import { NotesPage, notesBelow } from './notes-pages';
import { OpenQuestions, openPages } from './open-pages';
import { roadmapPages } from './roadmap-layout';
import { Roadmap } from './roadmap-pages';
import type { Setting } from './setting';
import type { PlannedPage, SectionPages } from './sheet';
import { Summary } from './summary';
import { tableAnswers } from './table-answers-pages';
import { ValuesPage } from './values-page';
import { figures, inventory, journeys, touchpoints, worksheet } from './workbench-parts';

const isMeasurable = ({ report }: Setting) => report.profile.index !== null;

const cover: SectionPages = (setting) => [
  { draw: ({ number }) => <Cover key={number} setting={setting} /> },
];

const open: SectionPages = (setting) =>
  isMeasurable(setting)
    ? []
    : openPages(setting).map((page) => ({
        draw: (place) => (
          <OpenQuestions key={place.number} setting={setting} page={page} place={place} />
        ),
      }));

const summary: SectionPages = (setting) =>
  isMeasurable(setting)
    ? [{ draw: (place) => <Summary key={place.number} setting={setting} place={place} /> }]
    : [];

const values: SectionPages = (setting) =>
  isMeasurable(setting)
    ? [{ draw: (place) => <ValuesPage key={place.number} setting={setting} place={place} /> }]
    : [];

const heatmap: SectionPages = (setting) =>
  hasHeatmap(setting)
    ? [{ draw: (place) => <HeatmapPage key={place.number} setting={setting} place={place} /> }]
    : [];

export const roadmap: SectionPages = (setting) => {
  const { roadmap: plan } = setting.report;
  if (!plan || isEmptyPlan(setting)) return [];
  return roadmapPages(setting, plan).map((page) => ({
    letters: page.rows.map(({ initiative }) => initiative.letter),
    draw: (place) => (
      <Roadmap key={place.number} setting={setting} roadmap={plan} page={page} place={place} />
    ),
  }));
};

const initiatives: SectionPages = (setting) =>
  initiativePages(setting).map((layouts) => ({
    letters: layouts.map(({ initiative }) => initiative.letter),
    draw: (place) => (
      <InitiativePage key={place.number} setting={setting} layouts={layouts} place={place} />
    ),
  }));

const catalogue: SectionPages = (setting) => drawCatalogue(setting, cataloguePages(setting));

const drawCatalogue = (
  setting: Setting,
  pages: readonly CataloguePageLayout[],
  below?: ReactElement,
): PlannedPage[] =>
  pages.map((page) => ({
    draw: (place) => (
      <CataloguePage key={place.number} setting={setting} page={page} place={place} below={below} />
    ),
  }));

/** All initiatives, and a few notes below them where that takes no further page; else each on its own. */
const catalogueAndNotes: SectionPages = (setting) => {
  const below = notesBelow(setting);
  const pages = cataloguePages(setting, below?.height);
  const isFree = pages.length > 0 && pages.length === cataloguePages(setting).length;
  return below && isFree
    ? drawCatalogue(setting, pages, below.draw())
    : [...catalogue(setting), ...notes(setting)];
};

const notes: SectionPages = (setting) =>
  notesPages(setting).map((parts, index) => ({
    draw: (place) => (
      <NotesPage
        key={place.number}
        setting={setting}
        parts={parts}
        isFirst={index === 0}
        place={place}
      />
    ),
  }));

export const method: SectionPages = (setting) => [
  { draw: (place) => <MethodPage key={place.number} setting={setting} place={place} /> },
];

const fullName: SectionPages = (setting) =>
  namePages(setting).map((lines, index) => ({
    draw: (place) => (
      <NamePage
        key={place.number}
        setting={setting}
        lines={lines}
        isFirst={index === 0}
        place={place}
      />
    ),
  }));

/** What each document is made of, in this order; a new part is a new line. */
const sections: Readonly<Record<ReportPart, readonly SectionPages[]>> = {
  full: [
    ...[cover, open, summary, values, customers, heatmap, groupsAndAgreed, roadmap, initiatives],
    ...[inventory, touchpoints, journeys, figures, catalogueAndNotes, tableAnswers],
    ...[method, fullName],
  ],
  summary: [open, summary],
  roadmap: [cover, open, agreed, roadmap, initiatives, catalogue, fullName],
  workshop: [open, summary, heatmap, worksheet, roadmap],
};

/** The pages of the chosen part. */
export const documentPages = (setting: Setting): PlannedPage[] =>
  sections[setting.part].flatMap((section) => section(setting));
