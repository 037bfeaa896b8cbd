import type { Credit, TouchRole } from '../../model/attribution.ts';
import type { Instant } from '../../support/instant.ts';
import { type Rational } from '../../support/rational.ts';
import type { CreditUnit } from './credit-unit.ts';
import type { Touch } from './touch.ts';
/** Each unit's share of the credit, in the order of the units; nothing where no role of the model is present. */
export declare function creditShares(units: readonly CreditUnit[], roles: ReadonlyMap<TouchRole, Touch>, { anchor, credit }: {
    readonly anchor: Instant;
    readonly credit: Credit;
}): readonly Rational[] | undefined;
/** 2^(−whole days to the anchor / half-life), in units of 10⁻¹². */
export declare function decayWeight({ newest }: CreditUnit, anchor: Instant, halfLifeDays: number): number;
