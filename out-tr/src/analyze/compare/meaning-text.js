/** What only people read, or what says where something stands. */
const words = new Set([
    'place',
    'title',
    'rationale',
    'promise',
    'guidance',
    'list',
    'valueTitles',
    'valueSpellings',
    'examples',
]);
/** Lists in which the order means nothing. */
const unordered = new Set(['values', 'signals', 'fields', 'expected']);
const connectives = new Set(['all', 'any', 'none', 'kOf']);
/**
 * Equal for two parts of agreements that mean the same, if in other words, in another place or in another order where
 * order means nothing. Different texts may still mean the same.
 */
export function meaningText(part) {
    return JSON.stringify(inOrder(part)) ?? '';
}
function inOrder(part) {
    if (Array.isArray(part))
        return part.map(inOrder);
    if (typeof part !== 'object' || part === null)
        return part;
    const isConnective = 'op' in part && connectives.has(part.op);
    const entries = Object.entries(part)
        .filter(([key, value]) => !words.has(key) && value !== undefined)
        .map(([key, value]) => {
        const isFree = unordered.has(key) || (isConnective && key === 'of');
        return [key, isFree && Array.isArray(value) ? sorted(value.map(inOrder)) : inOrder(value)];
    });
    return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}
/** A part written twice counts twice: `kOf` asks how many hold. */
function sorted(parts) {
    const keyed = parts.map((part) => ({ part, key: JSON.stringify(part) ?? '' }));
    return keyed.toSorted((left, right) => (left.key < right.key ? -1 : 1)).map(({ part }) => part);
}
