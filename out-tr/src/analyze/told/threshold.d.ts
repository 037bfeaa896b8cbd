import type { Measure } from './question.ts';
import { type Told } from './told.ts';
/** The question from which value on a condition holds that, once it holds, holds of every larger number; found by halving. */
export declare function fromThreshold(measure: Measure, holds: (value: number) => boolean): Told;
