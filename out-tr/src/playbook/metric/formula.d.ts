import type { Measure } from '../../model/measure.ts';
import { type Html } from '../html.ts';
import { type View } from '../view.ts';
/** Numerator over denominator, in words; nothing for a measure that is no fraction. */
export declare function formula(view: View, measure: Measure): Html;
