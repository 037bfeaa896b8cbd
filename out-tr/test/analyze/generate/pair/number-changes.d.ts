import type { Change } from './change.ts';
/** The points of one rule, choice or range one smallest step higher or lower. */
export declare const weightBySmallestStep: Change;
/** One threshold of a stage or route raised or lowered by the smallest step of points. */
export declare const thresholdBySmallestStep: Change;
/** One constant that an attribute is compared with, off by one. */
export declare const constantByOne: Change;
/** One window, look-back or number of events one higher or lower. */
export declare const windowByOne: Change;
