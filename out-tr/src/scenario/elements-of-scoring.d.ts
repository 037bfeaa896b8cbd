import type { Scoring } from '../model/scoring.ts';
import type { DecisionElement } from './element.ts';
/** Rules, choices and bounds of a scoring model, its grades, bands and cells. */
export declare function elementsOfScoring(scoring: Scoring): readonly DecisionElement[];
