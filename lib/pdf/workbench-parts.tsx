import { figuresText } from './figures-page';
import { inventoryText } from './inventory-page';
import { JourneyPage, journeyPages } from './journey-page';
import { type RecordPage, recordPages, sharedRecordPage } from './record-page';
import type { Setting } from './setting';
import type { SectionPages } from './sheet';
import { touchpointPages } from './touchpoint-pages';
import { worksheetPages } from './worksheet-page';

const drawn = (pages: readonly RecordPage[]) => pages.map((draw) => ({ draw }));

/** A short inventory and a few figures stand on one page. */
const inventoryAndFigures = (setting: Setting) =>
  sharedRecordPage(setting, [inventoryText(setting), figuresText(setting)]);

/** What was recorded on the workbench; a section with nothing in it has no page. */
export const inventory: SectionPages = (setting) => {
  const shared = inventoryAndFigures(setting);
  return drawn(shared ? [shared] : recordPages(setting, inventoryText(setting)));
};

export const touchpoints: SectionPages = (setting) => drawn(touchpointPages(setting));

export const figures: SectionPages = (setting) =>
  inventoryAndFigures(setting) ? [] : drawn(recordPages(setting, figuresText(setting)));

/** For a meeting: sheets to write on. */
export const worksheet: SectionPages = (setting) => drawn(worksheetPages(setting));

export const journeys: SectionPages = (setting) =>
  journeyPages(setting).map((persona, index) => ({
    draw: (place) => (
      <JourneyPage
        key={place.number}
        setting={setting}
        persona={persona}
        isFirst={index === 0}
        place={place}
      />
    ),
  }));
