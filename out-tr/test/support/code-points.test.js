import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCodePoints } from '../../src/support/code-points.js';
describe('compareCodePoints', () => {
    it('puts U+1F600 after U+FF01, where comparing UTF-16 units would not', () => {
        expect(compareCodePoints('\u{1f600}', '\uff01')).toBeGreaterThan(0);
        expect('\u{1f600}' < '\uff01').toBe(true);
    });
    it('equals comparing the lists of code points', () => {
        const plane = fc.constantFrom('a', 'b', '\ud7ff', '\ue000', '\uffff', '\u{10000}', '\u{10ffff}');
        const text = fc.array(plane, { maxLength: 4 }).map((characters) => characters.join(''));
        fc.assert(fc.property(text, text, (left, right) => {
            expect(Math.sign(compareCodePoints(left, right))).toBe(byLists(left, right));
        }));
    });
});
function byLists(left, right) {
    const a = Array.from(left, (character) => character.codePointAt(0) ?? 0);
    const b = Array.from(right, (character) => character.codePointAt(0) ?? 0);
    for (const [index, value] of a.entries()) {
        const other = b[index];
        if (other === undefined)
            return 1;
        if (value !== other)
            return value < other ? -1 : 1;
    }
    return a.length === b.length ? 0 : -1;
}
