import { Steering } from '@/components/workbench/entry-form';
import type { Report } from '@/lib/core/report';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { OwnFields } from './own-fields';

type OwnInitiativeProps = { report: Report; token: string; newId: string };

/** A new initiative of one's own, under an id the server gave. */
export function OwnInitiative({ report, token, newId }: OwnInitiativeProps) {
  const { locale } = report;
  const t = translator(locale);
  return (
    <details className="sec rm-own" id="own">
      <summary className="h-21">{t('plan.own-title')}</summary>
      <p className="sm mut mt-2">{t('plan.own-note')}</p>
      <form className="pf mt-4" method="post" action={paths.entries(locale, token)}>
        <Steering {...{ locale, token }} page="roadmap" kind="initiative" id={newId} revision={0} />
        <OwnFields report={report} id="own" own={null} />
        <div className="pf-b">
          <button className="btn q sm" type="submit" name="do" value="save">
            <span>{t('plan.own-add')}</span>
          </button>
        </div>
      </form>
    </details>
  );
}
