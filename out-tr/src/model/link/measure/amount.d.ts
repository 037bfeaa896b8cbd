import type { Place } from '../../../diagnostics/place.ts';
import type { Amount, AmountUnit } from '../../amount.ts';
import type { Linking } from '../../linking/linking.ts';
/** A goal or a bound in the unit of what is measured; another unit is reported. */
export declare function linkAmount(written: number | string, unit: AmountUnit, place: Place, { report }: Pick<Linking, 'report'>): Amount | undefined;
