import type { Field } from '../../../model/field.ts';
import type { ExclusiveRule } from '../../../model/scoring.ts';
/** An exclusive set that reads nothing but one enum, by the values of that enum. */
export interface ChoiceTable {
    readonly attribute: Field;
    /** In the order of the domain; values that no choice matches are left out. */
    readonly pointsOf: ReadonlyMap<string, number>;
}
/** The set as a table over the values of one enum; undefined when a choice asks for anything else. */
export declare function choiceTable(fields: Readonly<Record<string, Field>>, { choices }: ExclusiveRule): ChoiceTable | undefined;
/** Can at most one choice hold? Shown for ranges of one number or date only; false = not shown. */
export declare function areDisjoint({ choices }: ExclusiveRule): boolean;
