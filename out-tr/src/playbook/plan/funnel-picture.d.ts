import type { SegmentNeed } from '../../plan/segment-need.ts';
import { type Html } from '../html.ts';
import { type View } from '../view.ts';
/** The way of a segment as a waterfall: a bar for each stage, and beside it what of the stage before is lost. */
export declare function funnelPicture(view: View, { segment, stages }: SegmentNeed): Html;
