import { type Step } from './walk.ts';
/** Marketing offers the lead: it is routed at once, and sales answers, late, or not at all (semantics §4). */
export declare const offer: Step;
