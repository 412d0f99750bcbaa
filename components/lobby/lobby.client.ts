import { paths } from '@/lib/paths';
import { followRound } from './follow-round';

const here = location.pathname;
const token = /\/p\/([\w-]{43})\//.exec(here)?.[1];
const projector = document.querySelector<HTMLElement>('[data-projector]');
// Everybody in the room sees the address bar: it names the way in, not the organiser's link.
if (projector) history.replaceState(null, '', projector.dataset.projector ?? '/');
if (token && document.querySelector('[data-live]')) followRound(here, paths.progress(token));
