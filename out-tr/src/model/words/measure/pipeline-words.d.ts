import type { MeasureNames, MeasureOf, MeasureWords } from './measure-words.ts';
type PipelineMeasure = MeasureOf<'attributed' | 'cost-per' | 'coverage' | 'deal-size' | 'forecast-accuracy' | 'stability' | 'win-rate' | 'won-revenue'>;
/** What becomes of opportunities, in money and in number. */
export declare function pipelineWords(measure: PipelineMeasure, names: MeasureNames): MeasureWords;
export {};
