const names = new Set(['id', 'title', 'place', 'owner', 'rationale', 'list']);
/** Equal for what is read alike, whatever it is called and wherever it stands. */
export function meaningOf(read) {
    return JSON.stringify(read, (key, value) => (names.has(key) ? undefined : value));
}
/** What of each side the other does not have as often. */
export function withoutEqual(before, after) {
    return [without(before, after), without(after, before)];
}
function without(all, others) {
    const left = new Map();
    for (const each of others)
        left.set(meaningOf(each), (left.get(meaningOf(each)) ?? 0) + 1);
    return all.filter((each) => {
        const count = left.get(meaningOf(each)) ?? 0;
        left.set(meaningOf(each), count - 1);
        return count <= 0;
    });
}
