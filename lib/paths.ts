import type { CellId, Lap, Locale, PrerequisiteId } from './core/types';

/** Who reads a result: the owner (the token of the private link), or a colleague (that of the link for reading, marked). */
export const sharedReader = (token: string) => `~${token}`;
export const isSharedReader = (reader: string) => reader.startsWith('~');

const below = (locale: Locale, reader: string) =>
  isSharedReader(reader) ? `/${locale}/s/${reader.slice(1)}` : `/${locale}/p/${reader}`;

/** Who answers a questionnaire: one person alone, a member of an anonymous team round, or somebody at the table. */
export const audiences = ['solo', 'team', 'table'] as const;
export type Audience = (typeof audiences)[number];

/** Whose answer sheet an address leads to: of a pit stop (the token of the private link), or of a member of a team (the member's key, marked). */
export const memberSheet = (token: string) => `+${token}`;
const room = (sheet: string) => (sheet.startsWith('+') ? `r/${sheet.slice(1)}` : `p/${sheet}`);

/** The rooms in which people work with a pit stop; each shows entries and takes them back after a form. */
export const workbenchPages = [
  'inventory',
  'touchpoints',
  'journey',
  'figures',
  'roadmap',
] as const;
export type WorkbenchPage = (typeof workbenchPages)[number];

/** Where a form about an entry may stand and lead back to. */
export const entryPages = [...workbenchPages, 'discussion', 'workshop'] as const;
export type EntryPage = (typeof entryPages)[number];

