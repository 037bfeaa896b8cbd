import type { Choice, Measure } from '../analyze/told/question.ts';
import type { ToldValue } from '../analyze/told/told.ts';
import type { WitnessLead } from './witness-lead.ts';
/** How far the lead's score is from what is wanted of it; undefined where nothing of the score is wanted. */
export declare function distanceTo(wanted: ReadonlyMap<Measure | Choice, ToldValue>): ((lead: WitnessLead) => number) | undefined;
