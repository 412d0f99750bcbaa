import { createHash } from 'node:crypto';
import { renderReport } from '@/lib/pdf/render';
import { fullReport } from './full-report';

const bytes = await renderReport(fullReport('de', 'Müller & Söhne'));
process.stdout.write(createHash('sha256').update(bytes).digest('hex'));
