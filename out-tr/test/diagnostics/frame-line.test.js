import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameLine } from '../../src/diagnostics/frame-line.js';
import { sourceText } from '../../src/load/source-text.js';
import { displayWidth } from '../../src/support/display-width.js';
const frameOf = (text, start, end) => frameLine(text, sourceText('a', text).rangeBetween(start, end));
describe('a line of a code frame', () => {
    it('ends before CR LF', () => {
        expect(frameOf('a: 1\r\nb: 2\r\n', 9, 10)).toEqual({ number: 2, text: 'b: 2', before: 3, marked: 1 });
    });
    it('marks to its end what goes on in the next line', () => {
        expect(frameOf('a: "1\n  2"\n', 3, 10)).toEqual({ number: 1, text: 'a: "1', before: 3, marked: 2 });
    });
    it('marks one cell where there is nothing', () => {
        expect(frameOf('', 0, 0)).toEqual({ number: 1, text: '', before: 0, marked: 1 });
        expect(frameOf('a:\n', 2, 2)).toEqual({ number: 1, text: 'a:', before: 2, marked: 1 });
    });
    it('shows what cannot be seen', () => {
        expect(frameOf('a: \u001b[31m\u202eb', 8, 9)).toMatchObject({
            text: 'a: ␛[31m<U+202E>b',
            before: 8,
            marked: 8,
        });
    });
    it('stays within a readable width, the mark under its piece, wherever it is', () => {
        const piece = fc.constantFrom('a', 'bc', 'ü', '漢', '😀', '👨‍👩‍👧', '\t', '\u0301', '\u200b', ' ', 'word '.repeat(30));
        fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), fc.nat(), fc.nat({ max: 30 }), (pieces, at, length) => {
            const text = `x${pieces.join('')}`;
            const start = at % text.length;
            const { text: shown, before, marked } = frameOf(text, start, Math.min(text.length, start + length));
            expect(displayWidth(shown)).toBeLessThanOrEqual(102);
            expect(before + marked).toBeLessThanOrEqual(110);
            if (!/[^ -~]/.test(text) && text.length < 100)
                expect([shown, before]).toEqual([text.trimEnd(), start]);
        }), { numRuns: 2000 });
    });
});
