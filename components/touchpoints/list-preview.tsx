import { ReportFrame } from '@/components/profile/report-frame';
import { Icon } from '@/components/ui/icon';
import type { Report } from '@/lib/core/report';
import type { ListRow } from '@/lib/core/touchpoint-columns';
import { performanceDimensions } from '@/lib/core/touchpoints';
import { formatNumber } from '@/lib/i18n/format';
import { type Translate, translator } from '@/lib/i18n/messages';
import { momentText, phaseText } from '@/lib/i18n/sentences-touchpoints';
import { paths } from '@/lib/paths';

type ListPreviewProps = {
  report: Report;
  token: string;
  rows: readonly ListRow[];
  /** The file, base64url: nothing of it is stored yet. */
  list: string;
};

/** A correct list before it is taken over: how many are new or change, every row, and one button. */
export function ListPreview({ report, token, rows, list }: ListPreviewProps) {
  const { locale } = report;
  const t = translator(locale);
  const path = paths.touchpointImport(locale, token);
  const count = (...kinds: readonly ListRow['fate']['kind'][]) =>
    rows.filter(({ fate }) => kinds.includes(fate.kind)).length;
  const counts = {
    added: count('new', 'back'),
    changed: count('changed'),
    same: count('same'),
  };
  return (
    <ReportFrame report={report} token={token} page="touchpoints" path={path}>
      <div className="g mt-7">
        <h1 className="h-40 c1-9">{t('touchpoint-list.preview', { n: rows.length })}</h1>
        <p className="lead c1-9 mt-4">
          {t('touchpoint-list.preview-counts', counts)} {t('touchpoint-list.preview-text')}
        </p>
        <form className="c1-9 mt-6" method="post" action={path}>
          <input type="hidden" name="list" value={list} />
          <p className="btns">
            <button className="btn" type="submit">
              <span>{t('touchpoint-list.take-over')}</span>
              <Icon name="arrow" />
            </button>
            <a className="btn t" href={path}>
              {t('touchpoint-list.other-file')}
            </a>
          </p>
        </form>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard */}
      <section className="scroll mt-7" aria-label={t('touchpoint-list.preview-table')} tabIndex={0}>
        <table className="tt">
          <thead>
            <tr>
              <th>{t('touchpoint-list.name')}</th>
              <th>{t('touchpoint-list.fate')}</th>
              <th>{t('touchpoint-list.phase')}</th>
              <th>{t('touchpoint-list.medium')}</th>
              <th>{t('touchpoint-list.ownership')}</th>
              <th className="r">{t('touchpoint-list.importance')}</th>
              {performanceDimensions.map((dimension) => (
                <th className="r" key={dimension}>
                  {t(`touchpoint-list.${dimension}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <PreviewRow key={at} report={report} row={row} />
            ))}
          </tbody>
        </table>
      </section>
    </ReportFrame>
  );
}

function PreviewRow({ report: { locale }, row: { body, fate } }: { report: Report; row: ListRow }) {
  const t = translator(locale);
  const key = (score: number | null | undefined) =>
    typeof score === 'number' ? formatNumber(locale, score + 1) : '–';
  return (
    <tr>
      <th scope="row">
        {body.name}
        {body.moment !== 'none' && <span className="cap ct-s">{momentText(t, body.moment)}</span>}
      </th>
      <td>{fate.kind === 'same' ? fateText(t, fate) : <b>{fateText(t, fate)}</b>}</td>
      <td>{phaseText(t, body.phase)}</td>
      <td>{t('touchpoints.medium', { medium: body.medium })}</td>
      <td>{t('touchpoints.ownership', { ownership: body.ownership })}</td>
      <td className="r">{key(body.importance)}</td>
      {performanceDimensions.map((dimension) => (
        <td className="r" key={dimension}>
          {key(body.performance[dimension])}
        </td>
      ))}
    </tr>
  );
}

function fateText(t: Translate, fate: ListRow['fate']): string {
  if (fate.kind !== 'changed') return t(`touchpoint-list.fate-${fate.kind}`);
  const columns = fate.columns.map((column) => t(`touchpoint-list.${column}`)).join(', ');
  return t('touchpoint-list.fate-changed', { columns });
}
