import { isLocale, preferredLocale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { getPitStop } from '@/lib/server/get-pit-stop';
import { getSharedPitStop } from '@/lib/server/shared-link';
import { againstGuessing } from './against-guessing';
import {
  customersListRoute,
  customersTemplateRoute,
  paperListRoute,
  paperTemplateRoute,
} from './answer-list-routes';
import { soloAnswerer } from './answerer';
import { capacityRoute } from './capacity';
import { customersRoute, handInCustomersRoute, shortCustomersRoute } from './customers-routes';
import { entryFormRoute, saveEntriesRoute } from './entry-routes';
import { forgetRoute } from './forget-route';
import { guideRoute } from './guide-route';
import { healthRoute } from './health';
import { importRoute } from './import-route';
import { deleteRoute, exportRoute, fullLapRoute, shareRoute } from './keep-routes';
import { personalLinksRoute, steerRoute } from './lobby-routes';
import { memberAddresses } from './member-addresses';
import { finishRoute, privateLinkRoute, startRoute } from './pit-stop-pages';
import { problem } from './problem';
import { progressRoute } from './progress-route';
import { questionFormRoute } from './question-form';
import { questionsRoute } from './question-page';
import { questionnairePdfRoute } from './questionnaire-route';
import { json, temporary } from './reply';
import { reportRoute, sharedReportRoute } from './report-route';
import { roadmapFileRoute } from './roadmap-files';
import {
  type Answering,
  at,
  beginnings,
  code,
  locale,
  nextPage,
  type Route,
  token,
  wall,
} from './route';
import { saveAnswersRoute } from './save-answers';
import { saveNotesRoute } from './save-notes';
import { newTeamRoute, roundRoute } from './setup-routes';
import { importListRoute, startSetRoute, touchpointListRoute } from './touchpoint-routes';
import { projectorRoute, wallProgressRoute, wallRoute } from './wall-routes';

/** A page below a private link: Next is only asked when the link exists, so that every unknown one gets the same 404. */
const ownPage =
  (...parameters: readonly string[]): Answering =>
  async (request) =>
    (await getPitStop(request.token))
      ? nextPage(...parameters)(request)
      : problem(request.locale, 404);

/** A page below a link for reading: as long as the link is not taken back and there is a result. */
const sharedPage: Answering = async (request) => {
  const pitStop = await getSharedPitStop(request.token);
  return pitStop?.submitted || pitStop?.released
    ? nextPage()(request)
    : problem(request.locale, 404);
};

/** What a workbench page is told after a form. */
const entryNotices = [
  ...['deleted', 'conflict', 'invalid', 'entry', 'full'],
  ...['changed', 'was'],
] as const;

/** Every address there is. Whatever is not here never reaches Next as an address of its own. */
const routes: readonly Route[] = [
  {
    path: at('/'),
    get: ({ incoming }) =>
      temporary(paths.home(preferredLocale(incoming.headers['accept-language']))),
  },
  {
    path: at('/(los|go)'),
    get: ({ incoming }) =>
      temporary(paths.join(preferredLocale(incoming.headers['accept-language']))),
  },
  { path: at('/api/health'), get: healthRoute },
  { path: at(`/api/p/${token}/answers`), post: saveAnswersRoute },
  { path: at(`/api/p/${token}/notes`), post: saveNotesRoute },
  { path: at(`/api/p/${token}/entries`), post: saveEntriesRoute },
  { path: at(`/api/p/${token}/progress`), get: progressRoute },
  {
    path: at(`/${locale}/p/${token}/roadmap\\.(?<format>xlsx|csv|ics)`),
    get: roadmapFileRoute,
  },
  { path: at(`/${locale}/p/${token}/board`), get: ownPage() },
  { path: at(`/${locale}/p/${token}/entries`), post: entryFormRoute },
  { path: at(`/${locale}`), get: nextPage() },
  { path: at(`/${locale}/start`), get: nextPage(), post: startRoute },
  { path: at(`/${locale}/(method|privacy|imprint|data-sheet)`), get: nextPage() },
  { path: at(`/${locale}/questionnaire/(quick|full)`), get: nextPage() },
  { path: at(`/${locale}/questionnaire/(?<lap>quick|full)\\.pdf`), get: questionnairePdfRoute },
  { path: at(`/${locale}/guide/(?<guide>[a-z-]{1,60})`), get: guideRoute },
  { path: at(`/${locale}/p/${token}`), get: privateLinkRoute },
  {
    path: at(`/${locale}/p/${token}/questions/(?<prerequisite>P[1-4])`),
    get: questionsRoute(soloAnswerer),
    post: questionFormRoute(soloAnswerer),
  },
  {
    path: at(`/${locale}/p/${token}/review`),
    get: ownPage('incomplete', 'problem'),
    post: finishRoute,
  },
  { path: at(`/${locale}/p/${token}/heatmap(/P[1-4]S[1-6])?`), get: ownPage() },
  { path: at(`/${locale}/p/${token}/(result|method|cockpit)`), get: ownPage() },
  {
    path: at(`/${locale}/p/${token}/roadmap`),
    get: ownPage('problem', 'entered', ...entryNotices),
  },
  {
    path: at(`/${locale}/p/${token}/(inventory|touchpoints|journey|figures)`),
    get: ownPage('step', 'persona', 'phase', ...entryNotices),
  },
  { path: at(`/${locale}/p/${token}/discussion`), get: ownPage('cell', ...entryNotices) },
  {
    path: at(`/${locale}/p/${token}/workshop(/[a-z]{1,12}(-[1-3])?)?`),
    get: ownPage('cell', ...entryNotices),
  },
  { path: at(`/${locale}/p/${token}/touchpoints/start`), post: startSetRoute },
  {
    path: at(`/${locale}/p/${token}/touchpoints/import`),
    get: ownPage(),
    post: importListRoute,
  },
  { path: at(`/${locale}/p/${token}/touchpoints\\.csv`), get: touchpointListRoute },
  {
    path: at(`/${locale}/p/${token}/what-if`),
    get: ownPage('cell', 'prerequisite', 'initiative', 'to'),
  },
  { path: at(`/${locale}/p/${token}/capacity`), post: capacityRoute },
  { path: at(`/${locale}/p/${token}/report`), get: ownPage() },
  { path: at(`/${locale}/p/${token}/report\\.pdf`), get: reportRoute },
  { path: at(`/${locale}/import`), get: nextPage(), post: importRoute },
  { path: at(`/${locale}/deleted`), get: nextPage() },
  { path: at(`/${locale}/forget`), post: forgetRoute },
  { path: at(`/${locale}/forgotten`), get: nextPage() },
  { path: at(`/${locale}/p/${token}/keep`), get: ownPage() },
  { path: at(`/${locale}/p/${token}/pit-stop\\.json`), get: exportRoute },
  { path: at(`/${locale}/p/${token}/share`), post: shareRoute },
  { path: at(`/${locale}/p/${token}/full`), post: fullLapRoute },
  { path: at(`/${locale}/p/${token}/delete`), get: ownPage(), post: deleteRoute },
  { path: at(`/${locale}/team`), get: nextPage(), post: newTeamRoute },
  { path: at(`/${locale}/p/${token}/round`), get: ownPage(), post: roundRoute },
  { path: at(`/${locale}/p/${token}/lobby`), get: ownPage('done', 'ask') },
  { path: at(`/${locale}/p/${token}/lobby/steer`), post: steerRoute },
  { path: at(`/${locale}/p/${token}/projector`), get: projectorRoute },
  { path: at(`/${locale}/w/${wall}`), get: wallRoute },
  { path: at(`/api/w/${wall}/progress`), get: wallProgressRoute },
  { path: at(`/${locale}/p/${token}/personal-links`), get: ownPage(), post: personalLinksRoute },
  { path: at(`/${locale}/s/${token}/(result|roadmap|report)`), get: sharedPage },
  { path: at(`/${locale}/s/${token}/report\\.pdf`), get: sharedReportRoute },
  { path: at(`/${locale}/p/${token}/customers`), get: ownPage('entered') },
  {
    path: at(`/${locale}/p/${token}/customers/import`),
    get: ownPage(),
    post: customersListRoute,
  },
  { path: at(`/${locale}/p/${token}/customers\\.csv`), get: customersTemplateRoute },
  { path: at(`/${locale}/p/${token}/paper`), get: ownPage('entered'), post: paperListRoute },
  { path: at(`/${locale}/p/${token}/paper\\.csv`), get: paperTemplateRoute },
  { path: at(`/c/${code}`), get: againstGuessing(shortCustomersRoute, 'customers') },
  {
    path: at(`/${locale}/c/${code}`),
    get: againstGuessing(customersRoute, 'customers'),
    post: againstGuessing(handInCustomersRoute, 'customers'),
  },
  { path: at(`/${locale}/c/${code}/thanks`), get: nextPage('cafe') },
  ...memberAddresses,
  { path: at('/icon\\.svg'), get: nextPage() },
];

for (const route of routes) route.path.beginning.routes.push(route);

export interface Match {
  readonly parts: Readonly<Record<string, string>>;
  readonly answer: Answering;
}

/** The route of a request; an unknown address is a 404 page, a known one with the wrong method a 405. */
export function findRoute(method: string, path: string, fallbackLocale: string | undefined): Match {
  for (const { pattern, routes } of beginnings) {
    const begun = pattern.exec(path);
    if (!begun) continue;
    const rest = path.slice(begun[0].length);
    for (const route of routes) {
      const found = route.path.ending.exec(rest);
      if (!found) continue;
      const answer = method === 'POST' ? route.post : route.get;
      const parts = found.groups ? { ...begun.groups, ...found.groups } : (begun.groups ?? {});
      return { parts, answer: answer ?? (() => wrongMethod(route)) };
    }
  }
  if (path.startsWith('/api/'))
    return {
      parts: {},
      answer: () => json(404, { ok: false, issues: ['There is nothing at this address.'] }),
    };
  const first = path.split('/')[1] ?? '';
  const parts = { locale: isLocale(first) ? first : preferredLocale(fallbackLocale) };
  return { parts, answer: (request) => problem(request.locale, 404) };
}

function wrongMethod(route: Route) {
  const allow = [route.get && 'GET, HEAD', route.post && 'POST'].filter(Boolean).join(', ');
  return json(405, { ok: false, issues: ['This method is not used here.'] }, { allow });
}
