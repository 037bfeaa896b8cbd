import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalText, wordsOf } from '../../src/support/normal-text.js';
describe('normalText', () => {
    it.each([
        ['  Vice \t President\n', 'vice president', 'trims, single blanks'],
        [' \t ', '', 'only blanks is missing'],
        ['ΟΔΟΣ', 'οδοσ', 'no final sigma in simple lower case'],
        ['İSTANBUL', 'istanbul', 'one code point to one code point'],
        ['MU\u0308NCHEN', 'münchen', 'composes first'],
        ['STRASSE ẞ', 'strasse ß', 'capital sharp s has a simple lower case'],
        ['a\u0085b\u2003\u3000c', 'a b c', 'next line, em space and ideographic space are blanks'],
        ['\ufeffx', '\ufeffx', 'the byte order mark is no Unicode White_Space'],
        ['\u{10400}', '\u{10428}', 'lowers beyond the basic plane'],
        ['VP_Sales-EMEA', 'vp_sales-emea', 'keeps punctuation'],
    ])('%j → %j: %s', (text, expected) => {
        expect(normalText(text)).toBe(expected);
    });
});
it('is the same for plain texts, which it knows by sight, as for others', () => {
    const letters = fc.string({ unit: fc.constantFrom('A', 'z', ' ', '~', '\t', '0'), maxLength: 8 });
    fc.assert(fc.property(letters, (text) => {
        // A wide blank is trimmed away, but not plain.
        expect(normalText(text)).toBe(normalText(`${text}\u2003`));
    }));
});
describe('wordsOf', () => {
    it.each([
        ['vp_sales-emea', ['vp', 'sales', 'emea']],
        ['id٤٢ x½', ['id٤٢', 'x']],
        ['', []],
        ['--', []],
    ])('%j', (text, words) => {
        expect(wordsOf(text)).toEqual(words);
    });
});
