import type { FieldScope } from '../criteria/certainty.ts';
import type { Agreement } from '../model/agreement.ts';
import type { FieldValues } from '../model/field-values.ts';
/** Fields of which every lead has one of the values; of a set only one member is known, so it says nothing certain. */
export declare function fieldScopes({ fields }: Agreement, values: FieldValues): readonly (readonly [string, FieldScope])[];
