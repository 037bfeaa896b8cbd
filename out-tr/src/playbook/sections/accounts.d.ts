import { type Html } from '../html.ts';
import type { Section } from '../section.ts';
import { type View } from '../view.ts';
export declare const accounts: Section;
/** A link to the part about a tier. */
export declare function tierLink(view: View, id: string): Html;
