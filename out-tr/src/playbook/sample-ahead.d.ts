import type { SampleResult } from '../scenario/run-samples.ts';
import { type Html } from './html.ts';
import { type View } from './view.ts';
/** What keeps the lead from the next stage: the gate, what is not known, and what does not hold. */
export declare function sampleAhead(view: View, { evaluation }: SampleResult): Html;
