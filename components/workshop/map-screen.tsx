import { Heatmap } from '@/components/heatmap/heatmap';
import { HeatmapKey } from '@/components/heatmap/heatmap-key';
import { ButtonLink } from '@/components/ui/button-link';
import { focusCell } from '@/lib/core/heatmap-pattern';
import { textOf, type Workshop } from '@/lib/core/workshop';
import { translator } from '@/lib/i18n/messages';
import { heatmapTitle } from '@/lib/i18n/sentences-heatmap';
import { paths } from '@/lib/paths';

/** The 24 fields at a glance. */
export function MapScreen({ workshop, token }: { workshop: Workshop; token: string }) {
  const { report, locale } = workshop;
  const t = translator(locale);
  const { title, text } = textOf(workshop, 'map');
  if (!report)
    return (
      <>
        <h1 className="h-64">{title}</h1>
        <p className="lead mt-5 mw">{t('workshop.map-waits')}</p>
      </>
    );
  const isMarginsOnly = report.profile.team?.marginsOnly ?? false;
  return (
    <>
      <h1 className="h-40">{isMarginsOnly ? title : heatmapTitle(t, report)}</h1>
      <p className="mut mt-3 mw">{isMarginsOnly ? t('workshop.map-margins') : text}</p>
      <div className="ws-hm mt-6">
        <Heatmap report={report} token={token} focus={focusCell(report.profile)?.id ?? null} />
        <HeatmapKey report={report} />
      </div>
      <div className="btns mt-5">
        <ButtonLink variant="text" href={paths.heatmap(locale, token)}>
          {t('workshop.to-map')}
        </ButtonLink>
      </div>
    </>
  );
}
