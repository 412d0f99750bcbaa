import type { Lap } from '@/lib/core/types';
import { paths } from '@/lib/paths';
import { createPitStop } from '@/lib/server/create-pit-stop';
import { finishPitStop } from '@/lib/server/finish-pit-stop';
import { getPitStop } from '@/lib/server/get-pit-stop';
import { nextQuestion } from '@/lib/server/get-review';
import { resultLapOf } from '@/lib/server/result-lap';
import type { GuardedRequest } from './context';
import { problem } from './problem';
import { readBody } from './read-body';
import { readForm } from './read-form';
import { type Page, type Reply, seeOther } from './reply';

/** POST /<locale>/start: opens a pit stop and leads to its first question. */
export async function startRoute(request: GuardedRequest): Promise<Reply | Page> {
  const body = await readBody(request.incoming, 'application/x-www-form-urlencoded');
  if (body.kind === 'refused') return problem(request.locale, body.status);
  const lap = readForm(body.text)?.get('lap');
  if (lap !== 'quick' && lap !== 'full') return problem(request.locale, 400);
  const { token } = await createPitStop(lap satisfies Lap);
  return seeOther(paths.questions(request.locale, token, 'P1'));
}

/** The private link: to the open round of a team, to the result once there is one for the whole lap, else to the first open question. */
export async function privateLinkRoute({ locale, token }: GuardedRequest): Promise<Reply | Page> {
  const pitStop = await getPitStop(token);
  if (!pitStop) return problem(locale, 404);
  const { round, released } = pitStop;
  if (round?.state === 'open' || (round && !released)) return seeOther(paths.lobby(locale, token));
  if (released) return seeOther(paths.result(locale, token));
  if (pitStop.submitted && resultLapOf(pitStop) === pitStop.lap)
    return seeOther(paths.result(locale, token));
  const open = nextQuestion(pitStop);
  return seeOther(open ? paths.questions(locale, token, open) : paths.review(locale, token));
}

/** POST /<locale>/p/<token>/review: names the organisation and asks for the result. */
export async function finishRoute(request: GuardedRequest): Promise<Reply | Page> {
  const { locale, token } = request;
  const body = await readBody(request.incoming, 'application/x-www-form-urlencoded');
  if (body.kind === 'refused') return problem(locale, body.status);
  const form = readForm(body.text);
  if (!form) return problem(locale, 400);
  const { kind } = await finishPitStop(token, form.get('organisation') ?? '');
  if (kind === 'unknown-link') return problem(locale, 404);
  if (kind === 'organisation-too-long')
    return seeOther(`${paths.review(locale, token)}?problem=organisation-too-long`);
  if (kind === 'incomplete') return seeOther(`${paths.review(locale, token)}?incomplete=1`);
  // Beside a round of many voices the organiser's own answers are the Cockpit view.
  const hasRound = (await getPitStop(token))?.round;
  return seeOther(hasRound ? paths.cockpit(locale, token) : paths.result(locale, token));
}
