import type { Attribution } from '../../model/attribution.ts';
import { type Html } from '../html.ts';
import { type View } from '../view.ts';
/** A worked example: who gets what of one deal, computed by the model itself. */
export declare function pathTable(view: View, attribution: Attribution): Html;
