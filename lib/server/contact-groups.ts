import type { NamedGroup } from '@/lib/core/team-profile';
import { phases } from '@/lib/core/touchpoints';

/** Ways of the last contact that customers choose from. */
export const channels = ['in-person', 'phone', 'writing', 'online'] as const;
export type Channel = (typeof channels)[number];

/** What customers' answers may be broken down by; the names are ids for which the wording has words. */
export function contactGroups(by: 'phase' | 'channel' | 'phase-and-channel'): NamedGroup[] {
  const named = (id: string) => ({ id, name: id });
  if (by === 'phase') return phases.map(named);
  if (by === 'channel') return channels.map(named);
  return phases.flatMap((phase) => channels.map((channel) => named(`${phase}+${channel}`)));
}
