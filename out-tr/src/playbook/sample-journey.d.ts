import type { SampleResult } from '../scenario/run-samples.ts';
import { type Html } from './html.ts';
import { type View } from './view.ts';
/** The stages the lead entered, and where it stands. */
export declare function sampleJourney(view: View, { evaluation }: SampleResult): Html;
