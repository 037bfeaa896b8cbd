import type { Language } from '../translate/language.ts';
/** A rule of JSON Logic, as json-logic-js and json-logic-engine read it. */
export type Logic = number | string | boolean | null | readonly Logic[] | {
    readonly [operator: string]: Logic;
};
/** Null counts as 0 in JSON Logic as in JavaScript: where 0 would pass, and only there, a test asks for it first. */
export declare const jsonLogic: Language<Logic>;
