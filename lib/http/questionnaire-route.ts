import type { Lap } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { getPaperQuestionnaire } from '@/lib/server/get-paper-questionnaire';
import type { GuardedRequest } from './context';
import { problem } from './problem';
import type { Page, Reply } from './reply';

/** GET /<locale>/questionnaire/<lap>.pdf: the questionnaire to print; rendered once, like every PDF in the child process. */
export async function questionnairePdfRoute({
  locale,
  parts,
  pdf,
}: GuardedRequest): Promise<Reply | Page> {
  const lap = parts.lap as Lap;
  const outcome = await pdf.print(getPaperQuestionnaire(locale, lap));
  if (outcome.kind === 'busy') return problem(locale, 503, { 'retry-after': 10 });
  if (outcome.kind === 'failed') return problem(locale, 422);
  const name = translator(locale)('print.file', { lap });
  return {
    status: 200,
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${name}.pdf"`,
    },
    body: outcome.bytes,
  };
}
