import type { AttributedCredit } from '../../../src/evaluate/attribution/attribute.ts';
/** One opportunity with what it is worth and who gets it. */
export interface CreditedOpportunity {
    readonly row: {
        readonly id: string;
    };
    readonly credits: AttributedCredit['credits'];
    readonly minors: readonly number[];
    readonly currency: string;
    readonly amount: number;
}
/** What every channel gets, in shares of opportunities and in money of each currency, by the words of the vectors. */
export declare function totalsOf(opportunities: readonly CreditedOpportunity[]): Readonly<Record<string, unknown>>;
