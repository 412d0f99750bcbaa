import { AskList } from '@/components/profile/ask-list';
import { Margins } from '@/components/profile/margins';
import { missingCells } from '@/components/profile/missing-cells';
import { ReportFrame } from '@/components/profile/report-frame';
import { Note, Section } from '@/components/profile/section';
import { ButtonLink } from '@/components/ui/button-link';
import type { Report } from '@/lib/core/report';
import { talkCells } from '@/lib/core/talk';
import { translator } from '@/lib/i18n/messages';
import { focusOf, heatmapLead, heatmapTitle, observations } from '@/lib/i18n/sentences-heatmap';
import { isSharedReader, paths } from '@/lib/paths';
import { FocusCell } from './focus-cell';
import { Groups } from './groups';
import { Heatmap } from './heatmap';
import { HeatmapKey } from './heatmap-key';
import { OrderGaps } from './order-gaps';

type HeatmapPageProps = { report: Report; token: string };

/** The 24 fields: the pattern first, then the picture, what to see in it, and what follows. */
export function HeatmapPage({ report, token }: HeatmapPageProps) {
  const t = translator(report.locale);
  const { profile } = report;
  const focus = focusOf(profile);
  return (
    <ReportFrame report={report} token={token} page="heatmap">
      <div className="mt-7">
        <h1 className="h-64 h-fit hm-h1">{heatmapTitle(t, report)}</h1>
        <p className="lead mt-4 mw">{heatmapLead(t, report)}</p>
        {profile.index === null && profile.mode === 'solo' && (
          <div className="btns mt-6">
            <ButtonLink href={paths.review(report.locale, token)}>
              {t('result.add-answers')}
            </ButtonLink>
          </div>
        )}
      </div>
      <div className="g hm-g mt-7">
        <div className={focus ? 'c1-9' : 'c1-12'}>
          <Heatmap report={report} token={token} focus={focus?.id ?? null} />
          <HeatmapKey report={report} />
          <Observations report={report} token={token} />
        </div>
        {focus && <FocusCell report={report} token={token} cell={focus} />}
      </div>
      <Missing report={report} />
      <Groups report={report} />
      <OrderGaps report={report} />
      <Margins report={report} />
    </ReportFrame>
  );
}

function Observations({ report, token }: HeatmapPageProps) {
  const t = translator(report.locale);
  const seen = observations(t, report);
  if (seen.length === 0) return null;
  return (
    <div className="obs">
      {seen.map(({ title, text }) => (
        <p key={title}>
          <b>{title}</b>
          {text}
        </p>
      ))}
      {talkCells(report.profile).length > 0 &&
        report.profile.mode !== 'solo' &&
        !isSharedReader(token) && (
          <p className="obs-l">
            <a href={paths.discussion(report.locale, token)}>{t('team.to-discussion')}</a>
          </p>
        )}
    </div>
  );
}

function Missing({ report }: { report: Report }) {
  const t = translator(report.locale);
  const { blindSpots, openItems, team } = report.profile;
  const cells = missingCells(report);
  if (cells.length === 0) return null;
  const title =
    openItems.length > 0 || blindSpots.length === 0
      ? t('result.open-title')
      : t('heatmap.blind-title', { n: cells.length });
  return (
    <Section
      title={title}
      note={
        blindSpots.length > 0 && <Note>{team ? t('team.blind-note') : t('result.blind-note')}</Note>
      }
    >
      <AskList report={report} cells={cells} />
    </Section>
  );
}
