import type { Place } from '../../diagnostics/place.ts';
import type { Evaluation } from '../../evaluate/evaluation.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Sample } from '../../model/sample.ts';
import type { Text } from '../../model/text.ts';
import type { SpokenLanguage } from '../command.ts';
/** What is needed to tell somebody in one language what became of one lead. */
export interface Telling {
    readonly agreement: Agreement;
    readonly sample: Sample;
    readonly evaluation: Evaluation;
    readonly language: SpokenLanguage;
    /** `file:line` as the reader can open it. */
    readonly where: (place: Place | undefined) => string;
    readonly bold: (text: string) => string;
    readonly faint: (text: string) => string;
}
/** The words of the reader's language. */
export declare function say({ language }: Telling, en: string, de: string): string;
/** A text of the agreement in the reader's language, else its id. */
export declare function titled({ language }: Telling, text: Text | undefined, id: string): string;
/** Local date and time of the agreement's zone, to the minute. */
export declare function moment({ agreement }: Telling, instant: number): string;
