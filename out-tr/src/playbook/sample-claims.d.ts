import type { SampleResult } from '../scenario/run-samples.ts';
import { type Html } from './html.ts';
import { type View } from './view.ts';
/** What must come out for the lead, and whether it does. */
export declare function sampleClaims(view: View, { claims }: SampleResult): Html;
