import type { SignalEvent } from '../../evaluate/history.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Signal } from '../../model/signal.ts';
import type { Instant } from '../../support/instant.ts';
import type { Random } from '../../support/random.ts';
import { type Weighted } from '../../support/weighted.ts';
import { type Arrivals } from './arrivals.ts';
import type { Constants } from './constants.ts';
/** Something a lead did, as an export has it. */
export interface SampleEvent extends SignalEvent {
    /** A bot or an internal address. */
    readonly isExcluded: boolean;
}
/** What leads of an agreement do, and how often. */
export interface EventMix {
    readonly signals: Weighted<Signal>;
    /** Property → normalised values. */
    readonly properties: ReadonlyMap<string, readonly string[]>;
    readonly arrivals: Arrivals;
}
export declare function eventMixOf({ signals }: Agreement, constants: Constants, arrivals: Arrivals): EventMix;
/** The events of a lead, oldest first; the first of them is often what brought the lead. */
export declare function drawEvents(mix: EventMix, random: Random, lead: {
    readonly id: string;
    readonly createdAt: Instant;
    readonly place: number;
}): readonly SampleEvent[];
