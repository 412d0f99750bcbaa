import type { LeverSize } from '@/lib/core/report-roadmap';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { leverWord } from '@/lib/i18n/sentences-roadmap';

const filled: Record<LeverSize, number> = { small: 1, medium: 2, large: 3 };

/** Three squares and the word. */
export function Lever({ locale, lever }: { locale: Locale; lever: LeverSize }) {
  return (
    <>
      <span className="s3" aria-hidden="true">
        {[0, 1, 2].map((n) => (
          <i key={n} className={n < filled[lever] ? 'y' : undefined} />
        ))}
      </span>
      <span className="cap">{leverWord(translator(locale), { lever })}</span>
    </>
  );
}
