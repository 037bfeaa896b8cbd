import type { SampleResult } from '../scenario/run-samples.ts';
import { type Html } from './html.ts';
import { type View } from './view.ts';
/** How often sales tried before each giving up, against what it promised. */
export declare function sampleTouches(view: View, { evaluation }: SampleResult): Html;
