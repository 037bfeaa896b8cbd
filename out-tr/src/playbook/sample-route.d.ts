import type { SampleResult } from '../scenario/run-samples.ts';
import { type Html } from './html.ts';
import { type View } from './view.ts';
/** Where the lead went, and why no rule before took it. */
export declare function sampleRoute(view: View, { evaluation }: SampleResult): Html;
