/**
 * `9.000`: three decimals of which the last says nothing. Nobody writes 9 so, but half of Europe writes nine thousand so.
 * A number whose third decimal counts, `1.125`, may be meant as it stands.
 */
export declare function hasThousandsPoint(text: string): boolean;
