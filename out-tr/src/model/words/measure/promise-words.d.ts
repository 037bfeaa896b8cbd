import type { MeasureNames, MeasureOf, MeasureWords } from './measure-words.ts';
type PromiseMeasure = MeasureOf<'capacity-notice' | 'compliance' | 'deliveries' | 'first-contact' | 'nps' | 'routed-by-hand' | 'stage-differences' | 'untouched'>;
/** How promises are kept, and how the two sides work together. */
export declare function promiseWords(measure: PromiseMeasure, names: MeasureNames): MeasureWords;
export {};
