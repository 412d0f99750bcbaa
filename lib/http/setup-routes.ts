import { readRoundForm } from '@/lib/core/round-form';
import { paths } from '@/lib/paths';
import { getPitStop } from '@/lib/server/get-pit-stop';
import { changeSetup, createTeamPitStop, openNextRound } from '@/lib/server/round/open-round';
import { readSetupForm } from '@/lib/server/round/setup-form';
import { onForm } from './on-form';
import { problem } from './problem';
import { type Page, seeOther } from './reply';

type Fields = ReadonlyMap<string, string>;

/** POST /<locale>/team: opens a pit stop with its first round, or shows the form again with what is wrong or what would be visible. */
export const newTeamRoute = onForm(async ({ locale }, fields) => {
  const read = readSetupForm(readRoundForm(fields));
  const here = paths.newTeam(locale);
  if (!read.ok || fields.get('do') !== 'open') return again(here, fields, read.ok);
  const { token } = await createTeamPitStop(read.setup, read.organisation);
  return seeOther(paths.lobby(locale, token));
});

/** POST …/round: opens the next round, or changes the open one as long as nobody has begun. */
export const roundRoute = onForm(async ({ locale, token }, fields) => {
  const pitStop = await getPitStop(token);
  if (!pitStop) return problem(locale, 404);
  const read = readSetupForm(readRoundForm(fields));
  const here = paths.round(locale, token);
  if (!read.ok || fields.get('do') !== 'open') return again(here, fields, read.ok);
  const isChange = pitStop.round?.state === 'open';
  const outcome = await (isChange ? changeSetup : openNextRound)(token, read.setup);
  if (outcome === 'unknown-link') return problem(locale, 404);
  if (outcome === 'k-lowered') return again(here, fields, false);
  if (outcome === 'frozen') return seeOther(here);
  const done = outcome === 'changed' ? '?done=changed' : '';
  return seeOther(`${paths.lobby(locale, token)}${done}`);
});

/** An address that only this server can make: from outside the page takes no parameters. */
const again = (here: string, fields: Fields, isSound: boolean): Page => ({
  page: `${here}?${new URLSearchParams([...fields])}`,
  ...(isSound ? {} : { status: 422 }),
});
