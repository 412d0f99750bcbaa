import { ButtonLink } from '@/components/ui/button-link';
import type { Lobby, LobbyRound } from '@/lib/core/lobby';
import type { Locale } from '@/lib/core/types';
import { type Translate, translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

export const asked = ['close', 'reopen', 'clear', 'start-over', 'discard', 'erase'] as const;
export type Asked = (typeof asked)[number];

type AskPageProps = { locale: Locale; token: string; lobby: Lobby; round: LobbyRound; ask: Asked };

/** Before a step that cannot be undone: what it does, in words, and the way back. */
export function AskPage({ locale, token, lobby, round, ask }: AskPageProps) {
  const t = translator(locale);
  const { title, lines, button } = words(t, ask, lobby, round);
  return (
    <>
      <div className="g mt-8">
        <h1 className="h-64 c1-9">{title}</h1>
      </div>
      <div className="g mt-7">
        <div className="c1-9">
          <ul className="lines mw">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <form className="btns mt-6" method="post" action={paths.steerRound(locale, token)}>
            <button className="btn" type="submit" name="do" value={ask}>
              <span>{button}</span>
            </button>
            <ButtonLink variant="secondary" icon="back" href={paths.lobby(locale, token)}>
              {t('lobby.cancel')}
            </ButtonLink>
          </form>
        </div>
      </div>
    </>
  );
}

function words(t: Translate, ask: Asked, { hasResult }: Lobby, round: LobbyRound) {
  const { k, mode } = round;
  const isTable = mode === 'table';
  const personal = round.hasPersonalLinks ? 'yes' : 'no';
  if (ask === 'close' && hasResult)
    return {
      title: t('lobby.ask-close'),
      lines: [t('lobby.ask-close-1'), t('lobby.ask-again-1', { k }), t('lobby.ask-again-2')],
      button: t('lobby.button-again'),
    };
  if (ask === 'close')
    return {
      title: t('lobby.ask-close'),
      lines: isTable
        ? [t('lobby.ask-close-table-1'), t('lobby.ask-close-table-2'), t('lobby.ask-close-table-3')]
        : [t('lobby.ask-close-1'), t('lobby.ask-close-2'), t('lobby.ask-close-3')],
      button: t(isTable ? 'lobby.button-reveal' : 'lobby.button-close'),
    };
  if (ask === 'reopen')
    return {
      title: t('lobby.ask-reopen'),
      lines: [
        t('lobby.ask-reopen-1', { personal }),
        t('lobby.ask-reopen-2', { k }),
        t('lobby.ask-reopen-3'),
      ],
      button: t('lobby.button-reopen'),
    };
  if (ask === 'start-over')
    return {
      title: t('lobby.ask-start-over'),
      lines: [
        t('lobby.ask-start-over-1'),
        t(isTable ? 'lobby.ask-start-over-table-2' : 'lobby.ask-start-over-2'),
        t('lobby.ask-start-over-3', { personal }),
        t('lobby.ask-start-over-4', {
          released: hasResult ? 'yes' : 'no',
          customers: round.customers ? 'yes' : 'no',
        }),
      ],
      button: t('lobby.button-start-over', { personal }),
    };
  return {
    title: t(`lobby.ask-${ask}`),
    lines: [t(`lobby.ask-${ask}-1`), t(`lobby.ask-${ask}-2`)],
    button: t(`lobby.button-${ask}`),
  };
}
