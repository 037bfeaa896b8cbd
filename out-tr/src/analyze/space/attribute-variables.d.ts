import type { Atom } from '../../criteria/atoms.ts';
import type { Budget } from '../budget.ts';
import { type MemberGroup } from './member-variables.ts';
import type { SharedFields } from './shared-fields.ts';
import { type TextClasses } from './text/text-classes.ts';
import type { Variable } from './variable.ts';
interface AttributeVariables {
    readonly attributes: readonly Variable[];
    /** By attribute, for sets. */
    readonly groups: ReadonlyMap<string, readonly MemberGroup[]>;
    /** By attribute, for texts. */
    readonly texts: ReadonlyMap<string, TextClasses>;
}
/** The variables of the attributes, in the order of the attributes. */
export declare function attributeVariables(order: readonly string[], fields: SharedFields, atoms: readonly Atom[], budget: Budget): AttributeVariables;
export {};
