import type { Section } from './section.ts';
import { sections } from './sections/index.ts';
import type { PlaybookInput } from './view.ts';

/** The chapters of one playbook: nobody reads about what the agreement does not use, or what was not given. */
export function shownSections(input: PlaybookInput): readonly Section[] {
  return sections.filter(({ appears }) => appears === undefined || appears(input.agreement, input));
}
