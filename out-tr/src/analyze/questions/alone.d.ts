import type { Criterion } from '../../criteria/criterion.ts';
import type { Told } from './question.ts';
import type { Study } from './study.ts';
/** Nothing that is known of the lead speaks for it. */
export declare const noFit: Criterion;
/** Nothing that the lead did counts for it. */
export declare const noEngagement: Criterion;
/** Fit or engagement. */
type Half = 'fit' | 'engagement';
/** Whether leads reach the thresholds of stages by one half of their score alone; `help` says how to ask for the other. */
export declare function thresholdsBy(half: Half, other: Half, help: string, study: Study): Generator<Told>;
export {};
