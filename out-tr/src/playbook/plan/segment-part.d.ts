import type { SegmentNeed } from '../../plan/segment-need.ts';
import { type Html } from '../html.ts';
import { type View } from '../view.ts';
/** A segment: its money, the picture of its way, and the steps of the way. */
export declare function segmentPart(view: View, need: SegmentNeed): Html;
