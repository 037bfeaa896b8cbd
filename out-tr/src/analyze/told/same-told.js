/** The same expression, sign by sign. */
export function areSame(left, right) {
    if (left === right)
        return true;
    switch (left.is) {
        case 'constant':
            return right.is === 'constant' && left.value === right.value;
        case 'asked':
            return right.is === 'asked' && JSON.stringify(left.question) === JSON.stringify(right.question);
        case 'measured':
            return right.is === 'measured' && JSON.stringify(left.measure) === JSON.stringify(right.measure);
        case 'chosen':
            return (right.is === 'chosen' &&
                areSame(left.when, right.when) &&
                areSame(left.gives, right.gives) &&
                areSame(left.otherwise, right.otherwise));
        case 'applied':
            return right.is === 'applied' && left.operation === right.operation && areSameLists(left.of, right.of);
    }
}
function areSameLists(left, right) {
    if (left.length !== right.length)
        return false;
    return left.every((part, index) => right[index] !== undefined && areSame(part, right[index]));
}
