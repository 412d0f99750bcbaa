import { paths } from '@/lib/paths';
import { followRound } from './follow-round';

const here = location.pathname;
const token = /\/p\/([\w-]{43})\//.exec(here)?.[1];
const projector = document.querySelector<HTMLElement>('[data-projector]');

/** Everybody in the room sees the address bar: it names the way in, not the organiser's link. The page's router may put it back once. */
function hideAddress(shown: string) {
  if (location.pathname === here) history.replaceState(null, '', shown);
}

if (projector) {
  const shown = projector.dataset.projector ?? '/';
  hideAddress(shown);
  setInterval(() => hideAddress(shown), 250);
}
if (token && document.querySelector('[data-live]')) followRound(here, paths.progress(token));
