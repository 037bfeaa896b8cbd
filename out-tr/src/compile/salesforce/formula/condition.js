export const always = { kind: 'constant', value: true };
export const never = { kind: 'constant', value: false };
/** One comparison or function that answers yes or no. */
export function test(text, ...caveats) {
    return { kind: 'test', text, caveats };
}
/** A question that cannot be asked; whatever contains it is not emitted. */
export function unaskable(caveat) {
    return { kind: 'test', text: 'FALSE', caveats: [caveat] };
}
export function all(parts) {
    return joined('all', parts);
}
export function any(parts) {
    return joined('any', parts);
}
export function not(part) {
    if (part.kind === 'constant')
        return part.value ? never : always;
    return part.kind === 'not' ? part.of : { kind: 'not', of: part };
}
/** At least `k` of the parts hold. */
export function atLeast(k, parts) {
    if (k <= 0)
        return always;
    if (k > parts.length)
        return never;
    if (k === parts.length)
        return all(parts);
    return k === 1 ? any(parts) : { kind: 'atLeast', k, of: parts };
}
/** Everything to be said about its tests. */
export function caveatsOf(condition) {
    switch (condition.kind) {
        case 'constant':
            return [];
        case 'test':
            return condition.caveats;
        case 'not':
            return caveatsOf(condition.of);
        default:
            return condition.of.flatMap(caveatsOf);
    }
}
/** Flattened, without the parts that decide nothing; `all` of nothing is true, `any` of nothing false. */
function joined(kind, parts) {
    const neutral = kind === 'all';
    const flat = parts.flatMap((part) => (part.kind === kind ? part.of : [part]));
    if (flat.some((part) => part.kind === 'constant' && part.value !== neutral))
        return neutral ? never : always;
    const deciding = flat.filter((part) => part.kind !== 'constant');
    const [only] = deciding;
    if (only === undefined)
        return neutral ? always : never;
    return deciding.length === 1 ? only : { kind, of: deciding };
}
