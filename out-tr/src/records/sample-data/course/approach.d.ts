import { type Step } from './walk.ts';
/** From the first stage to the handoff, or as far as interest carries. */
export declare const approach: Step;
/** The lead has shown interest and is offered to sales. */
export declare const handOver: Step;
/** A few leads are parked or written off by hand before anybody was asked. */
export declare const aside: Step;
