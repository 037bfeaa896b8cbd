import { type Rational } from '../support/rational.ts';
/**
 * What a measure comes to. `count` things, `share` of a whole, `times` one amount holds another, `money` in minor
 * units of the agreement's currency, `elapsed` and `open` minutes, `days` of 86,400 s, `points` from −100 to 100.
 */
export type AmountUnit = 'count' | 'share' | 'times' | 'money' | 'elapsed' | 'open' | 'days' | 'points';
export interface Amount {
    readonly unit: AmountUnit;
    readonly value: Rational;
}
/** Negative, 0 or positive; only amounts of one measure are compared, so their units are the same. */
export declare function compareAmounts(left: Amount, right: Amount): number;
