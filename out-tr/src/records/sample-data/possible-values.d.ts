import type { Agreement } from '../../model/agreement.ts';
import type { Instant } from '../../support/instant.ts';
import type { DrawnValue } from './drawn-value.ts';
/** Values in the order of the fields. */
type Drawn = readonly (DrawnValue | undefined)[];
/** Makes values of one lead such that there can be such a lead: every invariant is kept (semantics §1). */
export type Possible = (drawn: Drawn, redraw: (field: number) => DrawnValue | undefined) => Drawn;
/**
 * Fields that a broken invariant reads are drawn anew until it holds, so that an agreement without invariants draws what
 * it always drew. Throws where nothing drawn keeps them; `fields/invariant-impossible` says so before.
 */
export declare function possibleValues(agreement: Agreement, asOf: Instant): Possible;
export {};
