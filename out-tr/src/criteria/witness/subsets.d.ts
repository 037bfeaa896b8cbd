import type { Attribute, Value } from '../attribute.ts';
import type { AttributeTest } from '../criterion.ts';
/** Every set of the values that the tests name, with and without one more. */
export declare function subsetsOf(tests: readonly AttributeTest[], attribute: Attribute): {
    readonly values: readonly Value[];
    readonly complete: boolean;
};
