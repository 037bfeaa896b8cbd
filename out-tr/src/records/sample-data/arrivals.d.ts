import type { Agreement } from '../../model/agreement.ts';
import type { Instant } from '../../support/instant.ts';
import type { Random } from '../../support/random.ts';
/**
 * The hours before asOf, each with how much happens in it. A place on the curve is a whole number below `total`; equal
 * lengths of the curve hold equally many leads, so places turn into instants of busy hours more often than of nights.
 */
export interface Arrivals {
    readonly starts: readonly Instant[];
    readonly ends: readonly number[];
    readonly total: number;
    readonly asOf: Instant;
}
/** Days before asOf in which leads arrive: about eighteen months. */
export declare const windowDays = 548;
/** Rises by half over the window; weekends and the agreement's holidays are quiet, evenings are not empty. */
export declare function arrivalsBefore(agreement: Agreement, asOf: Instant): Arrivals;
/** An instant of whole seconds in the hour at a place of the curve, not after asOf. */
export declare function instantAt({ starts, ends, total, asOf }: Arrivals, place: number, random: Random): Instant;
/** The place of the `index`-th of `count` leads in the order of their arrival. */
export declare function placeOf({ total }: Arrivals, index: number, count: number): number;