/** The only builder of addresses. All are paths below the public address; a private link carries its token. */
export const paths = {
  home: (locale: Locale) => `/${locale}`,
  start: (locale: Locale) => `/${locale}/start`,
  method: (locale: Locale) => `/${locale}/method`,
  privacy: (locale: Locale) => `/${locale}/privacy`,
  imprint: (locale: Locale) => `/${locale}/imprint`,
  pitStop: (locale: Locale, token: string) => `/${locale}/p/${token}`,
  questions: (locale: Locale, sheet: string, prerequisite: PrerequisiteId, item?: string) =>
    `/${locale}/${room(sheet)}/questions/${prerequisite}${item ? `?item=${item}#${item}` : ''}`,
  review: (locale: Locale, sheet: string) => `/${locale}/${room(sheet)}/review`,
  result: (locale: Locale, reader: string) => `${below(locale, reader)}/result`,
  roadmap: (locale: Locale, reader: string) => `${below(locale, reader)}/roadmap`,
  /** The roadmap with what one change moved. */
  movedPlan: (locale: Locale, token: string, change: { changed: string; was: string }) =>
    `/${locale}/p/${token}/roadmap?${new URLSearchParams(change)}#moved`,
  report: (locale: Locale, reader: string) => `${below(locale, reader)}/report.pdf`,
  download: (locale: Locale, reader: string) => `${below(locale, reader)}/report`,
  keep: (locale: Locale, token: string) => `/${locale}/p/${token}/keep`,
  pitStopFile: (locale: Locale, token: string) => `/${locale}/p/${token}/pit-stop.json`,
  share: (locale: Locale, token: string) => `/${locale}/p/${token}/share`,
  fullLap: (locale: Locale, token: string) => `/${locale}/p/${token}/full`,
  delete: (locale: Locale, token: string) => `/${locale}/p/${token}/delete`,
  deleted: (locale: Locale) => `/${locale}/deleted`,
  forget: (locale: Locale) => `/${locale}/forget`,
  forgotten: (locale: Locale) => `/${locale}/forgotten`,
  import: (locale: Locale) => `/${locale}/import`,
  heatmap: (locale: Locale, token: string) => `/${locale}/p/${token}/heatmap`,
  cell: (locale: Locale, token: string, cell: CellId) => `/${locale}/p/${token}/heatmap/${cell}`,
  initiative: (locale: Locale, token: string, letter: string) =>
    `/${locale}/p/${token}/roadmap#${letter}`,
  whatIf: (locale: Locale, token: string) => `/${locale}/p/${token}/what-if`,
  ownMethod: (locale: Locale, token: string) => `/${locale}/p/${token}/method`,
  capacity: (locale: Locale, token: string) => `/${locale}/p/${token}/capacity`,
  saveAnswers: (sheet: string) => `/api/${room(sheet)}/answers`,
  inventory: (locale: Locale, token: string, step?: string) =>
    `/${locale}/p/${token}/inventory${step ? `?step=${step}` : ''}`,
  touchpoints: (locale: Locale, token: string) => `/${locale}/p/${token}/touchpoints`,
  touchpoint: (locale: Locale, token: string, id: string) =>
    `/${locale}/p/${token}/touchpoints?entry=${id}#edit`,
  touchpointStart: (locale: Locale, token: string) => `/${locale}/p/${token}/touchpoints/start`,
  touchpointImport: (locale: Locale, token: string) => `/${locale}/p/${token}/touchpoints/import`,
  touchpointList: (locale: Locale, token: string) => `/${locale}/p/${token}/touchpoints.csv`,
  journey: (locale: Locale, token: string) => `/${locale}/p/${token}/journey`,
  persona: (locale: Locale, token: string, persona: string) =>
    `/${locale}/p/${token}/journey?persona=${persona}`,
  figures: (locale: Locale, token: string) => `/${locale}/p/${token}/figures`,
  roadmapFile: (locale: Locale, token: string, format: 'xlsx' | 'csv' | 'ics') =>
    `/${locale}/p/${token}/roadmap.${format}`,
  board: (locale: Locale, token: string) => `/${locale}/p/${token}/board`,
  entries: (locale: Locale, token: string) => `/${locale}/p/${token}/entries`,
  saveEntries: (token: string) => `/api/p/${token}/entries`,
  saveNotes: (sheet: string) => `/api/${room(sheet)}/notes`,
  questionnaire: (locale: Locale, lap: Lap) => `/${locale}/questionnaire/${lap}`,
  guide: (locale: Locale, guide: string) => `/${locale}/guide/${guide}`,
  /** Opens a pit stop with a first round of many voices. */
  newTeam: (locale: Locale) => `/${locale}/team`,
  /** Sets up the next round of a pit stop, or changes the open one. */
  round: (locale: Locale, token: string) => `/${locale}/p/${token}/round`,
  lobby: (locale: Locale, token: string) => `/${locale}/p/${token}/lobby`,
  /** On to the wall of the open round. */
  projector: (locale: Locale, token: string) => `/${locale}/p/${token}/projector`,
  /** For everybody in the room: code, QR code, progress. The key carries no private link and steers nothing. */
  wall: (locale: Locale, key: string) => `/${locale}/w/${key}`,
  wallProgress: (key: string) => `/api/w/${key}/progress`,
  /** Lock, extend, close, reopen, discard, erase: one posted form each. */
  steerRound: (locale: Locale, token: string) => `/${locale}/p/${token}/lobby/steer`,
  personalLinks: (locale: Locale, token: string) => `/${locale}/p/${token}/personal-links`,
  progress: (token: string) => `/api/p/${token}/progress`,
  cockpit: (locale: Locale, token: string) => `/${locale}/p/${token}/cockpit`,
  discussion: (locale: Locale, token: string, cell?: CellId) =>
    `/${locale}/p/${token}/discussion${cell ? `?cell=${cell}#question` : ''}`,
  workshop: (locale: Locale, token: string, screen?: string) =>
    `/${locale}/p/${token}/workshop${screen ? `/${screen}` : ''}`,
  /** What customers see and how they are asked. */
  customersRoom: (locale: Locale, token: string) => `/${locale}/p/${token}/customers`,
  customersImport: (locale: Locale, token: string) => `/${locale}/p/${token}/customers/import`,
  customersTemplate: (locale: Locale, token: string) => `/${locale}/p/${token}/customers.csv`,
  paperTemplate: (locale: Locale, token: string) => `/${locale}/p/${token}/paper.csv`,
  /** Answers collected on paper. */
  paper: (locale: Locale, token: string) => `/${locale}/p/${token}/paper`,
  join: (locale: Locale) => `/${locale}/join`,
  /** What people type before their code. */
  shortJoin: (locale: Locale) => (locale === 'en' ? '/go' : '/los'),
  /** The address on posters and in QR codes; the language is chosen by the browser's. */
  shortInvitation: (code: string) => `/t/${code}`,
  invitation: (locale: Locale, code: string) => `/${locale}/t/${code}`,
  personalInvitation: (locale: Locale, ticket: string) => `/${locale}/i/${ticket}`,
  /** One member's sheet; the token is the member's key. Its questions and review: those of `memberSheet(token)`. */
  member: (locale: Locale, token: string) => `/${locale}/r/${token}`,
  discardSheet: (locale: Locale, token: string) => `/${locale}/r/${token}/discard`,
  /** After a member has deleted what was begun or handed in. */
  withdrawn: (locale: Locale) => `/${locale}/withdrawn`,
  /** After handing in: the receipt with which the answers can be taken back until the round is closed. */
  receipt: (locale: Locale, receipt: string) => `/${locale}/v/${receipt}`,
  shortCustomers: (code: string) => `/c/${code}`,
  shortCustomersCafe: (code: string, mark: string) => `/c/${code}?cafe=${mark}`,
  customers: (locale: Locale, code: string) => `/${locale}/c/${code}`,
  /** The link for a customer café: its mark tells guests' answers from others. */
  customersCafe: (locale: Locale, code: string, mark: string) =>
    `/${locale}/c/${code}?cafe=${mark}`,
  customersThanks: (locale: Locale, code: string) => `/${locale}/c/${code}/thanks`,
  questionnairePdf: (locale: Locale, lap: Lap) => `/${locale}/questionnaire/${lap}.pdf`,
  /** What works councils and data protection officers need. */
  dataSheet: (locale: Locale) => `/${locale}/data-sheet`,
  health: () => '/api/health',
  /** Rendered once per start; the front server fills in nonce, token and answers. Not reachable from outside. */
  questionTemplate: (locale: Locale, audience: Audience, lap: Lap, prerequisite: PrerequisiteId) =>
    `/questions/${locale}/${audience}/${lap}/${prerequisite}`,
  cellAnchor: (cell: CellId) => `#${cell}`,
};

/** The same page in another language: the first segment is the locale. */
export const inLocale = (path: string, locale: Locale) => path.replace(/^\/[^/]+/, `/${locale}`);
