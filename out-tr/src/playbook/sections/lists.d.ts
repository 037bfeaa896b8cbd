import type { Section } from '../section.ts';
export declare const lists: Section;
