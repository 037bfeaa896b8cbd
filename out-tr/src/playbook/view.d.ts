import type { Compilation } from '../compile/target.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Text } from '../model/text.ts';
import { type ToolLanguage } from '../model/words/language.ts';
import type { SampleResult } from '../scenario/run-samples.ts';
import type { Duration } from '../support/duration.ts';
import { type Html } from './html.ts';
import type { SectionId } from './section.ts';
/** What the site is made of. */
export interface PlaybookInput {
    readonly agreement: Agreement;
    /** Sample leads after their run. */
    readonly results: readonly SampleResult[];
    /** By target id. */
    readonly compilations: ReadonlyMap<string, Compilation>;
}
/** The input as one page sees it: its language, and how far it is from the language's folder. */
export interface View extends PlaybookInput {
    readonly language: ToolLanguage;
    /** `''` on the home page, `'../'` on all others. */
    readonly base: string;
}
/** The words of the view's language. */
export declare function say(view: View, en: string, de: string): string;
/** A text of the agreement; where the view's language is missing, the words that there are, marked with their language. */
export declare function words(view: View, text: Text | undefined): Html;
export declare function plain(view: View, text: Text | undefined): string;
export declare function time(view: View, duration: Duration): string;
/** Local date and time of the agreement's zone, never broken over two lines. */
export declare function moment(view: View, instant: number): Html;
/** The page of an object, relative to the page of the view. */
export declare function pageOf(view: View, section: SectionId, id: string): string;
/** A link to the page of an object, in the words of its title. */
export declare function link(view: View, section: SectionId, object: {
    readonly id: string;
    readonly title: Text;
} | undefined, id?: string): Html;
