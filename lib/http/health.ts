import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkStore } from '@/lib/server/check-store';
import { questionnaireVersion } from '@/lib/server/questionnaire';
import type { Services } from './context';
import { json, type Reply } from './reply';

const version = (
  JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')) as { version: string }
).version;

export async function healthRoute({ isStopping }: Pick<Services, 'isStopping'>): Promise<Reply> {
  const database = isStopping() ? null : await checkStore();
  return database
    ? json(200, { status: 'ok', database, version, questionnaire: questionnaireVersion() })
    : json(503, { status: 'unavailable' });
}
