import type { Place } from '../diagnostics/place.ts';
import type { Amount } from './amount.ts';
import type { Definition } from './definition.ts';
import type { Side, Text } from './text.ts';
/** How well the two sides work together: the harmonic mean of what each side earns (semantics §10). */
export interface Alignment extends Definition {
    readonly per: 'week' | 'month' | 'quarter';
    /** By name, in code-point order. */
    readonly components: readonly AlignmentComponent[];
}
/** A metric that counts for a side; `floor` gives nothing, `target` everything, in between in proportion. */
export interface AlignmentComponent {
    readonly id: string;
    readonly title: Text;
    readonly metric: string;
    readonly side: Side | 'both';
    readonly floor: Amount;
    readonly target: Amount;
    readonly weight: number;
    readonly place: Place;
}
