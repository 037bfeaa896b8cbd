import type { SampleResult } from '../scenario/run-samples.ts';
import { type Html } from './html.ts';
import { type View } from './view.ts';
/** The score line by line; lines and bounds add up to the total. */
export declare function sampleScore(view: View, { evaluation }: SampleResult): Html;
