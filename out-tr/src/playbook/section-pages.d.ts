import type { Page } from './page.ts';
import type { Section } from './section.ts';
import { type View } from './view.ts';
/** The overview of a chapter and the page of each of its objects. */
export declare function sectionPages(view: View, section: Section): readonly Page[];
