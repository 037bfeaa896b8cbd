/** The places of texts without NUL in the order of their bytes, which is that of their code points. Takes a step for every two bytes of the longest, each over all of them. */
export function byteOrder(texts) {
    const count = texts.ends.length - 1;
    let order = new Uint32Array(count);
    for (let place = 0; place < count; place++)
        order[place] = place;
    if (isRising(texts))
        return order;
    let spare = new Uint32Array(count);
    const digits = new Uint16Array(count);
    // From the last two bytes to the first two: what is equal keeps the order that it has.
    for (let at = longestText(texts) - 1; at >= 0; at -= 2) {
        for (let row = 0; row < count; row++)
            digits[row] = digitOf(texts, order[row] ?? 0, at - (at % 2));
        sortByDigits(digits, order, spare);
        [order, spare] = [spare, order];
    }
    return order;
}
/** Two bytes as one number; 0 behind the end, so that a text stands before all that begin with it. */
function digitOf({ ends, pool }, place, at) {
    const [from, to] = [(ends[place] ?? 0) + at, ends[place + 1] ?? 0];
    if (from >= to)
        return 0;
    return 256 * (pool[from] ?? 0) + (from + 1 < to ? (pool[from + 1] ?? 0) : 0);
}
function sortByDigits(digits, from, to) {
    const starts = new Uint32Array(0x10000);
    for (let row = 0; row < digits.length; row++)
        starts[digits[row] ?? 0] = (starts[digits[row] ?? 0] ?? 0) + 1;
    let next = 0;
    for (let digit = 0; digit < starts.length; digit++) {
        const many = starts[digit] ?? 0;
        starts[digit] = next;
        next += many;
    }
    for (let row = 0; row < from.length; row++) {
        const digit = digits[row] ?? 0;
        const place = starts[digit] ?? 0;
        to[place] = from[row] ?? 0;
        starts[digit] = place + 1;
    }
}
/** In bytes. */
export function longestText({ ends }) {
    let most = 0;
    for (let place = 1; place < ends.length; place++)
        most = Math.max(most, (ends[place] ?? 0) - (ends[place - 1] ?? 0));
    return most;
}
function isRising({ ends, pool }) {
    for (let place = 1; place < ends.length - 1; place++) {
        let [left, right] = [ends[place - 1] ?? 0, ends[place] ?? 0];
        const [middle, end] = [right, ends[place + 1] ?? 0];
        while (left < middle && right < end && pool[left] === pool[right]) {
            left++;
            right++;
        }
        if (right === end || (left < middle && (pool[left] ?? 0) > (pool[right] ?? 0)))
            return false;
    }
    return true;
}
