import { mapping, operation } from './operations.js';
/** The connectives; the nodes 0 and 1 are no and yes. */
export const isTrue = {
    both: operation((left, right) => left & right, { commutative: true, early: earlyBoth }),
    either: operation((left, right) => left | right, { commutative: true, early: earlyEither }),
    not: mapping((value) => 1 - value),
};
function earlyBoth(left, right) {
    if (left === 0 || right === 0)
        return 0;
    if (left === 1 || left === right)
        return right;
    return right === 1 ? left : undefined;
}
function earlyEither(left, right) {
    if (left === 1 || right === 1)
        return 1;
    if (left === 0 || left === right)
        return right;
    return right === 0 ? left : undefined;
}
