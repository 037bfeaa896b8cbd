/** The generator sfc32, started from any number of whole numbers; streams of different seeds have nothing in common. */
export function createRandom(...seed) {
    let [a, b, c, counter] = [mixed(seed, 1), mixed(seed, 2), mixed(seed, 3), 1];
    const next = () => {
        const sum = (((a + b) | 0) + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + sum) | 0;
        return sum >>> 0;
    };
    for (let round = 0; round < 8; round++)
        next();
    const below = (n) => n <= 0x20_0000 ? Math.floor((next() * n) / 0x1_0000_0000) : belowLarge(next, n);
    return {
        below,
        chance: (share, whole) => below(whole) < share,
        pick: (items) => {
            const item = items[below(items.length)];
            if (item === undefined)
                throw new Error('there is nothing to pick from');
            return item;
        },
    };
}
/** A seed that stands for a text. */
export function seedOf(text) {
    return mixed([...text].map((letter) => letter.codePointAt(0) ?? 0), 0);
}
/** Above 2^21 the product would round, so 53 bits are drawn; the bound keeps a product rounded up below n. */
function belowLarge(next, n) {
    const bits = (next() >>> 11) * 0x1_0000_0000 + next();
    return Math.min(Math.floor((bits / 2 ** 53) * n), n - 1);
}
/** The seeds stirred into 32 bits (steps of MurmurHash3 and its last ones). */
function mixed(seed, salt) {
    let hash = salt;
    for (const each of seed) {
        for (const half of [each | 0, Math.floor(each / 0x1_0000_0000) | 0]) {
            const turned = Math.imul(half, 0xcc9e2d51);
            hash ^= Math.imul((turned << 15) | (turned >>> 17), 0x1b873593);
            hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
        }
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return hash ^ (hash >>> 16);
}
