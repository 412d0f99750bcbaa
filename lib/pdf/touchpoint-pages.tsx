import type { ReactElement } from 'react';
import type { Setting } from './setting';
import type { Place } from './sheet';
import { TouchpointList } from './touchpoint-list';
import { listPages } from './touchpoint-rows';
import { hasTouchpoints, TouchpointsPage } from './touchpoints-page';

/** The picture and the list of the touchpoints, up to 200 of them; nothing where there is none. */
export function touchpointPages(setting: Setting): ((place: Place) => ReactElement)[] {
  if (!hasTouchpoints(setting)) return [];
  const { density, pages } = listPages(setting);
  const lists = pages.map((rows, index) => (place: Place) => (
    <TouchpointList
      key={place.number}
      setting={setting}
      rows={rows}
      density={density}
      isFirst={index === 0}
      place={place}
    />
  ));
  return [
    (place) => <TouchpointsPage key={place.number} setting={setting} place={place} />,
    ...lists,
  ];
}
