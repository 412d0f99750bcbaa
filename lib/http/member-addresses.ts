import { againstGuessing } from './against-guessing';
import { memberAnswerer } from './answerer';
import {
  enterRoute,
  invitationRoute,
  joinRoute,
  shortInvitationRoute,
  shortJoinRoute,
} from './join-routes';
import {
  discardRoute,
  handInRoute,
  memberPage,
  memberRoute,
  receiptRoute,
  takeBackRoute,
} from './member-routes';
import { questionFormRoute } from './question-form';
import { questionsRoute } from './question-page';
import { at, code, locale, nextPage, type Route, token } from './route';
import { saveAnswersRoute } from './save-answers';
import { saveNotesRoute } from './save-notes';

/** What somebody who was invited to a team's round meets, from the code to the receipt. */
export const memberAddresses: readonly Route[] = [
  { path: at('/(los|go)'), get: shortJoinRoute },
  { path: at(`/${locale}/join`), get: nextPage(), post: againstGuessing(joinRoute) },
  { path: at(`/t/${code}`), get: againstGuessing(shortInvitationRoute) },
  {
    path: at(`/${locale}/t/${code}`),
    get: againstGuessing(invitationRoute),
    post: againstGuessing(enterRoute),
  },
  { path: at(`/${locale}/i/(?<ticket>[A-Za-z0-9_-]{43})`), get: invitationRoute, post: enterRoute },
  { path: at(`/api/r/${token}/answers`), post: saveAnswersRoute },
  { path: at(`/api/r/${token}/notes`), post: saveNotesRoute },
  { path: at(`/${locale}/r/${token}`), get: memberRoute },
  {
    path: at(`/${locale}/r/${token}/questions/(?<prerequisite>P[1-4])`),
    get: questionsRoute(memberAnswerer),
    post: questionFormRoute(memberAnswerer),
  },
  { path: at(`/${locale}/r/${token}/review`), get: memberPage, post: handInRoute },
  { path: at(`/${locale}/r/${token}/discard`), get: memberPage, post: discardRoute },
  {
    path: at(`/${locale}/v/(?<receipt>[A-Za-z0-9_-]{43})`),
    get: receiptRoute,
    post: takeBackRoute,
  },
  { path: at(`/${locale}/withdrawn`), get: nextPage() },
];
