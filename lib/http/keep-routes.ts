import { paths } from '@/lib/paths';
import { deletePitStop } from '@/lib/server/delete-pit-stop';
import { exportPitStop } from '@/lib/server/export-pit-stop';
import { openFullLap } from '@/lib/server/open-full-lap';
import { setSharing } from '@/lib/server/shared-link';
import type { GuardedRequest } from './context';
import { onForm } from './on-form';
import { problem } from './problem';
import { type Page, type Reply, seeOther } from './reply';

/** GET /<locale>/p/<token>/pit-stop.json: everything there is, as a file. */
export async function exportRoute({ locale, token }: GuardedRequest): Promise<Reply | Page> {
  const file = await exportPitStop(token, locale);
  if (!file) return problem(locale, 404);
  return {
    status: 200,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="boxenstopp-${file.date}.json"`,
    },
    body: `${JSON.stringify(file, null, 2)}\n`,
  };
}

/** POST …/share: `reading=on` creates the link for reading, `reading=off` takes it back. */
export const shareRoute = onForm(async ({ locale, token }, fields) => {
  const wish = fields.get('reading');
  if (wish !== 'on' && wish !== 'off') return problem(locale, 400);
  const isKnown = await setSharing(token, wish === 'on');
  return isKnown ? seeOther(`${paths.keep(locale, token)}#reading`) : problem(locale, 404);
});

/** POST …/full: the quick lap becomes a full one and goes on at its first open question. */
export const fullLapRoute = onForm(async ({ locale, token }) => {
  const opened = await openFullLap(token);
  if (!opened) return problem(locale, 404);
  return seeOther(
    opened.next ? paths.questions(locale, token, opened.next) : paths.review(locale, token),
  );
});

/** POST …/delete, after the page that says what will go. */
export const deleteRoute = onForm(async ({ locale, token, pdf }, fields) => {
  if (fields.get('confirm') !== 'yes') return problem(locale, 400);
  if (!(await deletePitStop(token))) return problem(locale, 404);
  pdf.forget();
  return seeOther(paths.deleted(locale));
});
