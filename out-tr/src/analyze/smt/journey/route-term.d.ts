import type { ScoreTerms } from '../score/score-terms.ts';
import { type Term } from '../term.ts';
import type { Version } from '../version.ts';
import type { StageTerms } from './declare-stages.ts';
/** Code of the first rule that holds; −1 for a lead that is not with sales, or goes to the fallback (semantics §4, §7). */
export declare function routeTerm(version: Version, score: ScoreTerms | undefined, stages: StageTerms): Term;
/** Code of where the lead goes, the fallback included; a rule's name is no part of it. −1 for a lead that is not with sales. */
export declare function targetTerm(version: Version, route: Term, stages: StageTerms): Term;
