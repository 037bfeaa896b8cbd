import type { Value } from '../criteria/attribute.ts';
/** One value of a field, normalised; of a set, one of its members. */
export type SingleValue = Exclude<Value, readonly string[]>;
/** Field → the values that count, distinct, in the order written. */
export type FieldValues = Readonly<Record<string, readonly SingleValue[]>>;
