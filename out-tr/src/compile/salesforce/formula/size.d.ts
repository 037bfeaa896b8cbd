/** What Salesforce allows. Sources: Salesforce help, "Formula field limits"; the compiled size is not public, 15,000 bytes is. */
export declare const formulaLimits: {
    readonly characters: 3900;
    readonly bytes: 4000;
    readonly compiledBytes: 15000;
};
/** API names of the custom fields a formula names, as often as it names them. */
export declare function fieldsNamed(formula: string): readonly string[];
/** Bytes of a formula with every calculated field it names put in its place. */
export type ExpandedSize = (formula: string) => number;
/**
 * Measures what Salesforce compiles: an estimate from above of the text, from below of whatever the platform makes of
 * it. Each of the given formulas is measured once.
 */
export declare function expandedSize(formulas: ReadonlyMap<string, string>): ExpandedSize;
/** Why Salesforce would refuse the formula; undefined when it fits. */
export declare function excessOf(formula: string, sizeOf: ExpandedSize): string | undefined;
