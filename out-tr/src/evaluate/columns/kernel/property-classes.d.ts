import type { CodeColumn } from '../code-column.ts';
import { type EventFilter } from './event-match.ts';
/** The values of a property sorted by which filters they pass; class 0 passes none. */
export interface PropertyClasses {
    /** Code of the value → class. */
    readonly classes: Uint32Array;
    /** Class → the filters that its values pass. */
    readonly passed: readonly ReadonlySet<EventFilter>[];
}
export declare function propertyClasses({ values }: Pick<CodeColumn<string>, 'values'>, filters: readonly EventFilter[]): PropertyClasses;
