import type { Place } from '../diagnostics/place.ts';
import type { Amount } from './amount.ts';
import type { Definition } from './definition.ts';
import type { Side, Text } from './text.ts';
/** A bonus that pays only when both sides meet all of their conditions (semantics §10). */
export interface Incentive extends Definition {
    readonly per: 'week' | 'month' | 'quarter';
    readonly pays: Text;
    /** By metric, in code-point order. */
    readonly conditions: Readonly<Record<Side, readonly IncentiveCondition[]>>;
}
export interface IncentiveCondition {
    readonly metric: string;
    readonly comparator: 'atLeast' | 'atMost';
    readonly goal: Amount;
    readonly place: Place;
}
