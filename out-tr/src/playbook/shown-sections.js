import { sections } from './sections/index.js';
/** The chapters of one agreement: nobody reads about what it does not use. */
export function shownSections(agreement) {
    return sections.filter(({ appears }) => appears === undefined || appears(agreement));
}
