/**
 * Orders two texts by Unicode code points: negative, 0 or positive.
 * `<` compares UTF-16 units, which puts U+1F600 (units D83D DE00) before U+FF01; here it comes after.
 */
export declare function compareCodePoints(left: string, right: string): number;
