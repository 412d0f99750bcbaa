import { GroupTable } from '@/components/heatmap/groups';
import type { Report } from '@/lib/core/report';
import type { GroupsProfile } from '@/lib/core/team-profile';
import { stepIds } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { contactNotes } from '@/lib/i18n/sentences-groups';
import { gapSentences, largestGap, outsideNotes, shownOutside } from '@/lib/i18n/sentences-team';
import { Note, Section } from './section';

/** Inside and outside in words: the sure gaps, where the gap is widest, and what limits the comparison. */
export function OutsideSection({ report }: { report: Report }) {
  const { team } = report.profile;
  if (!team?.outside) return null;
  const t = translator(report.locale);
  const outside = shownOutside(report.profile);
  const gaps = gapSentences(t, report);
  const widest = largestGap(t, report);
  return (
    <Section
      id="outside"
      title={t('team.outside-title')}
      note={outside && <Note>{t('team.outside-caveat')}</Note>}
    >
      {outside && (
        <ul className="say">
          {gaps.length === 0 && <li>{t('team.outside-none')}</li>}
          {gaps.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {widest && <p className="mw mt-4">{widest}</p>}
      {outside?.confirms && <p className="mw mt-4">{t('team.outside-confirms')}</p>}
      {outsideNotes(t, report).map((sentence) => (
        <p key={sentence} className="mw mut mt-4">
          {sentence}
        </p>
      ))}
      {outside && <Segments report={report} segments={outside.segments} />}
      <Comments report={report} />
    </Section>
  );
}

/** By last contact: the steps, where every part has enough answers; else one sentence (method 3.R14). */
function Segments({ report, segments }: { report: Report; segments: GroupsProfile | null }) {
  const t = translator(report.locale);
  if (!segments) return null;
  return (
    <>
      <h3 className="h-21 mt-6">{t('team.segments-title')}</h3>
      {segments.atoms && <GroupTable report={report} groups={segments} of={stepIds} />}
      <p className="cap mt-3">{contactNotes(t, report, segments).join(' ')}</p>
    </>
  );
}

function Comments({ report }: { report: Report }) {
  const t = translator(report.locale);
  const comments = report.profile.team?.outside?.comments ?? [];
  if (comments.length === 0) return null;
  return (
    <>
      <h3 className="h-21 mt-6">{t('team.outside-comments')}</h3>
      <ul className="quo mt-3">
        {[...new Set(comments)].map((text) => (
          <li key={text} className="nts-t">
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}
