import type { Values } from '../../criteria/attribute.ts';
import { type Place } from '../../diagnostics/place.ts';
import type { Linking } from './linking.ts';
/** What a lead is said to be: its known values, and the fields that are said to be unknown. */
export interface LinkedValues {
    readonly values: Values;
    readonly cleared: readonly string[];
}
/** Values by field id, normalised; null and empty texts say that the value is unknown. */
export declare function linkValues(written: Readonly<Record<string, unknown>>, place: Place, linking: Linking): LinkedValues;
