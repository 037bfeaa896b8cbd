import type { Section } from '../section.ts';
export declare const channels: Section;
