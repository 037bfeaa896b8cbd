import type { SampleResult } from '../scenario/run-samples.ts';
import { type Html } from './html.ts';
import { type View } from './view.ts';
/** Who the lead is and what happened to it. */
export declare function sampleStory(view: View, { sample }: SampleResult): Html;
