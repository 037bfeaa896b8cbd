import type { SchemaError } from '../generated/validators.ts';
import type { JsonValue } from '../support/json-value.ts';
import type { Complaint } from './complaint.ts';
/**
 * One complaint per cause. A validator reports every keyword that fails, and one mistake fails several: a misspelled
 * key is unknown and leaves the right one missing; a value of the wrong type fits none of the alternatives.
 */
export declare function complaintsOf(errors: readonly SchemaError[], data: JsonValue): readonly Complaint[];
