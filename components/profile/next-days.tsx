import { Icon } from '@/components/ui/icon';
import type { Report } from '@/lib/core/report';
import type { ReportInitiative } from '@/lib/core/report-roadmap';
import { translator } from '@/lib/i18n/messages';
import { dialogueReasons } from '@/lib/i18n/sentences-talk';
import { isSharedReader, paths } from '@/lib/paths';
import { Section } from './section';

type NextDaysProps = { report: Report; token: string };

/** What starts within 30 days, each line leading to its place on the roadmap. */
export function NextDays({ report, token }: NextDaysProps) {
  const t = translator(report.locale);
  const roadmap = paths.roadmap(report.locale, token);
  const initiatives = report.roadmap?.initiatives ?? [];
  const soon = initiatives.filter(({ start }) => start < 30);
  const talks = report.dialogue.length;
  if (soon.length + talks === 0) return null;
  return (
    <Section
      title={t('result.next-title')}
      note={
        initiatives.length > 0 && (
          <p className="sm">
            <a href={roadmap}>{t('result.next-all', { n: initiatives.length })}</a>
          </p>
        )
      }
    >
      <ol className="nx">
        {soon.map((initiative) => (
          <Row
            key={initiative.id}
            href={`${roadmap}#${initiative.letter}`}
            {...rowOf(initiative)}
          />
        ))}
        {talkRows(report).map((row) => (
          <Row key={row.title} href={talksAt(report, token)} {...row} />
        ))}
      </ol>
    </Section>
  );
}

/** Of a round with many voices the talks have a room of their own; readers have the list on the roadmap. */
function talksAt({ locale, profile }: Report, token: string): string {
  const hasRoom = profile.mode !== 'solo' && !isSharedReader(token);
  return hasRoom ? paths.discussion(locale, token) : `${paths.roadmap(locale, token)}#talks`;
}

/** One line for the talks of a single view; of many voices one for those about differences, one for what many do not know. */
function talkRows(report: Report) {
  const t = translator(report.locale);
  const n = report.dialogue.length;
  const { disputed, blind } = dialogueReasons(report);
  const rows =
    report.profile.mode === 'solo'
      ? [{ n, title: t('result.next-talks', { n }), who: t('result.next-talks-who') }]
      : [
          { n: disputed, title: t('team.next-talks'), who: t('team.next-talks-who') },
          { n: blind, title: t('team.next-talks-blind'), who: t('team.next-talks-who') },
        ];
  return rows
    .filter((row) => row.n > 0)
    .map(({ n: many, title, who }) => ({ mark: `${many}×`, title, who }));
}

const rowOf = ({ letter, title, owner }: ReportInitiative) => ({ mark: letter, title, who: owner });

type RowProps = { href: string; mark: string; title: string; who: string };

function Row({ href, mark, title, who }: RowProps) {
  return (
    <li>
      <a href={href}>
        <b className="num">{mark}</b>
        <span className="h-21">{title}</span>
        <span className="sm mut">{who}</span>
        <Icon name="arrow" />
      </a>
    </li>
  );
}
