import { Icon } from '@/components/ui/icon';
import type { Report } from '@/lib/core/report';
import { type ReportPart, reportParts } from '@/lib/core/report-parts';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { ReportFrame } from './report-frame';

type DownloadProps = { report: Report; token: string };

/** Which part of the report as PDF; a plain form whose answer is the file. */
export function Download({ report, token }: DownloadProps) {
  const { locale, notes, profile } = report;
  const t = translator(locale);
  return (
    <ReportFrame report={report} token={token} page="download">
      <div className="mt-7">
        <h1 className="h-64">{t('download.headline')}</h1>
        <p className="lead mt-4 mw">
          {profile.index === null ? t('download.lead-open') : t('download.lead')}
        </p>
      </div>
      <form className="dl mt-8" method="get" action={paths.report(locale, token)}>
        <fieldset>
          <legend className="h-28">{t('download.choice')}</legend>
          {reportParts.map((part, index) => (
            <Part key={part} report={report} part={part} isChosen={index === 0} />
          ))}
        </fieldset>
        {notes.length > 0 && (
          <label className="dl-o dl-n">
            <input type="checkbox" name="notes" value="0" aria-describedby="notes-text" />
            <span>
              <b>{t('download.notes')}</b>
              <span id="notes-text" className="sm mut">
                {t('download.notes-text', { n: notes.length })}
              </span>
            </span>
          </label>
        )}
        <div className="btns mt-6">
          <button className="btn" type="submit">
            <span>{t('download.load')}</span>
            <Icon name="download" />
          </button>
        </div>
      </form>
    </ReportFrame>
  );
}

type PartProps = { report: Report; part: ReportPart; isChosen: boolean };

function Part({ report, part, isChosen }: PartProps) {
  const t = translator(report.locale);
  return (
    <label className="dl-o">
      <input
        type="radio"
        name="parts"
        value={part}
        defaultChecked={isChosen}
        aria-labelledby={`part-${part}`}
        aria-describedby={`part-${part}-text`}
      />
      <span>
        <b id={`part-${part}`}>{t('download.part', { part })}</b>
        <span id={`part-${part}-text`} className="sm mut">
          {t('download.part-text', { part })}
        </span>
      </span>
    </label>
  );
}
