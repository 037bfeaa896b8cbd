import { type Adapter } from '../adapter.ts';
/** The points of one event at every age. */
export declare const decay: Adapter;
/** The points of one rule, as the total of a model that has no other. */
export declare const count: Adapter;
/** Fit, engagement, total and verdicts of a whole model. */
export declare const score: Adapter;
