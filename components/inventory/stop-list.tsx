import { Note, Section } from '@/components/profile/section';
import { ColumnHeads } from '@/components/ui/column-heads';
import { cellOfBlock } from '@/lib/core/inventory';
import type { Report } from '@/lib/core/report';
import { stopList, type ToStop } from '@/lib/core/stop-list';
import { translator } from '@/lib/i18n/messages';
import { prerequisiteNameOf, stepNumberOf } from '@/lib/i18n/terms';
import { paths } from '@/lib/paths';
import { BlockName } from './block-name';

type StopListProps = { report: Report; token: string };

/** "Mut zum Einstellen": what is there but nobody needs. */
export function StopList({ report, token }: StopListProps) {
  const t = translator(report.locale);
  const list = stopList(report.workbench);
  return (
    <Section title={t('inventory.stop')} note={<Note>{t('inventory.stop-text')}</Note>}>
      <div id="stop-list" data-live="">
        {list.length === 0 ? (
          <p className="sm mut mw">{t('inventory.stop-empty')}</p>
        ) : (
          <table className="tt wo">
            <caption className="vh">{t('inventory.stop')}</caption>
            <ColumnHeads
              heads={[
                t('inventory.stop-what'),
                t('inventory.stop-why'),
                { text: t('inventory.stop-where'), right: true },
              ]}
            />
            <tbody>
              {list.map((entry) => (
                <Row key={entry.id} {...{ report, token, entry }} />
              ))}
            </tbody>
          </table>
        )}
      </div>
    </Section>
  );
}

function Row({ report, token, entry }: StopListProps & { entry: ToStop }) {
  const { locale, texts } = report;
  const t = translator(locale);
  if (entry.kind === 'touchpoint')
    return (
      <tr>
        <th scope="row">{entry.name}</th>
        <td>{t(entry.stopped ? 'inventory.stop-stopped' : 'inventory.stop-unimportant')}</td>
        <td className="r">
          <a href={`${paths.touchpoints(locale, token)}#${entry.id}`}>
            {t('inventory.stop-touchpoint', { n: entry.number })}
          </a>
          {entry.stopped && <span className="ph-only">, {t('touchpoints.stopped')}</span>}
        </td>
      </tr>
    );
  const cell = cellOfBlock(entry.id);
  const place = { prerequisite: prerequisiteNameOf(report, cell), step: stepNumberOf(cell) };
  return (
    <tr>
      <th scope="row">
        <BlockName name={texts.blocks[entry.id] ?? entry.id} />
      </th>
      <td>{t('inventory.stop-block')}</td>
      <td className="r">{t('inventory.stop-place', place)}</td>
    </tr>
  );
}
