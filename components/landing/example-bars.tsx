import { type Locale, type StepId, stepIds } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';

type Bar = { value: number; level: number; raw?: number; isLow?: boolean };

const example: Record<StepId, Bar> = {
  S1: { value: 70, level: 4 },
  S2: { value: 42, level: 3 },
  S3: { value: 48, level: 3, raw: 64 },
  S4: { value: 22, level: 2, isLow: true },
  S5: { value: 48, level: 3, raw: 55 },
  S6: { value: 27, level: 2 },
};

const lines = [80, 60, 40, 20];

type ExampleBarsProps = {
  locale: Locale;
  steps: Readonly<Record<StepId, { readonly name: string }>>;
};

/** The product's picture with invented values: six steps, one slows you down. */
export function ExampleBars({ locale, steps }: ExampleBarsProps) {
  const t = translator(locale);
  return (
    <section className="wrap hero-p" aria-label={t('landing.example')}>
      <div className="prof-wrap">
        <ol className="prof">
          {stepIds.map((id) => (
            <ExampleBar key={id} locale={locale} id={id} name={steps[id].name} />
          ))}
        </ol>
        <p className="prof-lv cap" aria-hidden="true">
          {lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
        <p className="prof-flag">
          <b>{t('landing.example-stop')}</b> {t('landing.example-reason')}
        </p>
      </div>
      <p className="cap mt-4">{t('landing.example-caption')}</p>
    </section>
  );
}

function ExampleBar({ locale, id, name }: { locale: Locale; id: StepId; name: string }) {
  const t = translator(locale);
  const { value, level, raw, isLow } = example[id];
  const classes = [`v-${value}`, raw && `r-${raw} is-br`, isLow && 'is-low'];
  return (
    <li className={classes.filter(Boolean).join(' ')} data-l={level}>
      <span className="prof-bar">
        <span className="prof-v">{value}</span>
        {raw !== undefined && (
          <span className="prof-raw">
            {raw}
            <em className="dsk-only"> {t('landing.without-handbrake')}</em>
            <em className="ph-only"> {t('landing.unbraked')}</em>
          </span>
        )}
      </span>
      <span className="prof-t">
        <b className="num">{id.slice(1)}</b> {name}
      </span>
    </li>
  );
}
