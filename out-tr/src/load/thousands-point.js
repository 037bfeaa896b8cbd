/**
 * `9.000`: three decimals of which the last says nothing. Nobody writes 9 so, but half of Europe writes nine thousand so.
 * A number whose third decimal counts, `1.125`, may be meant as it stands.
 */
export function hasThousandsPoint(text) {
    return /^[-+]?[1-9][0-9]{0,2}\.[0-9]{2}0$/.test(text);
}
