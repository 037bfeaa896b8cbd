import { type Place } from '../../diagnostics/place.ts';
import type { Stage } from '../../model/lifecycle.ts';
import type { Study } from './study.ts';
/** Stages that ask for points; without a scoring nobody has any. */
export declare function stagesWithThreshold({ agreement, scoring }: Study): readonly Stage[];
export declare function thresholdPlace(stage: Stage): Place;
