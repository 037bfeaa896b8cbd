import { type Told } from '../../../analyze/told/told.ts';
import type { Agreement } from '../../../model/agreement.ts';
import type { ListAlternatives } from './list-filter.ts';
import type { PropertyMeaning } from './property-meaning.ts';
/** What the names of properties stand for. */
export interface PropertyReading {
    readonly agreement: Agreement;
    readonly meaningOf: (property: string) => PropertyMeaning | undefined;
}
/** The contacts of a list. */
export declare function readAlternatives(reading: PropertyReading, alternatives: ListAlternatives): Told;
