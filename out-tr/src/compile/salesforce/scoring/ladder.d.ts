/** A label and the scaled points from which it holds; no `from` = always. */
export interface Rung {
    readonly label: string;
    readonly from?: number;
}
/**
 * The label of the first rung that the field reaches; blank when none does. Salesforce counts the size of a field
 * once for each time it is named, so the field is named once where the points are few.
 */
export declare function ladderText(field: string, scale: number, rungs: readonly Rung[], mayDivide: boolean): string;
