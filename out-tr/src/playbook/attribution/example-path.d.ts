import type { Touch } from '../../evaluate/attribution/touch.ts';
import type { Attribution } from '../../model/attribution.ts';
import type { Rational } from '../../support/rational.ts';
import type { View } from '../view.ts';
/** An invented way to a deal; every touch with the day on which it happens and what it is credited. */
export interface ExampleTouch {
    readonly touch: Touch;
    /** Days before the close. */
    readonly daysBefore: number;
    readonly share?: Rational;
    readonly excluded?: string;
}
/** Five touches within the lookback, a lead with the second, an opportunity with the fourth. */
export declare function examplePath({ agreement }: View, attribution: Attribution): readonly ExampleTouch[];
