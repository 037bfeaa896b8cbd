/**
 * Orders two texts by Unicode code points: negative, 0 or positive.
 * `<` compares UTF-16 units, which puts U+1F600 (units D83D DE00) before U+FF01; here it comes after.
 */
export function compareCodePoints(left, right) {
    const length = Math.min(left.length, right.length);
    for (let index = 0; index < length; index++) {
        const a = left.charCodeAt(index);
        const b = right.charCodeAt(index);
        if (a !== b)
            return rank(a) - rank(b);
    }
    return left.length - right.length;
}
/** Lifts surrogates above the rest of the basic plane: the order of the first differing unit is then that of the code points. */
function rank(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
