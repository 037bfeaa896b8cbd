import type { Dictionary } from '../../../src/evaluate/moment.ts';
import type { Routing } from '../../../src/model/routing.ts';
import type { Scoring, ScoringRule } from '../../../src/model/scoring.ts';
import type { ScoredAgreement } from '../../../src/sql/statement.ts';
/** An agreement around what a case is about. */
export declare function agreementOf(dictionary: Dictionary, parts: Partial<Pick<ScoredAgreement, 'scorings' | 'lifecycle' | 'routing'>>): ScoredAgreement;
export declare function routingOf(rules: readonly Pick<Routing['rules'][number], 'id' | 'when' | 'assign'>[]): Routing;
/** One rule alone, without any bound; its points are the total. */
export declare function scoringWith(rule: ScoringRule, scale: number): Scoring;
