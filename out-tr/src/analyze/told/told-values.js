import { mapping, operation } from '../diagram/operations.js';
import { workedOut } from './told.js';
export function openToldValues() {
    const values = [false, true];
    const numbers = new Map([
        [false, 0],
        [true, 1],
    ]);
    const pointwise = new Map();
    function numberOf(value) {
        const known = numbers.get(value);
        if (known !== undefined)
            return known;
        numbers.set(value, values.length);
        return values.push(value) - 1;
    }
    function meantBy(result) {
        return values[result] ?? null;
    }
    function operationOf(kind) {
        const made = pointwise.get(kind) ??
            operation((left, right) => numberOf(workedOut(kind, [meantBy(left), meantBy(right)])));
        pointwise.set(kind, made);
        return made;
    }
    return {
        numberOf,
        meantBy,
        operationOf,
        opposite: mapping((result) => numberOf(workedOut('not', [meantBy(result)]))),
        ofNone: (kind) => workedOut(kind, []),
    };
}
