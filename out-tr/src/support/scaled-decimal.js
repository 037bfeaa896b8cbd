const decimal = /^(-?)(\d{1,20})(?:\.(\d{1,20}))?$/;
/**
 * The decimal `text` (`12`, `-12.50`) as an integer scaled by 10^scale, exactly.
 * Undefined when it is no plain decimal, has more significant digits after the point than `scale`, or is not a safe integer.
 */
export function parseScaledDecimal(text, scale) {
    const match = decimal.exec(text);
    if (match === null)
        return undefined;
    const [, sign = '', whole = '', fraction = ''] = match;
    const digits = fraction.padEnd(scale, '0');
    if (/[^0]/.test(digits.slice(scale)))
        return undefined;
    const value = Number(`${whole}${digits.slice(0, scale)}`);
    if (!Number.isSafeInteger(value))
        return undefined;
    return sign === '' || value === 0 ? value : -value;
}
/** A scaled integer with exactly `scale` digits after the point: (2667, 2) → `26.67`, (5, 0) → `5`. */
export function formatScaledDecimal(value, scale) {
    const digits = Math.abs(value)
        .toString()
        .padStart(scale + 1, '0');
    const sign = value < 0 ? '-' : '';
    if (scale === 0)
        return sign + digits;
    return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
