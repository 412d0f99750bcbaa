import type { InitiativeModel } from '@/lib/core/types';
import golden from '../fixtures/golden.json';

/** The 25 initiatives of the published vectors (method 2.2). */
export const starterCatalogue = golden.V6_roadmap.input.catalogue as unknown as InitiativeModel[];
