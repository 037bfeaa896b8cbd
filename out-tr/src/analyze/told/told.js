export const yes = { is: 'constant', value: true };
export const no = { is: 'constant', value: false };
export const blank = { is: 'constant', value: null };
export function constant(value) {
    return { is: 'constant', value };
}
export function asked(question) {
    return { is: 'asked', question };
}
/** Without the branch that is never taken. */
export function chosen(when, gives, otherwise) {
    if (when.is === 'constant')
        return when.value === true ? gives : otherwise;
    return { is: 'chosen', when, gives, otherwise };
}
export function not(of) {
    return of.is === 'applied' && of.operation === 'not' && of.of[0] !== undefined
        ? of.of[0]
        : applied('not', of);
}
export function and(of) {
    return gathered('and', of);
}
export function or(of) {
    return gathered('or', of);
}
/** The operation, worked out where all it needs is constant. */
export function applied(operation, ...of) {
    const values = of.flatMap((part) => (part.is === 'constant' ? [part.value] : []));
    if (values.length === of.length)
        return constant(workedOut(operation, values));
    return { is: 'applied', operation, of };
}
/** Flattened, without the parts that decide nothing. */
function gathered(operation, of) {
    const neutral = operation === 'and';
    const flat = of.flatMap((part) => part.is === 'applied' && part.operation === operation ? part.of : [part]);
    if (flat.some((part) => part.is === 'constant' && part.value === !neutral))
        return constant(!neutral);
    const deciding = flat.filter((part) => part.is !== 'constant' || part.value !== neutral);
    const [only] = deciding;
    if (only === undefined)
        return constant(neutral);
    return deciding.length === 1 ? only : { is: 'applied', operation, of: deciding };
}
/** The value of the operation for these values. */
export function workedOut(operation, values) {
    switch (operation) {
        case 'and':
            return values.includes(false) ? false : values.includes(null) ? null : true;
        case 'or':
            return values.includes(true) ? true : values.includes(null) ? null : false;
        case 'joined':
            return values.map((value) => value ?? '').join('');
        default:
            return values.includes(null) ? null : ofKnownValues(operation, values);
    }
}
function ofKnownValues(operation, values) {
    const [left, right] = values;
    switch (operation) {
        case 'not':
            return left !== true;
        case 'equal':
            return left === right;
        case 'atLeast':
            return Number(left) >= Number(right);
        case 'above':
            return Number(left) > Number(right);
        case 'plus':
            return exactly(values.reduce((sum, value) => sum + Number(value), 0));
        case 'times':
            return exactly(Number(left) * Number(right));
        case 'over':
            return exactly(Number(left) / Number(right));
        case 'least':
            return Math.min(...values.map(Number));
        default:
            return Math.max(...values.map(Number));
    }
}
/** Numbers of artefacts have few digits; what a computation in doubles adds behind them is taken off. */
function exactly(value) {
    return Math.round(value * 1e9) / 1e9;
}
