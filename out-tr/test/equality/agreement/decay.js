import fc from 'fast-check';
import { compareRationals } from '../../../src/support/rational.js';
import { arbitraryDays, arbitraryShare } from './quantity.js';
const steps = fc
    .record({
    days: fc.uniqueArray(arbitraryDays, { minLength: 1, maxLength: 4 }),
    fractions: fc.array(arbitraryShare(), { minLength: 4, maxLength: 4 }),
})
    .map(({ days, fractions }) => {
    const falling = fractions.toSorted((left, right) => compareRationals(right, left));
    const rising = days.toSorted((left, right) => left - right);
    return rising.flatMap((day, index) => {
        const fraction = falling[index];
        return fraction === undefined ? [] : [{ day, fraction }];
    });
});
/** Every way in which points fall with age. */
export const arbitraryDecay = fc.oneof(fc.record({ kind: fc.constant('none') }), fc.record({ kind: fc.constantFrom('expire', 'linear', 'halfLife'), days: arbitraryDays }), fc.record({ kind: fc.constant('steps'), steps }), fc.record({ kind: fc.constant('compound'), rate: arbitraryShare(), everyDays: arbitraryDays }));
