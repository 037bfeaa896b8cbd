import type { Field } from '../../model/field.ts';
import type { Instant } from '../../support/instant.ts';
import type { ValueSource } from './drawn-value.ts';
/** Numbers inside the field's bounds: a third at a constant of the agreement or beside it, the others small more often than large. */
export declare function numberSource(field: Field, constants: readonly number[]): ValueSource;
/** Dates up to two years before and after asOf; a third at an age that the agreement compares with, or a day beside. */
export declare function dateSource(zone: string, asOf: Instant, ages: readonly number[]): ValueSource;
