import { paths } from '@/lib/paths';
import { followRound } from './follow-round';

const here = location.pathname;
const { token, wall } =
  /\/(?:p\/(?<token>[\w-]{43})\/|w\/(?<wall>[\w-]{51})$)/.exec(here)?.groups ?? {};
const events = token ? paths.progress(token) : wall ? paths.wallProgress(wall) : undefined;

if (events && document.querySelector('[data-live]')) followRound(here, events);
