import type { ScoringRule } from '../../../src/model/scoring.ts';
import type { Signal } from '../../../src/model/signal.ts';
import type { RuleSketch } from './rule-sketch.ts';
import type { Scope } from './scope.ts';
/** What a scoring rule can name. */
export interface RuleScope extends Scope {
    readonly signalsById: Readonly<Record<string, Signal>>;
}
/** The rule in normal form under an id. */
export declare function ruleOf(sketch: RuleSketch, id: string, scope: RuleScope): ScoringRule;
