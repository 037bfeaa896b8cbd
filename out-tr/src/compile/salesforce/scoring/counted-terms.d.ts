import type { EventRule } from '../../../model/scoring.ts';
import type { Caveat } from '../../caveat.ts';
import type { RulePath } from '../stored-fact.ts';
import type { Workbench } from '../workbench.ts';
import type { RuleTerms } from './rule-terms.ts';
/** Events of one rule whose instants get a field each. */
export declare const mostInstants = 6;
/**
 * Points of every counted event. Where `max` keeps few enough inside the look-back, the instant of each is stored and
 * the result exact; else numbers by age are stored, or the points themselves, which age between two writings.
 */
export declare function countedTerms(workbench: Workbench, path: RulePath, rule: EventRule): RuleTerms;
/** Numbers of events that age until somebody writes them anew. */
export declare const nightly: Caveat;
