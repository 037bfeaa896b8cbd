import type { SampleResult } from '../scenario/run-samples.ts';
import { type Html } from './html.ts';
import { type View } from './view.ts';
/** The clocks of the lead: when each started, when it is due and how it stands. */
export declare function sampleClocks(view: View, { evaluation }: SampleResult): Html;
