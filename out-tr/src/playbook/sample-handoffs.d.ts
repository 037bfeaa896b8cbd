import type { SampleResult } from '../scenario/run-samples.ts';
import type { Html } from './html.ts';
import { type View } from './view.ts';
/** Every offer of the lead to sales: until when sales had to decide, and what became of it. */
export declare function sampleHandoffs(view: View, { evaluation }: SampleResult): Html;
