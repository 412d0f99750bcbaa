import type { Report } from '@/lib/core/report';
import { cellIds, stepOf } from '@/lib/core/types';
import { type Chosen, type Supposition, suppose, type WhatIfStart } from '@/lib/core/what-if';
import { translator } from '@/lib/i18n/messages';
import { nameOf, numberOf, prerequisiteNameOf } from '@/lib/i18n/terms';

/** What is supposed, in a sentence, and whether it changes anything. */
export function supposedText(
  report: Report,
  { cells, initiatives }: WhatIfStart,
  chosen: Chosen,
  supposition: Supposition,
): string {
  const t = translator(report.locale);
  const after = suppose(cells, supposition, initiatives);
  const changes = cellIds.some((cell) => after[cell] !== cells[cell]);
  return [sentenceOf(report, initiatives, chosen), changes ? '' : t('what-if.no-effect')]
    .filter(Boolean)
    .join(' ');
}

function sentenceOf(report: Report, initiatives: WhatIfStart['initiatives'], chosen: Chosen) {
  const t = translator(report.locale);
  if (chosen.kind === 'initiative') {
    const title = initiatives.find(({ id }) => id === chosen.id)?.title ?? chosen.id;
    return t('what-if.supposed-initiative', { title });
  }
  const { to } = chosen;
  if (chosen.kind === 'prerequisite') {
    const prerequisite = nameOf(report, chosen.prerequisite);
    return t('what-if.supposed-prerequisite', { prerequisite, to });
  }
  return t('what-if.supposed-cell', {
    prerequisite: prerequisiteNameOf(report, chosen.cell),
    step: numberOf(stepOf(chosen.cell)),
    to,
  });
}
