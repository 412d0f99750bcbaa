import type { ReactElement } from 'react';
import { figuresPages } from './figures-page';
import { inventoryPages } from './inventory-page';
import { JourneyPage, journeyPages } from './journey-page';
import type { Place, SectionPages } from './sheet';
import { touchpointPages } from './touchpoint-pages';
import { worksheetPages } from './worksheet-page';

type PageOf = (place: Place) => ReactElement;
const drawn = (pages: readonly PageOf[]) => pages.map((draw) => ({ draw }));

/** What was recorded on the workbench; a section with nothing in it has no page. */
export const inventory: SectionPages = (setting) => drawn(inventoryPages(setting));

export const touchpoints: SectionPages = (setting) => drawn(touchpointPages(setting));

export const figures: SectionPages = (setting) => drawn(figuresPages(setting));

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
