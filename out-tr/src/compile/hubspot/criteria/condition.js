export const always = { kind: 'constant', value: true };
export const never = { kind: 'constant', value: false };
export function all(...of) {
    return { kind: 'all', of };
}
export function any(...of) {
    return { kind: 'any', of };
}
export function not(of) {
    return { kind: 'not', of };
}
export function ask(question, ...caveats) {
    return question === undefined ? { kind: 'impossible', caveats } : { kind: 'question', question, caveats };
}
/** Everything said about its questions. */
export function caveatsOf(condition) {
    switch (condition.kind) {
        case 'constant':
            return [];
        case 'question':
        case 'impossible':
            return condition.caveats;
        case 'not':
            return caveatsOf(condition.of);
        default:
            return condition.of.flatMap(caveatsOf);
    }
}
