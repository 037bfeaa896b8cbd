import type { FieldsFieldDocument } from '../../../src/generated/documents.ts';
import type { Random } from '../../../src/support/random.ts';
/** A field and the constants that people compare it with, scaled. */
export interface DictionaryEntry {
    readonly id: string;
    readonly field: FieldsFieldDocument;
    /** Rising; of numbers and ages in days. */
    readonly constants: readonly number[];
    /** What texts are searched for. */
    readonly literals: readonly string[];
    /** What it is about: people give points for one theme in one group. */
    readonly theme: Theme;
}
type Theme = 'company' | 'person' | 'technology' | 'need' | 'relation';
/** So many fields, each at most once, in the order of the dictionary. */
export declare function dictionaryOf(fields: number, random: Random): readonly DictionaryEntry[];
export {};
