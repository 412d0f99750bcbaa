import { writeFileSync } from 'node:fs';
import { messageTypesSource } from '@/lib/i18n/write-message-types';

writeFileSync('lib/i18n/message-types.ts', messageTypesSource());
