/** A value of a formula as an answer, number or text. */
export function plainValue(value) {
    return typeof value === 'object' ? null : value;
}
