import type { MeasureNames, MeasureOf, MeasureWords } from './measure-words.ts';
type FunnelMeasure = MeasureOf<'acceptance' | 'ageing' | 'completeness' | 'connection' | 'conversion' | 'entries' | 'sales-cycle' | 'throughput'>;
/** How leads move through the stages. */
export declare function funnelWords(measure: FunnelMeasure, names: MeasureNames): MeasureWords;
export {};
