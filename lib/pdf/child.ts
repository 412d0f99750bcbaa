import type { RenderReply, RenderRequest } from './child-messages';
import { loadFonts } from './fonts';
import { renderQuestionnaire, renderReport } from './render';

/** The render process: fonts are read once, then one document at a time. It ends with its parent. */
const answer = (reply: RenderReply) => process.send?.(reply);

async function handle({ id, ...work }: RenderRequest) {
  try {
    const bytes =
      'questionnaire' in work
        ? await renderQuestionnaire(work.questionnaire)
        : await renderReport(work.report, work.part);
    answer({ kind: 'pdf', id, bytes });
  } catch (error) {
    answer({ kind: 'error', id, message: error instanceof Error ? error.message : 'unknown' });
  }
}

process.on('disconnect', () => process.exit(0));
process.on('message', (request) => void handle(request as RenderRequest));
loadFonts().then(
  () => answer({ kind: 'ready' }),
  () => process.exit(1),
);
