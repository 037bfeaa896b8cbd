import type { Agreement } from '../../model/agreement.ts';
import type { Instant } from '../../support/instant.ts';
import { type Random } from '../../support/random.ts';
import { type Company } from './company.ts';
import type { Constants } from './constants.ts';
import type { DrawnValue } from './drawn-value.ts';
/** Draws the values of one lead, in the order of the fields; they keep the invariants. */
export interface LeadValues {
    readonly fields: readonly string[];
    readonly draw: (random: Random, number: number) => {
        readonly company: Company;
        readonly values: readonly (DrawnValue | undefined)[];
    };
}
export declare function leadValues(agreement: Agreement, constants: Constants, { asOf, count }: {
    readonly asOf: Instant;
    readonly count: number;
}): LeadValues;
