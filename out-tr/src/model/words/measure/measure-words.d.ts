import type { Agreement } from '../../agreement.ts';
import type { Measure } from '../../measure.ts';
import { type ToolLanguage } from '../language.ts';
/** A measure as people read it. */
export interface MeasureWords {
    /** Follows “measured is”. */
    readonly phrase: string;
    /** What is divided by what, where a measure is a fraction. */
    readonly fraction?: {
        readonly over: string;
        readonly under: string;
    };
}
/** What the words of one language need to know. */
export interface MeasureNames {
    /** The English or the German words. */
    readonly say: (en: string, de: string) => string;
    readonly language: ToolLanguage;
    readonly stage: (id: string) => string;
    /** An SLA, a touch policy, a metric, an attribution model or a target. */
    readonly named: (id: string) => string;
}
/** A measure of some of these forms. */
export type MeasureOf<K extends Measure['of']> = Extract<Measure, {
    readonly of: K;
}>;
/** What is measured, and how it is computed, in words. */
export declare function measureWords(measure: Measure, agreement: Agreement, language: ToolLanguage): MeasureWords;
