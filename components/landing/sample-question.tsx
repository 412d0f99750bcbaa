import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';

export type SampleItem = { readonly stem: string; readonly anchors: readonly string[] };

/** A real question of the quick lap with its five answers, to look at. */
export function SampleQuestion({ locale, item }: { locale: Locale; item: SampleItem }) {
  const t = translator(locale);
  return (
    <section className="sec g" id="question">
      <div className="c1-3 sec-h">
        <h2>{t('landing.question')}</h2>
        <p className="sm mut">{t('landing.question-text')}</p>
      </div>
      <div className="c4-12">
        <h3 className="h-28">{item.stem}</h3>
        <ol className="sample mt-5">
          {item.anchors.map((anchor, i) => (
            <li key={anchor}>
              <span className="lvl" data-l={i + 1}>
                {i + 1}
              </span>
              <span>{anchor}</span>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
