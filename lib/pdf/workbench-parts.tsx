import { JourneyPage, journeyPages } from './journey-page';
import type { SectionPages } from './sheet';

/** What was recorded on the workbench; a section with nothing in it has no page. */
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
