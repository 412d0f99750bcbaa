import { Icon } from '@/components/ui/icon';
import { Steering } from '@/components/workbench/entry-form';
import { method } from '@/lib/core/constants';
import { areMany } from '@/lib/core/figures';
import type { Report } from '@/lib/core/report';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { FigureRow } from './figure-row';

type RegisterProps = { report: Report; token: string; newId: string };

/** The figures one by one, each with the question whether it helps. */
export function Register({ report, token, newId }: RegisterProps) {
  const t = translator(report.locale);
  const figures = report.workbench.figure;
  return (
    <section className="sec" aria-labelledby="register">
      <h2 id="register">{t('figures.register')}</h2>
      <p className="sm mut mt-2 mw">
        {figures.length === 0 ? t('figures.empty') : t('figures.register-text')}
      </p>
      {areMany(figures) && (
        <p className="sm fg-many mt-4">
          {t('figures.many', { n: figures.length, few: method.figures.few })}
        </p>
      )}
      {figures.length > 0 && (
        <table className="fg mt-5">
          <caption className="vh">{t('figures.register')}</caption>
          <Heads report={report} />
          <tbody>
            {figures.map((entry, index) => (
              <FigureRow
                key={entry.id}
                {...{ report, token, entry }}
                isFirst={index === 0}
                isLast={index === figures.length - 1}
              />
            ))}
          </tbody>
        </table>
      )}
      <AddFigure report={report} token={token} newId={newId} />
    </section>
  );
}

const columns = [
  'name',
  'phase',
  'source',
  'current',
  'goal',
  'verdict',
  'checked-on',
  'actions',
] as const;

function Heads({ report }: { report: Report }) {
  const t = translator(report.locale);
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th scope="col" key={column} className={`fg-${column}`}>
            <span className={column === 'actions' ? 'vh' : undefined}>
              {t(`figures.${column}`)}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function AddFigure({ report: { locale }, token, newId }: RegisterProps) {
  const t = translator(locale);
  return (
    <form className="fg-add mt-6" method="post" action={paths.entries(locale, token)}>
      <Steering {...{ locale, token }} page="figures" kind="figure" id={newId} revision={0} />
      <div className="field">
        <label htmlFor="new-figure">{t('figures.add-title')}</label>
        <div className="fg-new">
          <input
            id="new-figure"
            name="name"
            required
            autoComplete="off"
            aria-describedby="new-figure-hint"
          />
          <button className="btn q sm" type="submit" name="do" value="save">
            <span>{t('figures.add')}</span>
            <Icon name="plus" />
          </button>
        </div>
        <p className="hint" id="new-figure-hint">
          {t('figures.add-hint')}
        </p>
      </div>
    </form>
  );
}
