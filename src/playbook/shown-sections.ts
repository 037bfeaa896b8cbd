import type { Agreement } from '../model/agreement.ts';
import type { Section } from './section.ts';
import { sections } from './sections/index.ts';

/** The chapters of one agreement: nobody reads about what it does not use. */
export function shownSections(agreement: Agreement): readonly Section[] {
  return sections.filter(({ appears }) => appears === undefined || appears(agreement));
}
