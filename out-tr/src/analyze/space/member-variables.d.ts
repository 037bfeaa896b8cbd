import type { AttributeTest, SetTest } from '../../criteria/criterion.ts';
import type { Field } from '../../model/field.ts';
import { type Variable } from './variable.ts';
/** The members of a set that no criterion tells apart, the plausible ones first. */
export interface MemberGroup {
    readonly members: readonly string[];
}
/**
 * Members that the same tests name are one group, for of such a group only matters whether any of it is there. A test that
 * wants several at once tells each of them from every other; what no test names matters only where `exists` is asked.
 */
export declare function memberGroups(field: Field, tests: readonly AttributeTest[]): readonly MemberGroup[];
export declare function memberVariable(field: Field, { members: [member] }: MemberGroup): Variable;
export declare function isSetTest(test: AttributeTest): test is SetTest;
