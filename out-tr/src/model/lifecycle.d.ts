import type { Criterion } from '../criteria/criterion.ts';
import type { Place } from '../diagnostics/place.ts';
import type { Duration } from '../support/duration.ts';
import type { Annotated, Definition } from './definition.ts';
import type { Text } from './text.ts';
/** Stages, gates, the handoff between the departments, and cycles (semantics §3 gates and entry, §4). */
export interface Lifecycle extends Definition {
    /** In list order; objection, withdrawn consent and embargo are tested before the others. */
    readonly gates: readonly Gate[];
    /** By rank. The first is where every lead begins. */
    readonly stages: readonly Stage[];
    readonly transitions: readonly Transition[];
    readonly handoff: Handoff;
    readonly cycles: {
        readonly max: number;
        readonly scoreReset: 'none' | 'engagement';
    };
    /** Scaled points of the total below which an unaccepted MQL is withdrawn at the nightly decision. */
    readonly demoteBelow?: number;
}
export interface Gate extends Annotated {
    readonly id: string;
    readonly title: Text;
    readonly kind: 'objection' | 'withdrawn-consent' | 'embargo' | 'no-consent' | 'criterion';
    /** Absent for `objection`, `withdrawn-consent` and `no-consent`, which read the lead's state. */
    readonly when?: Criterion;
    /** Consent purpose of `withdrawn-consent` and `no-consent`. */
    readonly purpose?: string;
    /** Reason recorded when the gate ends a cycle. */
    readonly reason?: string;
    readonly place: Place;
}
export interface Stage extends Definition {
    readonly rank: number;
    readonly category: 'open' | 'won' | 'lost' | 'parked';
    readonly skippable: boolean;
    /** What the one who works the lead here should do; shown on CRM paths and in the playbook. */
    readonly guidance?: Text;
    readonly entry: StageEntry;
}
export interface StageEntry {
    /** True: the lead moves here by itself as soon as the criteria hold. */
    readonly automatic: boolean;
    /** Attributes that must be known; a lead without them waits. */
    readonly fields: readonly string[];
    /** Attributes that only measure completeness. */
    readonly expected: readonly string[];
    readonly require?: Criterion;
    readonly threshold?: Criterion;
    readonly fastTrack?: {
        readonly signals: readonly string[];
        readonly withinDays: number;
        readonly place?: Place;
    };
    /** Qualification checklist that has to pass, already part of `require`. */
    readonly qualification?: string;
}
/** A declared move by hand. Backward moves need one; forward moves do not. */
export interface Transition extends Annotated {
    readonly id: string;
    readonly title: Text;
    readonly from: string;
    readonly to: string;
    /** Roles that may do it; empty = anyone. */
    readonly by: readonly string[];
    readonly requires: readonly ('reason' | 'note')[];
    readonly place: Place;
}
/** Where marketing hands a lead to sales and sales answers (S06). */
export interface Handoff {
    /** Stage that offers the lead, e.g. MQL. */
    readonly stage: string;
    /** Stage that accepts it, e.g. SAL. */
    readonly acceptance: string;
    readonly decideWithin: Duration;
    readonly calendar?: string;
    readonly onExpiry: 'escalate' | 'auto-accept' | 'return';
    /** Roles that decide; never the rep who will work the lead. */
    readonly decidedBy: readonly string[];
    readonly dispute?: {
        readonly within: Duration;
        readonly arbiter: string;
    };
    readonly place: Place;
}
/** What became of an offer of a lead to sales; `gate` and `withdrawn` lie outside the acceptance figures. */
export type HandoffOutcome = 'pending' | 'accepted' | 'autoAccepted' | 'rejected' | 'expired' | 'withdrawn' | 'gate';
