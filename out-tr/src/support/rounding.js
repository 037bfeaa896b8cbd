/** `numerator / denominator` rounded to a whole number, half away from zero (semantics §1). RangeError for 0 below. */
export function roundQuotient(numerator, denominator) {
    if (denominator < 0n)
        return roundQuotient(-numerator, -denominator);
    if (numerator < 0n)
        return -roundQuotient(-numerator, denominator);
    return (2n * numerator + denominator) / (2n * denominator);
}
/** The value as an integer scaled by 10^scale, rounded half away from zero; RangeError beyond the safe integers. */
export function roundToScale(value, scale) {
    const scaled = roundQuotient(BigInt(value.numerator) * 10n ** BigInt(scale), BigInt(value.denominator));
    const result = Number(scaled);
    if (!Number.isSafeInteger(result))
        throw new RangeError(`${scaled} is beyond the safe integers`);
    return result;
}
