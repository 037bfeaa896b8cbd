import { type Step, type Walk } from './walk.ts';
/** Opens an opportunity in the stage the lead has reached; false when the lead is not there. */
export declare function openOpportunity(walk: Walk, stage: string): boolean;
/** The opportunity is won, lost, or still open at asOf; of ten that are decided four are won. */
export declare const deal: Step;
