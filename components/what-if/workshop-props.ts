import type { Supposition, WhatIfStart } from '@/lib/core/what-if';
import type { WhatIfTexts } from './what-if-texts';

/** What the workshop is given by the page. */
export type WorkshopProps = {
  texts: WhatIfTexts;
  start: WhatIfStart;
  initial: Supposition;
};
