import { Section } from '@/components/ui/section';
import { method } from '@/lib/core/constants';
import type { Lobby, LobbyRound } from '@/lib/core/lobby';
import { countBand } from '@/lib/core/release';
import { detectableChange, thresholds } from '@/lib/core/round-preview';
import type { Locale } from '@/lib/core/types';
import { formatBand } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';

type Three = readonly (readonly [title: string, text: string])[];
type LobbyFactsProps = { locale: Locale; lobby: Lobby; round: LobbyRound };

/** A larger team, to show what more people bring. */
const larger = 12;

/** What closing changes, and what everybody who answers can rely on. */
export function LobbyFacts({ locale, lobby, round }: LobbyFactsProps) {
  const t = translator(locale);
  const { values: k, details } = thresholds(round.k);
  const many = Math.max(larger, k + 7);
  const isTable = round.mode === 'table';
  const live = [
    t('lobby.fact-live'),
    t(isTable ? 'lobby.fact-live-table-text' : 'lobby.fact-live-text'),
  ] as const;
  const facts: Three = isTable
    ? [
        live,
        [t('lobby.fact-reveal'), t('lobby.fact-reveal-text')],
        [t('lobby.fact-table'), t('lobby.fact-table-text')],
      ]
    : [
        live,
        [t('lobby.fact-from', { k, details }), t('lobby.fact-from-text', { k, details })],
        [
          t('lobby.fact-worth'),
          t('lobby.fact-worth-text', {
            few: k,
            most: detectableChange(k),
            many,
            least: detectableChange(many),
          }),
        ],
      ];
  const personal = round.hasPersonalLinks ? 'yes' : 'no';
  const band = formatBand(countBand(method.anonymity.itemsFrom) ?? [k, null]).replace(
    '–',
    '\u2060–\u2060',
  );
  return (
    <>
      <ThreeFacts id="facts" title={t('lobby.facts')} facts={facts} />
      {!isTable && (
        <ThreeFacts
          id="promise"
          title={t('lobby.promise')}
          facts={[
            [t('lobby.promise-names'), t('lobby.promise-names-text', { personal })],
            [t('lobby.promise-back'), t('lobby.promise-back-text', { band })],
            [t('lobby.promise-leave'), t('lobby.promise-leave-text', { days: lobby.draftDays })],
          ]}
        />
      )}
    </>
  );
}

function ThreeFacts({ id, title, facts }: { id: string; title: string; facts: Three }) {
  return (
    <Section id={id} title={title}>
      <dl className="three facts">
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt className="h-21">{name}</dt>
            <dd className="mut mt-2">{text}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
