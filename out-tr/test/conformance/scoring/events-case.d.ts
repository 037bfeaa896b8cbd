import type { NeutralLead } from './neutral-lead.ts';
import type { NeutralDecay, NeutralModel, NeutralRule } from './neutral-model.ts';
import type { Exact } from './neutral-points.ts';
/** A case about the points of one event at several ages. */
export interface DecayCase {
    readonly points: Exact;
    readonly decay: NeutralDecay;
    readonly scale: number;
    readonly ages: readonly number[];
}
/** A case about a lead's events. */
export interface EventsCase extends NeutralLead {
    readonly asOf: string;
    readonly resetAt?: string | null;
    readonly expect: object;
}
/** … and one rule. */
export interface CountCase extends EventsCase {
    readonly rule: NeutralRule;
    readonly scale: number;
}
/** … and a whole model. */
export interface ScoreCase extends EventsCase {
    readonly model: NeutralModel;
}
