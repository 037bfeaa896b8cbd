/** What Salesforce allows. Sources: Salesforce help, "Formula field limits"; the compiled size is not public, 15,000 bytes is. */
export const formulaLimits = { characters: 3900, bytes: 4000, compiledBytes: 15_000 };
const fieldName = /\b[A-Za-z]\w*__c\b/g;
/** API names of the custom fields a formula names, as often as it names them. */
export function fieldsNamed(formula) {
    return formula.match(fieldName) ?? [];
}
/**
 * Measures what Salesforce compiles: an estimate from above of the text, from below of whatever the platform makes of
 * it. Each of the given formulas is measured once.
 */
export function expandedSize(formulas) {
    const known = new Map();
    const sizeOf = (text) => fieldsNamed(text).reduce((sum, name) => sum + sizeOfField(name) - name.length, utf8Length(text));
    const sizeOfField = (name) => {
        const formula = formulas.get(name);
        const size = known.get(name) ?? (formula === undefined ? name.length : sizeOf(formula));
        known.set(name, size);
        return size;
    };
    return sizeOf;
}
/** Why Salesforce would refuse the formula; undefined when it fits. */
export function excessOf(formula, sizeOf) {
    const { bytes, characters, compiledBytes } = formulaLimits;
    if (formula.length > characters)
        return `${formula.length} > ${characters}`;
    const own = utf8Length(formula);
    if (own > bytes)
        return `${own} > ${bytes} bytes`;
    const expanded = sizeOf(formula);
    return expanded > compiledBytes ? `${expanded} > ${compiledBytes} bytes` : undefined;
}
function utf8Length(text) {
    return new TextEncoder().encode(text).length;
}
