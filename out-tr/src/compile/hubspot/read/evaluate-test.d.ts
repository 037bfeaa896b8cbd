import type { PropertyTest } from './list-filter.ts';
/** A value as a contact keeps it: instants in milliseconds, days since 1970-01-01; undefined = none. */
export type ContactValue = boolean | number | string | readonly string[] | {
    readonly instant: number;
} | {
    readonly day: number;
} | undefined;
/** The instant of the evaluation and its date. */
export interface EvaluatedAt {
    readonly now: number;
    readonly today: number;
}
/** Does the value pass the test, as HubSpot describes it? */
export declare function passesTest(test: PropertyTest, value: ContactValue, at: EvaluatedAt): boolean;
