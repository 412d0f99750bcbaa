import { type Tab, Tabs } from '@/components/ui/tabs';
import type { Rooms } from '@/lib/core/rooms';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { isSharedReader, paths, type WorkbenchPage, workbenchPages } from '@/lib/paths';

const rooms = {
  result: 'result.tab-result',
  heatmap: 'heatmap.tab',
  discussion: 'team.tab-discussion',
  whatIf: 'what-if.tab',
  lobby: 'team.tab-round',
  customersRoom: 'team.tab-customers',
  paper: 'paper.tab',
  cockpit: 'team.tab-cockpit',
  review: 'review.page',
  keep: 'keep.tab',
  download: 'result.tab-report',
} as const;

type RoomTab = keyof typeof rooms | WorkbenchPage;
/** A page with this row of tabs; `ownMethod` and `round` stand below one of the tabs. */
export type RoomPage = RoomTab | 'ownMethod' | 'round';

type RoomTabsProps = { locale: Locale; token: string; rooms: Rooms; page: RoomPage };

/** The same row of tabs in every room of one pit stop, as far as its rooms are open yet. */
export function RoomTabs({ locale, token, rooms: has, page }: RoomTabsProps) {
  const t = translator(locale);
  const shown = isSharedReader(token)
    ? (['result', 'roadmap', 'download'] as const)
    : tabsOf(has, page);
  const tabs = shown.map(
    (room): Tab => ({
      href: paths[room](locale, token),
      label: t(isWorkbench(room) ? wordOf(room) : rooms[room]),
      current: room === page,
      ...(room === 'download' ? { icon: 'download', end: true } : {}),
    }),
  );
  return <Tabs label={t('result.tabs')} tabs={tabs} />;
}

const isWorkbench = (room: RoomTab): room is WorkbenchPage =>
  workbenchPages.some((page) => page === room);

const wordOf = (room: WorkbenchPage) =>
  room === 'roadmap' ? 'result.tab-roadmap' : (`workbench.tab-${room}` as const);

function tabsOf(has: Rooms, page: RoomPage): readonly RoomTab[] {
  const round = roundTabs(has, page);
  if (!has.hasResult) return [...(has.round ? round : (['review'] as const)), 'keep'];
  const talks = has.hasTalks ? (['discussion'] as const) : [];
  // In a quick lap a cell is one answer: the heat map and what builds on it are the owner's.
  return ['result', 'heatmap', ...talks, ...workbenchPages, 'whatIf', ...round, 'keep', 'download'];
}

/** What belongs to the rounds of a team; beside a result only what is in use, so that the row stays readable. */
function roundTabs({ round, hasResult }: Rooms, page: RoomPage): readonly RoomTab[] {
  if (!round) return [];
  const asksCustomers = round.asksCustomers || page === 'customersRoom';
  const hasPaper = (!hasResult && round.isOpen && !round.isTable) || page === 'paper';
  return [
    'lobby',
    ...(asksCustomers ? (['customersRoom'] as const) : []),
    ...(hasPaper ? (['paper'] as const) : []),
    ...(page === 'cockpit' ? (['cockpit'] as const) : []),
  ];
}
