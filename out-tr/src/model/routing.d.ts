import type { Criterion } from '../criteria/criterion.ts';
import type { Place } from '../diagnostics/place.ts';
import type { Annotated, Definition } from './definition.ts';
import type { Text } from './text.ts';
/** Who gets a qualified lead (semantics §7). */
export interface Routing extends Definition {
    readonly accountMatch?: {
        readonly freemail: readonly string[];
        readonly list?: string;
        readonly place: Place;
    };
    /** First match wins. */
    readonly rules: readonly RoutingRule[];
    readonly pools: Readonly<Record<string, Pool>>;
    readonly queues: Readonly<Record<string, Queue>>;
    /** Queues tried in order at the end; at least one. */
    readonly fallback: readonly {
        readonly id: string;
        readonly queue: string;
        readonly place?: Place;
    }[];
}
export interface RoutingRule extends Annotated {
    readonly id: string;
    readonly title: Text;
    readonly when: Criterion;
    readonly assign: Assignment;
    /** Queue in which the lead waits for its handoff decision, with the rep only proposed (S13). */
    readonly reviewQueue?: string;
    readonly place: Place;
}
export type Assignment = {
    readonly to: 'member';
    readonly member: string;
} | {
    readonly to: 'queue';
    readonly queue: string;
} | {
    readonly to: 'pool';
    readonly pool: string;
    readonly skill?: string;
};
export interface Queue {
    readonly id: string;
    readonly title: Text;
    readonly rationale?: Text;
    /** Role that answers for it. */
    readonly owner: string;
    /** Team whose members see it. */
    readonly team?: string;
    readonly place: Place;
}
export interface Pool extends Annotated {
    readonly id: string;
    readonly title: Text;
    /** Member ids, sorted. */
    readonly members: readonly string[];
    readonly reset: 'never' | 'week' | 'month';
    readonly onReturn: 'freeze' | 'catchUp';
    readonly assignWithinMinutes?: number;
    readonly onEmpty: {
        readonly action: 'hold';
        readonly maxMinutes: number;
    } | {
        readonly action: 'nextRule' | 'ignoreAvailability' | 'fallback';
    };
    readonly place: Place;
}
