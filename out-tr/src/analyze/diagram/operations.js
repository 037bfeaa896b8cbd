let made = 0;
/** A number for one kind of kept answers. */
export function nextId() {
    made += 1;
    return made;
}
/** An operation on results; make it once and use it often, for its answers are kept. */
export function operation(of, options = {}) {
    return { id: nextId(), of, commutative: false, ...options };
}
/** A change of results; make it once and use it often. */
export function mapping(of) {
    return { id: nextId(), of };
}
/** Points added up; the node of 0 adds nothing. */
export const plus = operation((left, right) => left + right, {
    commutative: true,
    early: (left, right) => (left === 0 ? right : right === 0 ? left : undefined),
});
export const minus = operation((left, right) => left - right, {
    early: (left, right) => (right === 0 ? left : left === right ? 0 : undefined),
});
/** Variables that are known; make it once and use it often. */
export function known(classes) {
    return { id: nextId(), classes, last: Math.max(-1, ...classes.keys()) };
}
