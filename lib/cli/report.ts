import { writeFileSync } from 'node:fs';
import { reportPartOf, reportParts } from '@/lib/core/report-parts';
import { type Locale, locales } from '@/lib/core/types';
import { isLocale } from '@/lib/i18n/locale';
import { renderReport } from '@/lib/pdf/render';
import { buildReport } from '@/lib/server/build-report';
import { today } from '@/lib/server/clock';
import { callerPath, InputProblems, readArguments, readInput } from './input';

/** `report -- FILE --locale de|de-CH|en --out report.pdf [--parts full|summary|roadmap]`: the PDF that the app serves. */
export async function printReport(args: readonly string[]) {
  const { file, options } = readArguments(args, ['locale', 'out', 'parts']);
  const locale = options.get('locale') ?? 'de';
  if (!isLocale(locale))
    throw new InputProblems([`--locale: must be one of ${locales.join(', ')}`]);
  const out = options.get('out');
  if (out === undefined) throw new InputProblems(['--out: name the PDF file to write']);
  const part = reportPartOf(options.get('parts'));
  if (part === null) throw new InputProblems([`--parts: must be one of ${reportParts.join(', ')}`]);
  const { planning, date, ...read } = readInput(file);
  const input = { ...read, options: planning, date: date ?? today() };
  const pdf = await renderReport(buildReport(input, locale satisfies Locale), part);
  try {
    writeFileSync(callerPath(out), pdf);
  } catch (error) {
    throw new InputProblems([
      `--out: cannot be written (${(error as NodeJS.ErrnoException).code})`,
    ]);
  }
  process.stderr.write(`${out}\n`);
}
