import type { ToolLanguage } from './language.ts';
/** A test of a date's age in whole days; a negative age lies ahead. */
export type DateAgeTest = {
    readonly op: 'gte' | 'gt' | 'lte' | 'lt';
    readonly value: number;
} | {
    readonly op: 'between';
    readonly low: number;
    readonly high: number;
};
/** When the date lies, e.g. `no later than in 180 days` for an age of at least −180: nobody thinks in negative ages. */
export declare function dateAgeWords(test: DateAgeTest, language: ToolLanguage): string;
