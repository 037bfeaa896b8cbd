import type { Instant } from '../../support/instant.ts';
import type { Touch } from './touch.ts';
/** What is credited: a touch, or a channel with all of its touches. */
export interface CreditUnit {
    /** The touch's id, or the channel. */
    readonly id: string;
    readonly channel: string;
    readonly touches: readonly Touch[];
    readonly newest: Instant;
}
/** The units of a path in its total order; a channel stands where its earliest touch stands. */
export declare function creditUnits(touches: readonly Touch[], per: 'touch' | 'channel'): readonly CreditUnit[];
