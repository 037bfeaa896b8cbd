import type { Agreement } from '../model/agreement.ts';
import type { Section } from './section.ts';
/** The chapters of one agreement: nobody reads about what it does not use. */
export declare function shownSections(agreement: Agreement): readonly Section[];
